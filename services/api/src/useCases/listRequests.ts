import { breakDown, TRIAGES, UNDECIDED_STATUSES, type StaffingRequest, type TriageOutcome } from '@rolpool/domain';
import type { Page, PageAfter, RequestFilter } from '@rolpool/store';
import type { Services } from '../services.ts';

/** What somebody looks for in the inbox. */
export interface InboxWish extends RequestFilter {
  /** Empty for all. */
  readonly triage: readonly TriageOutcome[];
  readonly isTooBig: boolean;
}

export interface InboxLane {
  readonly outcome: TriageOutcome;
  readonly totalCount: number;
  readonly tooBigCount: number;
  readonly requests: readonly StaffingRequest[];
}

const MOST_CHARACTERS = 100;
const MOST_WORDS = 8;

/** The words that are looked for; what goes beyond the bounds is left off. */
export const wordsOf = (words: string | null | undefined): string[] =>
  (words ?? '')
    .slice(0, MOST_CHARACTERS)
    .replace(/\p{Cc}/gu, ' ')
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, MOST_WORDS);

const comesAfter = (request: StaffingRequest, after: PageAfter) =>
  request.receivedOn < after.key || (request.receivedOn === after.key && request.id < after.id);

/**
 * Requests, newest first, some at a time. The lane is not stored: it follows from the intake and the catalogue as they are
 * now, so where a lane is asked the requests are taken apart one by one.
 */
export async function listRequests(
  { store, catalogue }: Services,
  wish: InboxWish,
  first: number,
  after: PageAfter | null,
): Promise<Page<StaffingRequest>> {
  if (wish.triage.length === 0 && !wish.isTooBig) return store.requests.findPage(wish, first, after);
  const items: StaffingRequest[] = [];
  let totalCount = 0;
  for await (const request of store.requests.streamMatching(wish)) {
    const { triage, size } = breakDown(request.intake, catalogue);
    if (wish.triage.length > 0 && !wish.triage.includes(triage.outcome)) continue;
    if (wish.isTooBig && !size.isTooBig) continue;
    totalCount++;
    if (items.length <= first && (!after || comesAfter(request, after))) items.push(request);
  }
  return { items: items.slice(0, first), hasNextPage: items.length > first, totalCount };
}

/** The open requests by where the triage leads them, the newest of each lane. */
export async function inboxLanes(
  { store, catalogue }: Services,
  wish: RequestFilter,
  first: number,
): Promise<InboxLane[]> {
  const lanes = new Map(
    TRIAGES.map((outcome) => [outcome, { total: 0, tooBig: 0, requests: [] as StaffingRequest[] }]),
  );
  for await (const request of store.requests.streamMatching({ ...wish, statuses: UNDECIDED_STATUSES })) {
    const { triage, size } = breakDown(request.intake, catalogue);
    const lane = lanes.get(triage.outcome);
    if (!lane) continue;
    lane.total++;
    if (size.isTooBig) lane.tooBig++;
    if (lane.requests.length < first) lane.requests.push(request);
  }
  return [...lanes].map(([outcome, { total, tooBig, requests }]) => ({
    ...{ outcome, requests },
    totalCount: total,
    tooBigCount: tooBig,
  }));
}
