import {
  accept,
  refuse,
  UNDECIDED_STATUSES,
  type Actor,
  type Outcome,
  type RequestStatus,
  type StaffingRequest,
  type StaffingRequestId,
} from '@rolpool/domain';
import type { PortfolioEntry, PortfolioJob } from '../engine/portfolioDesk.ts';
import type { Services } from '../services.ts';
import { refusedFor } from './allow.ts';
import { demandOf } from './demandOf.ts';
import { findPolicy } from './policies.ts';
import { suggestionsRefused } from './suggestionsBarred.ts';

const MOST_REQUESTS = 200;

const isUndecided = (status: RequestStatus) => (UNDECIDED_STATUSES as readonly RequestStatus[]).includes(status);

async function openRequests({ store }: Services, ids: readonly StaffingRequestId[] | null): Promise<StaffingRequest[]> {
  if (ids === null)
    return [...(await store.requests.findPage({ statuses: UNDECIDED_STATUSES }, MOST_REQUESTS, null)).items];
  const found = await store.requests.findByIds(ids);
  return found.filter(({ status }) => isUndecided(status));
}

/**
 * Starts forming teams for many requests at once, over shared hours: for those named, or for all that wait for a team,
 * at most 200. Nothing is decided by it.
 */
export async function startPortfolio(
  services: Services,
  actor: Actor,
  asked: { readonly requestIds: readonly StaffingRequestId[] | null; readonly policyId: string | null },
): Promise<Outcome<PortfolioJob>> {
  const refused = refusedFor(actor, 'SUGGEST_TEAMS') ?? (await suggestionsRefused(services));
  if (refused) return refused;
  if (actor.kind !== 'PERSON') return refuse('NOT_SIGNED_IN');
  const count = asked.requestIds?.length ?? 1;
  if (count < 1 || count > MOST_REQUESTS)
    return refuse('NUMBER_OUT_OF_RANGE', 'requestIds', { from: 1, to: MOST_REQUESTS });
  const policy = await findPolicy(services, asked.policyId);
  if (!policy.ok) return policy;
  const requests = await openRequests(services, asked.requestIds);
  if (asked.requestIds !== null && requests.length === 0) return refuse('NOT_FOUND', 'requestIds');
  const entries: PortfolioEntry[] = requests
    .map((request) => ({ request, demand: demandOf(request, services, {}) }))
    .filter(({ demand }) => demand.seats.length > 0);
  if (entries.length === 0) return refuse('NO_TEAM_NEEDED', 'requestIds');
  const job = services.portfolioDesk.start(
    { askedBy: actor.personId, entries, policy: policy.value },
    services.today(),
  );
  return job ? accept(job) : refuse('BUSY', null);
}

/** Work on many requests as it stands now. */
export function findPortfolio({ portfolioDesk }: Services, actor: Actor, id: string): Outcome<PortfolioJob> {
  const refused = refusedFor(actor, 'SUGGEST_TEAMS');
  if (refused) return refused;
  const job = portfolioDesk.find(id);
  return job ? accept(job) : refuse('NOT_FOUND', 'id');
}

/** Ends the work soon; what was found so far stays. */
export function cancelPortfolio({ portfolioDesk }: Services, actor: Actor, id: string): Outcome<PortfolioJob> {
  const refused = refusedFor(actor, 'SUGGEST_TEAMS');
  if (refused) return refused;
  const job = portfolioDesk.cancel(id);
  return job ? accept(job) : refuse('NOT_FOUND', 'id');
}
