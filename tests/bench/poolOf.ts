import {
  asId,
  ROLES,
  toPoolMember,
  weekOf,
  type IsoDate,
  type PoolSnapshot,
  type SeatId,
  type SkillId,
  type StrengthId,
  type TeamDemand,
} from '@rolpool/domain';
import { generatePeople, loadReferenceData } from '@rolpool/seeds';

export const BENCH_DAY = '2026-11-23' as IsoDate;

/** A snapshot of the fictional organisation, as large as asked. */
export function poolOf(people: number): PoolSnapshot {
  const reference = loadReferenceData();
  const carries = new Map(reference.strengths.map((one) => [asId<StrengthId>(one.id), one.roles]));
  const members = Array.from(generatePeople(people, 1, BENCH_DAY, reference), (person) =>
    toPoolMember(person, BENCH_DAY, carries),
  );
  return { version: 1, firstWeek: weekOf(BENCH_DAY), members };
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
