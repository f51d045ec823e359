import {
  accept,
  faultsOfPolicy,
  refuse,
  type Actor,
  type DepartmentId,
  type Outcome,
  type PersonId,
  type Policy,
  type TeamDemand,
} from '@rolpool/domain';
import type { TeamSuggestion } from '@rolpool/matching';
import type { Services } from '../services.ts';
import { refusedFor } from './allow.ts';
import { demandOf } from './demandOf.ts';
import { findPolicy } from './policies.ts';
import { openRequestsOf } from './readCoverage.ts';

/** Teams of many requests, as means. */
interface TeamMeans {
  readonly departments: number;
  readonly asked: number;
}

/** What a change of a policy would do to the open requests; no team and nobody is named. */
export interface PolicyPreview {
  readonly requests: number;
  /** Of which the best team would be another. */
  readonly changed: number;
  /** Seats of all teams together, and of these the ones with somebody else. */
  readonly seats: number;
  readonly seatsChanged: number;
  readonly before: TeamMeans;
  readonly after: TeamMeans;
}

/** The newest open requests are enough to see where a change leads. */
const MOST_REQUESTS = 40;

const membersOf = ({ seats }: TeamSuggestion): (PersonId | null)[] => seats.map(({ personId }) => personId);

/** The departments of everybody in these teams, looked up once. */
async function departmentFinder({ store }: Services, teams: readonly TeamSuggestion[]) {
  const ids = [...new Set(teams.flatMap(membersOf).filter((id) => id !== null))];
  const people = await store.people.findByIds(ids);
  return new Map(people.map(({ id, departmentId }) => [id, departmentId]));
}

function meansOf(teams: readonly TeamSuggestion[], departmentOf: ReadonlyMap<PersonId, DepartmentId>): TeamMeans {
  const mean = (valueOf: (team: TeamSuggestion) => number) =>
    teams.length === 0 ? 0 : teams.reduce((sum, team) => sum + valueOf(team), 0) / teams.length;
  return {
    departments: mean((team) => new Set(membersOf(team).map((id) => id && departmentOf.get(id))).size),
    asked: mean(({ asked }) => asked),
  };
}

/** Works out the best teams of the open requests under a policy as it is and as it would be. Nothing is stored. */
export async function previewPolicy(
  services: Services,
  actor: Actor,
  changed: Omit<Policy, 'stepLimit' | 'version'>,
): Promise<Outcome<PolicyPreview>> {
  const refused = refusedFor(actor, 'CHANGE_POLICY');
  if (refused) return refused;
  const now = await findPolicy(services, changed.id);
  if (!now.ok) return refuse('NOT_FOUND', 'id');
  const then: Policy = { ...changed, version: now.value.version + 1, stepLimit: now.value.stepLimit };
  const [fault] = faultsOfPolicy(then);
  if (fault === 'SEAT_OVER_1000')
    return refuse('SUM_TOO_LARGE', 'weights', {
      total: Object.values(then.seat).reduce((a, b) => a + b, 0),
      most: 1000,
    });
  if (fault) return refuse('NUMBER_OUT_OF_RANGE', 'policy', { from: 0, to: 1000 });
  const requests = (await openRequestsOf(services)).slice(0, MOST_REQUESTS);
  const bestOf = async (demand: TeamDemand, policy: Policy): Promise<TeamSuggestion | null> => {
    const answer = await services.engine.suggest(demand, policy, services.today());
    return 'teams' in answer ? (answer.teams[0] ?? null) : null;
  };
  const before: TeamSuggestion[] = [];
  const after: TeamSuggestion[] = [];
  for (const request of requests) {
    const demand = demandOf(request, services, {});
    const [one, other] = [await bestOf(demand, now.value), await bestOf(demand, then)];
    if (!one || !other) continue;
    before.push(one);
    after.push(other);
  }
  const differences = before.map((team, at) => {
    const others = after[at] ? membersOf(after[at]) : [];
    return membersOf(team).filter((id, place) => id !== others[place]).length;
  });
  const departmentOf = await departmentFinder(services, [...before, ...after]);
  return accept({
    requests: before.length,
    changed: differences.filter((count) => count > 0).length,
    seats: before.reduce((sum, { seats }) => sum + seats.length, 0),
    seatsChanged: differences.reduce((sum, count) => sum + count, 0),
    before: meansOf(before, departmentOf),
    after: meansOf(after, departmentOf),
  });
}
