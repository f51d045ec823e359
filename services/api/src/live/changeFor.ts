import { asId, may, type Actor, type StaffingRequestId } from '@rolpool/domain';
import type { StoredChange } from '@rolpool/store';
import type { Change } from '../generated/resolvers.ts';

type Seen = Pick<Change, 'topic'> & { readonly id: string | null };

/** Who hears of changes. */
export interface Listener {
  readonly actor: Actor;
  /** The request that a requester's own one goes on with, when others asked the same. */
  readonly followedId?: StaffingRequestId | null;
}

/** What a requester hears of: how her request goes on, by itself or with another, and messages about her own one. */
function changeForRequester(ownId: string, followedId: string | null, change: StoredChange): Seen | null {
  const { collection, id, requestId } = change;
  if (collection === 'messages') return requestId === ownId ? { topic: 'MESSAGE', id: ownId } : null;
  const about = collection === 'requests' ? id : collection === 'teams' ? requestId : undefined;
  if (about === undefined) return null;
  return about === ownId || about === followedId ? { topic: 'REQUEST', id: ownId } : null;
}

/**
 * What somebody may hear of a change; null for nothing at all. Whoever may not read the thing itself does not learn
 * which one it is.
 */
export function changeFor({ actor, followedId }: Listener, change: StoredChange): Seen | null {
  if (actor.kind === 'ANONYMOUS') return null;
  if (actor.kind === 'REQUESTER') return changeForRequester(actor.requestId, followedId ?? null, change);
  const { collection, id, personId, teamId } = change;
  const about = personId === undefined ? {} : { personId: asId<never>(personId) };
  const memberIds = (change.memberIds ?? []).map((one) => asId<never>(one));
  switch (collection) {
    case 'requests':
      return may(actor, 'LIST_REQUESTS') ? { topic: 'REQUEST', id } : null;
    case 'teams':
      if (may(actor, 'READ_TEAM', { memberIds })) return { topic: 'TEAM', id };
      return may(actor, 'READ_COVERAGE') ? { topic: 'TEAM', id: null } : null;
    case 'invitations':
      return may(actor, 'READ_INVITATION', about) ? { topic: 'INVITATION', id } : null;
    case 'releases':
      return change.managerId === actor.personId || may(actor, 'READ_RELEASE', about) ? { topic: 'RELEASE', id } : null;
    case 'evaluations':
      return may(actor, 'READ_EVALUATIONS') ? { topic: 'TEAM', id: teamId ?? null } : null;
    case 'people':
      if (id === actor.personId) return { topic: 'MYSELF', id };
      return may(actor, 'SEARCH_PEOPLE') ? { topic: 'POOL', id: null } : null;
    case 'messages':
      return may(actor, 'LIST_REQUESTS') ? { topic: 'MESSAGE', id: change.requestId ?? null } : null;
    case 'settings':
    case 'policies':
    case 'reference':
      return { topic: 'SETTINGS', id: null };
  }
}
