import {
  asId,
  BALANCED_POLICY,
  ROLES,
  type DepartmentId,
  type MemberRole,
  type PersonId,
  type PoolMember,
  type Role,
  type SeatId,
  type SkillId,
  type TeamDemand,
} from '@rolpool/domain';
import { buildPoolIndex, checkSuggestion, suggestTeams } from '@rolpool/matching';
import { readdirSync, readFileSync } from 'node:fs';

interface MatchingCase {
  readonly about: string;
  readonly people: readonly {
    readonly id: string;
    readonly department: string;
    readonly skills: Readonly<Record<string, number>>;
    readonly free?: number;
    readonly freeByWeek?: readonly number[];
    readonly asked?: number;
  }[];
  readonly seats: readonly {
    readonly id: string;
    readonly roles: readonly Role[];
    readonly hours: number;
    readonly skills: Readonly<Record<string, number>>;
    readonly minimum?: number;
  }[];
  readonly pins?: readonly (readonly [seat: string, person: string])[];
  readonly excluded?: readonly string[];
  readonly minimumDepartments?: number;
  readonly expected: {
    readonly status: string;
    readonly best?: readonly (string | null)[];
    /** The best person for each seat, as if there were no other seats; the same person may come twice. */
    readonly perSeat?: readonly string[];
    /** Seat by seat, each time who adds most to the points of the team so far. */
    readonly greedy?: readonly string[];
    readonly conflict?: readonly string[];
    readonly nearest?: Readonly<Record<string, readonly string[]>>;
  };
}

const WEEKS = 4;
const NO_ROLE: MemberRole = { can: 2, experience: 0, strengths: 0, givesEnergy: false, wantsToLearn: false };

function snapshotOf(one: MatchingCase) {
  const members = one.people.map(
    (person): PoolMember => ({
      id: asId<PersonId>(person.id),
      departmentId: asId<DepartmentId>(person.department),
      consents: true,
      asked: person.asked ?? 0,
      skills: Object.entries(person.skills).map(([skillId, level]) => ({
        skillId: asId<SkillId>(skillId),
        level,
        givesEnergy: false,
        wantsToLearn: false,
      })),
      roles: Object.fromEntries(ROLES.map((role) => [role, NO_ROLE])) as Record<Role, MemberRole>,
      freeHours: person.freeByWeek ?? Array.from({ length: WEEKS }, () => person.free ?? 20),
    }),
  );
  return { version: 1, firstWeek: 0, members };
}

function demandOf(one: MatchingCase): TeamDemand {
  return {
    startWeek: 0,
    seats: one.seats.map((seat) => ({
      id: asId<SeatId>(seat.id),
      roles: seat.roles,
      hoursPerWeek: seat.hours,
      weeks: WEEKS,
      skills: Object.entries(seat.skills).map(([skillId, level]) => ({
        skillId: asId<SkillId>(skillId),
        level,
        importance: 2,
        minimum: seat.minimum ?? 0,
      })),
      reasons: [],
    })),
    teamSkills: [],
    minimumDepartments: one.minimumDepartments ?? 0,
    pins: (one.pins ?? []).map(([seatId, personId]) => ({ seatId: asId<SeatId>(seatId), personId: asId<PersonId>(personId) })),
    excluded: (one.excluded ?? []).map((id) => asId<PersonId>(id)),
    conflictsOfInterest: [],
    keptApart: [],
  };
}

/** What somebody would answer who does not look at whole teams; points by the checker. */
function withoutTheWhole(one: MatchingCase): { perSeat: string[]; greedy: string[] } {
  const snapshot = snapshotOf(one);
  const demand = { ...demandOf(one), minimumDepartments: 0 };
  const pointsOf = (placement: readonly (string | null)[]) => checkSuggestion(snapshot, demand, BALANCED_POLICY, placement).points;
  const bestOf = (ids: readonly string[], placementWith: (id: string) => readonly (string | null)[]) =>
    ids.reduce((best, id) => (pointsOf(placementWith(id)) > pointsOf(placementWith(best)) ? id : best));
  const ids = one.people.map(({ id }) => id);
  const greedy: string[] = [];
  const perSeat = one.seats.map((_, place) => bestOf(ids, (id) => one.seats.map((__, at) => (at === place ? id : null))));
  for (const place of one.seats.keys()) {
    const left = ids.filter((id) => !greedy.includes(id));
    greedy.push(bestOf(left, (id) => one.seats.map((_, at) => (at === place ? id : (greedy[at] ?? null)))));
  }
  return { perSeat, greedy };
}

const folder = new URL('./', import.meta.url);
const cases = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => [name.replace('.json', ''), JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as MatchingCase] as const);

describe('the matching, case by case', () => {
  it.each(cases)('%s', (_name, one) => {
    const snapshot = snapshotOf(one);
    const demand = demandOf(one);
    const answer = suggestTeams(buildPoolIndex(snapshot), demand, BALANCED_POLICY);
    expect(answer.status).toBe(one.expected.status);
    if (one.expected.conflict) expect('conflict' in answer ? answer.conflict.map((demanded) => demanded.kind) : []).toEqual(one.expected.conflict);
    if (!('teams' in answer)) return;
    const placement = answer.teams[0]?.seats.map((seat) => seat.personId) ?? [];
    expect(placement).toEqual(one.expected.best);
    expect(checkSuggestion(snapshot, demand, BALANCED_POLICY, placement)).toEqual({ broken: [], points: answer.teams[0]?.points });
    const { perSeat, greedy } = withoutTheWhole(one);
    if (one.expected.perSeat) expect(perSeat).toEqual(one.expected.perSeat);
    if (one.expected.greedy) expect(greedy).toEqual(one.expected.greedy);
    for (const [seatId, people] of Object.entries(one.expected.nearest ?? {})) {
      const seat = answer.uncovered.find((uncovered) => uncovered.seatId === seatId);
      expect(seat?.nearest.map((near) => near.personId)).toEqual(people);
    }
  });
});
