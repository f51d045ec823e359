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
import {
  buildPoolIndex,
  exportLp,
  exportMps,
  suggestTeams,
  type SuggestionAnswer,
  type SuggestionRecord,
} from '@rolpool/matching';
import { loadReferenceData } from '@rolpool/seeds';
import { Command } from 'commander';
import { writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { CommandFault } from '../CommandFault.ts';
import { printJson, printLine } from '../print.ts';
import { readJsonFile } from '../readJsonFile.ts';

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

function snapshotOf(pool: z.output<typeof poolShape>): PoolSnapshot {
  const today = pool.today as IsoDate;
  const carries = new Map(loadReferenceData().strengths.map((one) => [asId<StrengthId>(one.id), one.roles]));
  const people = pool.people as unknown as Person[];
  return {
    version: 1,
    firstWeek: weekOf(today),
    members: people.map((person) => toPoolMember(person, today, carries)),
  };
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

function printAnswer(answer: SuggestionAnswer): void {
  printLine(answer.status);
  if (!('teams' in answer)) {
    printLine(JSON.stringify('conflict' in answer ? answer.conflict : answer.reason));
    return;
  }
  answer.teams.forEach((team, number) => {
    printLine(`${String(number + 1)}. ${String(team.points)} punten / points`);
    for (const seat of team.seats) {
      const points = seat.lines.reduce((sum, line) => sum + line.points, 0);
      printLine(`   ${seat.seatId}: ${seat.personId ?? '–'} (${String(points)})`);
    }
    for (const line of team.teamLines)
      printLine(`   ${line.rule} ${JSON.stringify(line.facts)}: ${String(line.points)} / ${String(line.most)}`);
  });
}

interface SuggestOptions {
  readonly pool: string;
  readonly request: string;
  readonly policy: string;
  readonly exportLp?: string;
  readonly exportMps?: string;
  readonly record?: string;
  readonly json?: boolean;
}

function policyNamed(id: string): Policy {
  const policy = NAMED_POLICIES.find((one) => one.id === id);
  if (policy) return policy;
  const ids = NAMED_POLICIES.map((one) => one.id).join(', ');
  throw new CommandFault(
    `Beleid ${id} bestaat niet. Kies uit: ${ids}.`,
    `There is no policy ${id}. Choose one of: ${ids}.`,
  );
}

async function suggest(options: SuggestOptions): Promise<void> {
  const snapshot = snapshotOf(await readJsonFile<z.output<typeof poolShape>>(options.pool, poolShape));
  const demand = demandFrom(
    await readJsonFile<z.output<typeof demandShape> | z.output<typeof textShape>>(
      options.request,
      z.union([demandShape, textShape]),
    ),
    snapshot.firstWeek,
  );
  if (demand.seats.length === 0) {
    throw new CommandFault(
      'Dit is lijnwerk: er zijn geen plekken om te vullen.',
      'This is line work: there are no seats to fill.',
    );
  }
  const index = buildPoolIndex(snapshot);
  const policy = policyNamed(options.policy);
  const answer = suggestTeams(index, demand, policy);
  if (options.exportLp !== undefined) await writeFile(options.exportLp, exportLp(index, demand, policy));
  if (options.exportMps !== undefined) await writeFile(options.exportMps, exportMps(index, demand, policy));
  if (options.record !== undefined) {
    const record: SuggestionRecord = { snapshot, demand, policy, answer };
    await writeFile(options.record, `${JSON.stringify(record)}\n`);
  }
  if (options.json) printJson(answer);
  else printAnswer(answer);
}

export const suggestCommand = new Command('suggest')
  .description('suggest the best three teams from files, without a server')
  .requiredOption('--pool <file>', 'JSON: { "today": "2026-05-31", "people": [person, …] }')
  .requiredOption('--request <file>', 'JSON: { "seats": […], "teamSkills": […], … } or { "from", "lang", "text" }')
  .option('--export-lp <file>', 'also write the whole instance as a CPLEX LP file, for any solver to check')
  .option('--export-mps <file>', 'also write it as a free MPS file')
  .option('--policy <id>', `the policy: ${NAMED_POLICIES.map(({ id }) => id).join(', ')}`, NAMED_POLICIES[0]?.id)
  .option('--record <file>', 'also write inputs and answer together, to be replayed later with `rolpool replay`')
  .option('--json', 'print the whole answer as JSON')
  .action(suggest);
