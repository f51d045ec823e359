import {
  accept,
  addDays,
  may,
  weekOf,
  type Actor,
  type Outcome,
  type Role,
  type SeatId,
  type SkillId,
  type StaffingRequest,
  type TeamDemand,
  type WeekNumber,
} from '@rolpool/domain';
import type { FoundFragility, MendCounts } from '../engine/engineTasks.ts';
import type { Services } from '../services.ts';
import { refusedFor } from './allow.ts';
import { demandOf } from './demandOf.ts';
import { findPolicy } from './policies.ts';
import { openRequestsOf } from './readCoverage.ts';

/** A place in teams that rests on few people, whichever request it is in. */
export interface FragileSpot {
  readonly roles: readonly Role[];
  readonly skillIds: readonly SkillId[];
  /** By moment; `null` when sturdy. */
  readonly people: readonly (number | null)[];
  readonly requests: readonly { readonly request: StaffingRequest; readonly isOpen: boolean }[];
  readonly mends: MendCounts;
}

export interface FragilityView {
  readonly moments: readonly WeekNumber[];
  readonly spots: readonly FragileSpot[];
  readonly openRequests: number;
  readonly typicalRequests: number;
  readonly looksUpTo: number;
  readonly minimumGroupSize: number;
  readonly mayReadRequests: boolean;
}

/** Starts that are looked at, in weeks from now: as soon as a team can start, and two, four and six months on. */
const MOMENTS = [2, 9, 18, 26];
/** A place that rests on more people than this is sturdy. */
const LOOKS_UP_TO = 2;
/** Requests of the past year are what is typical here. */
const TYPICAL_DAYS = 365;
const MOST_TYPICAL = 2000;
const TYPICAL = ['TEAM_PROPOSED', 'TEAM_ACTIVE', 'CLOSED'] as const;

interface Looked {
  readonly request: StaffingRequest;
  readonly isOpen: boolean;
  readonly demand: TeamDemand;
}

function spotKey(demand: TeamDemand, seatIds: readonly SeatId[]) {
  const seats = demand.seats.filter(({ id }) => seatIds.includes(id));
  const roles = [...new Set(seats.flatMap((seat) => seat.roles))].sort();
  const skillIds = [...new Set(seats.flatMap(({ skills }) => skills.slice(0, 1).map(({ skillId }) => skillId)))].sort();
  return { roles, skillIds, key: `${roles.join(' ')} | ${skillIds.join(' ')}` };
}

const fewest = (one: number | null, other: number | null) =>
  one === null ? other : other === null ? one : Math.min(one, other);

/** The spots of all answers, those of which the soonest rests on fewest first; open requests before typical ones. */
function spotsOf(looked: readonly Looked[], found: readonly (readonly FoundFragility[])[]): FragileSpot[] {
  const spots = new Map<string, FragileSpot>();
  for (const [at, { demand, request, isOpen }] of looked.entries()) {
    for (const [moment, one] of (found[at] ?? []).entries()) {
      if (one.people === null) continue;
      const { key, roles, skillIds } = spotKey(demand, one.seatIds);
      const known = spots.get(key);
      const people = known?.people ?? MOMENTS.map(() => null);
      const isKnown = known?.requests.some((other) => other.request.id === request.id) ?? false;
      spots.set(key, {
        ...{ roles, skillIds },
        people: people.map((count, place) => (place === moment ? fewest(count, one.people) : count)),
        requests: isKnown ? (known?.requests ?? []) : [...(known?.requests ?? []), { request, isOpen }],
        mends: known?.mends ?? one.mends,
      });
    }
  }
  const urgency = ({ people, requests }: FragileSpot): number[] => [
    people.findIndex((count) => count !== null),
    people.find((count) => count !== null) ?? 0,
    -requests.filter(({ isOpen }) => isOpen).length,
    -requests.length,
  ];
  return [...spots.values()].sort((a, b) => {
    const [one, other] = [urgency(a), urgency(b)];
    const at = one.findIndex((value, place) => value !== other[place]);
    return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
  });
}

/**
 * What rests on few people: for each open request, and for each that got a team in the past year as what is typical here,
 * the smallest set of people whose absence makes it impossible, now and at later starts.
 */
export async function readFragility(services: Services, actor: Actor): Promise<Outcome<FragilityView>> {
  const refused = refusedFor(actor, 'READ_COVERAGE');
  if (refused) return refused;
  const policy = await findPolicy(services, null);
  if (!policy.ok) return policy;
  const { store, engine } = services;
  const today = services.today();
  const yearAgo = addDays(today, -TYPICAL_DAYS);
  const [open, typical, { minimumGroupSize }] = await Promise.all([
    openRequestsOf(services),
    store.requests.findPage({ statuses: TYPICAL }, MOST_TYPICAL, null),
    store.settings.findSettings(),
  ]);
  const recent = typical.items.filter(({ receivedOn }) => receivedOn > yearAgo);
  const looked = [
    ...open.map((request) => ({ request, isOpen: true })),
    ...recent.map((request) => ({ request, isOpen: false })),
  ]
    .map((one): Looked => ({ ...one, demand: demandOf(one.request, services, {}) }))
    .filter(({ demand }) => demand.seats.length > 0);
  const moments = MOMENTS.map((later) => weekOf(today) + later);
  const found = await engine.findFragilities(
    looked.map(({ demand }) => demand),
    moments,
    policy.value,
    today,
    LOOKS_UP_TO,
  );
  return accept({
    ...{ moments, spots: spotsOf(looked, found), looksUpTo: LOOKS_UP_TO, minimumGroupSize },
    openRequests: looked.filter(({ isOpen }) => isOpen).length,
    typicalRequests: looked.filter(({ isOpen }) => !isOpen).length,
    mayReadRequests: may(actor, 'LIST_REQUESTS'),
  });
}
