import {
  asId,
  ROLES,
  toPoolMember,
  weekOf,
  type IsoDate,
  type PersonId,
  type PoolMember,
  type SeatId,
  type SkillId,
  type StrengthId,
  type TeamDemand,
} from '@rolpool/domain';
import type { PoolSource } from '@rolpool/matching';
import { generatePeople, loadReferenceData } from '@rolpool/seeds';

export const BENCH_DAY = '2026-11-23' as IsoDate;

/** The people of the fictional organisation one by one, as the matching sees them. */
function* membersOf(people: number): Generator<PoolMember> {
  const reference = loadReferenceData();
  const carries = new Map(reference.strengths.map((one) => [asId<StrengthId>(one.id), one.roles]));
  for (const person of generatePeople(people, 1, BENCH_DAY, reference)) yield toPoolMember(person, BENCH_DAY, carries);
}

/** A snapshot of the fictional organisation, as large as asked, without holding all of it in memory. */
export const streamOf = (people: number): PoolSource => ({
  version: 1,
  firstWeek: weekOf(BENCH_DAY),
  members: membersOf(people),
});

/** The same with everybody in four earlier teams of five, chosen by a fixed rule. */
export function introducedPool(people: number): PoolSource {
  const members = [...membersOf(people)];
  const known = members.map(() => new Set<PersonId>());
  for (const step of [1, 7, 131, 1009]) {
    for (let from = 0; from < people; from += 5) {
      const team = Array.from({ length: 5 }, (_, at) => ((from + at) * step) % people);
      for (const one of team)
        for (const other of team) if (one !== other) known[one]?.add(members[other]?.id ?? asId<PersonId>(''));
    }
  }
  const introduced = members.map((member, at) => ({ ...member, workedWith: [...(known[at] ?? [])] }));
  return { version: 1, firstWeek: weekOf(BENCH_DAY), members: introduced };
}

const need = (skillId: string, level: number, importance: number, minimum: number) => ({
  skillId: asId<SkillId>(skillId),
  level,
  importance,
  minimum,
});

/** Five seats and six team skills from at least three departments: the demand that every engine figure speaks of. */
export function fiveSeats(variant = 0): TeamDemand {
  const reference = loadReferenceData();
  const content = reference.skills.filter((skill) => skill.taakveld !== null);
  const heart = content[(variant * 37) % content.length]?.id ?? 'traffic-safety';
  const second = content[(variant * 53 + 11) % content.length]?.id ?? 'traffic-safety';
  const skills: Record<string, string[]> = {
    DIRECTION: ['project-management', 'planning-scheduling'],
    BUDGET: ['budgeting', 'subsidy-rules'],
    POLITICAL_ALIGNMENT: ['political-sensitivity', 'council-proposals'],
    CONTENT: [heart, second],
    NETWORK: ['stakeholder-management', 'resident-participation'],
  };
  const hours: Record<string, number> = { DIRECTION: 12, BUDGET: 4, POLITICAL_ALIGNMENT: 4, CONTENT: 12, NETWORK: 8 };
  return {
    startWeek: weekOf(BENCH_DAY) + 2,
    seats: ROLES.map((role, place) => ({
      id: asId<SeatId>(`s${String(place + 1)}`),
      roles: [role],
      hoursPerWeek: hours[role] ?? 8,
      weeks: 12,
      skills: (skills[role] ?? []).map((id, at) => need(id, at === 0 ? 4 : 3, at === 0 ? 3 : 2, 0)),
      reasons: [],
    })),
    teamSkills: [
      'project-management',
      'budgeting',
      'political-sensitivity',
      heart,
      'stakeholder-management',
      second,
    ].map((id) => ({
      skillId: asId<SkillId>(id),
      level: 4,
      importance: 2,
    })),
    minimumDepartments: 3,
    pins: [],
    excluded: [],
    conflictsOfInterest: [],
    keptApart: [],
  };
}

/** Eight seats, ten team skills, pairs and a mentoring seat: random requests by a fixed rule. */
export function eightSeats(variant: number): TeamDemand {
  const five = fiveSeats(variant);
  const content = loadReferenceData().skills.filter((skill) => skill.taakveld !== null);
  const more = [0, 1, 2].map((number) => content[(variant * 71 + number * 29 + 5) % content.length]?.id ?? '');
  const seats = more.map((skillId, number) => ({
    id: asId<SeatId>(`s${String(6 + number)}`),
    roles: ['CONTENT' as const],
    hoursPerWeek: 8,
    weeks: 12,
    skills: [
      { ...need(skillId, 4, 3, number === 0 ? 3 : 0), mentored: number === 0 },
      need('project-management', 2, 1, 0),
    ],
    reasons: [],
  }));
  const extra = [...more, 'council-proposals'].map((skillId) => ({
    skillId: asId<SkillId>(skillId),
    level: 4,
    importance: 2,
  }));
  return {
    ...five,
    seats: [...five.seats, ...seats],
    teamSkills: [...five.teamSkills, ...extra],
    pairWish: variant % 2 === 0 ? 'FRESH' : 'FAMILIAR',
  };
}
