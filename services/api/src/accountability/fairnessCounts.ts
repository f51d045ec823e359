import {
  fairnessReport,
  monthsBefore,
  type FairnessCounts,
  type FairnessTable,
  type IsoDate,
  type Person,
  type PersonId,
  type StaffingRequestId,
} from '@rolpool/domain';
import type { SuggestionAnswer } from '@rolpool/matching';
import type { Services } from '../services.ts';

/** The period that the report is about. */
export const FAIRNESS_MONTHS = 12;

type Tally = { -readonly [Count in keyof FairnessCounts]: number };

const NOTHING: FairnessCounts = { suggested: 0, asked: 0, placed: 0, declined: 0, passedOver: 0 };

/** Who was in a best team for which request, since that day. */
async function inBestTeams({ store }: Services, since: IsoDate): Promise<Map<PersonId, Set<StaffingRequestId>>> {
  const requestsOf = new Map<PersonId, Set<StaffingRequestId>>();
  for await (const { requestId, answer } of store.suggestions.streamSince(since)) {
    const given = answer as SuggestionAnswer;
    const best = 'teams' in given ? given.teams[0] : undefined;
    for (const { personId } of best?.seats ?? []) {
      if (personId === null) continue;
      requestsOf.set(personId, (requestsOf.get(personId) ?? new Set()).add(requestId));
    }
  }
  return requestsOf;
}

/** How work fell to people in the past twelve months; see the domain's fairness report. */
export async function fairnessTables(services: Services): Promise<FairnessTable[]> {
  const { store } = services;
  const today = services.today();
  const since = monthsBefore(today, FAIRNESS_MONTHS);
  const counts = new Map<PersonId, Tally>();
  const of = (id: PersonId): Tally => {
    const tally = counts.get(id) ?? { ...NOTHING };
    counts.set(id, tally);
    return tally;
  };
  const asked = new Map<PersonId, Set<StaffingRequestId>>();
  for (const { personId, requestId, status } of await store.invitations.findSince(since)) {
    asked.set(personId, (asked.get(personId) ?? new Set()).add(requestId));
    if (status === 'DECLINED') of(personId).declined += 1;
  }
  const teams = await store.teams.findByStatus(['ACTIVE', 'DISSOLVED', 'PROPOSED']);
  for (const { seats, status, endsOn } of teams)
    if (status !== 'PROPOSED' && endsOn >= since)
      for (const { personId } of seats) if (personId !== null) of(personId).placed += 1;
  const decided = new Set(teams.map(({ requestId }) => requestId));
  for (const [personId, requestIds] of await inBestTeams(services, since)) {
    const tally = of(personId);
    tally.suggested += requestIds.size;
    for (const id of requestIds) if (decided.has(id) && !asked.get(personId)?.has(id)) tally.passedOver += 1;
  }
  const people: Person[] = [];
  for await (const person of store.people.streamAll()) {
    people.push(person);
    const days = person.askedOn.filter((day) => day > since && day <= today).length;
    if (days > 0) of(person.id).asked = days;
  }
  const { minimumGroupSize } = await store.settings.findSettings();
  return fairnessReport(people, ({ id }) => counts.get(id) ?? NOTHING, today, minimumGroupSize);
}
