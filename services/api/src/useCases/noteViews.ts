import { profileViewOf, type Actor, type PersonId, type StaffingRequestId, type ViewReason } from '@rolpool/domain';
import { LRUCache } from 'lru-cache';
import type { Services } from '../services.ts';

/** Views that this process remembers to be stored. */
const remembered = new LRUCache<string, true>({ max: 20_000 });

/** Keeps who saw something of whose profile, for the people themselves to see. Nobody's own look is kept. */
export async function noteViews(
  { store, today }: Services,
  actor: Actor,
  why: ViewReason,
  personIds: Iterable<PersonId>,
  requestId: StaffingRequestId | null,
): Promise<void> {
  if (actor.kind !== 'PERSON') return;
  const seenOn = today();
  const views = [...new Set(personIds)]
    .filter((personId) => personId !== actor.personId)
    .map((personId) => profileViewOf({ personId, viewerId: actor.personId, seenOn, why, requestId }))
    .filter(({ id }) => !remembered.has(id));
  if (views.length === 0) return;
  await store.profileViews.insertMany(views);
  for (const { id } of views) remembered.set(id, true);
}
