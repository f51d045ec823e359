import {
  accept,
  refuse,
  type Actor,
  type Outcome,
  type Person,
  type PersonId,
  type StaffingRequestId,
} from '@rolpool/domain';
import type { Services } from '../services.ts';
import { refusedFor } from './allow.ts';
import { noteViews } from './noteViews.ts';

/** Somebody's profile, for a request that a team is formed for; she sees who looked, and for which request. */
export async function viewProfile(
  services: Services,
  actor: Actor,
  personId: PersonId,
  requestId: StaffingRequestId,
): Promise<Outcome<Person>> {
  const refused = refusedFor(actor, 'CHOOSE_TEAM');
  if (refused) return refused;
  const [person, request] = await Promise.all([
    services.store.people.findById(personId),
    services.store.requests.findById(requestId),
  ]);
  if (!request) return refuse('NOT_FOUND', 'requestId');
  if (!person || person.erasedOn !== undefined) return refuse('NOT_FOUND', 'personId');
  await noteViews(services, actor, 'PROFILE', [personId], requestId);
  return accept(person);
}
