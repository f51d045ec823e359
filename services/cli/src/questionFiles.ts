import {
  asId,
  breakDown,
  NAMED_POLICIES,
  prefillIntake,
  REQUESTER_KINDS,
  ROLES,
  toPoolMember,
  weekOf,
  type IsoDate,
  type Person,
  type Policy,
  type PoolSnapshot,
  type StrengthId,
  type TeamDemand,
} from '@rolpool/domain';
import { createTextReader } from '@rolpool/language';
import { loadReferenceData } from '@rolpool/seeds';
import { z } from 'zod';
import { CommandFault } from './CommandFault.ts';
import { readJsonFile } from './readJsonFile.ts';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'YYYY-MM-DD');
const level = z.number().int().min(1).max(5);

const personShape = z.object({
  id: z.string(),
  name: z.string().default(''),
  departmentId: z.string(),
  permissions: z.array(z.string()).default([]),
  poolHoursPerWeek: z.number().min(0).max(60),
  consentsToSuggestions: z.boolean().default(true),
  profile: z.object({
    skills: z.array(
      z.object({
        skillId: z.string(),
        level,
        evidence: z.enum(['CLAIMED', 'CONFIRMED', 'DEMONSTRATED']),
        lastUsed: day,
        givesEnergy: z.boolean().default(false),
        wantsToLearn: z.boolean().default(false),
      }),
    ),
    strengths: z.array(z.string()).default([]),
    roles: z
      .array(
        z.object({
          role: z.enum(ROLES),
          can: z.number().int().min(0).max(5),
          givesEnergy: z.boolean().default(false),
          wantsToLearn: z.boolean().default(false),
          timesCarried: z.number().int().min(0).default(0),
        }),
      )
      .default([]),
  }),
  commitments: z
    .array(z.object({ from: day, to: day, hoursPerWeek: z.number(), kind: z.enum(['TEAM', 'LEAVE', 'FIXED_WORK']) }))
    .default([]),
  askedOn: z.array(day).default([]),
  workedWith: z.array(z.string()).default([]),
});
const poolShape = z.object({ today: day, people: z.array(personShape) });

const seatShape = z.object({
  id: z.string(),
  roles: z.array(z.enum(ROLES)).min(1),
  hoursPerWeek: z.number().int(),
  weeks: z.number().int(),
  skills: z
    .array(
      z.object({
        skillId: z.string(),
        level,
        importance: z.number().int().min(1).max(3),
        minimum: z.number().int().min(0).max(5).default(0),
        mentored: z.boolean().default(false),
      }),
    )
    .default([]),
  reasons: z.array(z.any()).default([]),
});
const pair = z.tuple([z.string(), z.string()]);
const demandShape = z.object({
  startWeek: z.number().int().optional(),
  seats: z.array(seatShape),
  teamSkills: z.array(z.object({ skillId: z.string(), level, importance: z.number().int().min(1).max(3) })).default([]),
  minimumDepartments: z.number().int().default(0),
  pins: z.array(z.object({ seatId: z.string(), personId: z.string() })).default([]),
  excluded: z.array(z.string()).default([]),
  conflictsOfInterest: z.array(z.string()).default([]),
  keptApart: z.array(pair).default([]),
  pairWish: z.enum(['FRESH', 'FAMILIAR']).optional(),
  allowsDoubleRoles: z.boolean().default(false),
});
const textShape = z.object({
  from: z
    .string()
    .transform((from) => from.toUpperCase())
    .pipe(z.enum(REQUESTER_KINDS)),
  lang: z.enum(['nl', 'en']).default('nl'),
  text: z.string().min(1),
});

/** A pool of people and the day it is. */
export interface PoolFile {
  readonly today: IsoDate;
  readonly people: readonly Person[];
}

/** Reads people and the day it is. */
export async function readPoolFile(file: string): Promise<PoolFile> {
  return (await readJsonFile<z.output<typeof poolShape>>(file, poolShape)) as unknown as PoolFile;
}

/** The people as the matching sees them on that day. */
export function snapshotOf({ today, people }: PoolFile): PoolSnapshot {
  const carries = new Map(loadReferenceData().strengths.map((one) => [asId<StrengthId>(one.id), one.roles]));
  const members = people.map((person) => toPoolMember(person, today, carries));
  return { version: 1, firstWeek: weekOf(today), members };
}

function demandFrom(request: z.output<typeof demandShape> | z.output<typeof textShape>, firstWeek: number): TeamDemand {
  const startWeek = firstWeek + 2;
  if ('seats' in request) return { ...request, startWeek: request.startWeek ?? startWeek } as unknown as TeamDemand;
  const reference = loadReferenceData();
  const intake = prefillIntake(createTextReader(reference).read(request.text, request.lang), request.from);
  const { seats, teamSkills, minimumDepartments } = breakDown(intake, reference);
  return {
    startWeek,
    seats,
    teamSkills,
    minimumDepartments,
    pins: [],
    excluded: [],
    conflictsOfInterest: [],
    keptApart: [],
  };
}

type RequestFile = z.output<typeof demandShape> | z.output<typeof textShape>;

/** What one request asks: its demands, or a text that is broken down first. */
export async function readDemandFile(file: string, firstWeek: number): Promise<TeamDemand> {
  return demandFrom(await readJsonFile<RequestFile>(file, z.union([demandShape, textShape])), firstWeek);
}

/** What several requests ask. */
export async function readDemandsFile(file: string, firstWeek: number): Promise<TeamDemand[]> {
  const shape = z.array(z.union([demandShape, textShape])).min(1);
  return (await readJsonFile<RequestFile[]>(file, shape)).map((request) => demandFrom(request, firstWeek));
}

/** One of the named policies; a fault that names them all when there is none. */
export function policyNamed(id: string): Policy {
  const policy = NAMED_POLICIES.find((one) => one.id === id);
  if (policy) return policy;
  const ids = NAMED_POLICIES.map((one) => one.id).join(', ');
  throw new CommandFault(
    `Beleid ${id} bestaat niet. Kies uit: ${ids}.`,
    `There is no policy ${id}. Choose one of: ${ids}.`,
  );
}
