import {
  accept,
  nextRequestStatus,
  refuse,
  type Actor,
  type Outcome,
  type StaffingRequest,
  type StaffingRequestId,
} from '@rolpool/domain';
import type { Services } from '../services.ts';
import { refusedFor } from './allow.ts';

interface OnRequest {
  readonly requestId: StaffingRequestId;
  readonly requestVersion: number;
}

async function findForChange(
  { store }: Services,
  { requestId, requestVersion }: OnRequest,
): Promise<Outcome<StaffingRequest>> {
  const request = await store.requests.findById(requestId);
  if (!request) return refuse('NOT_FOUND', 'requestId');
  return request.version === requestVersion ? accept(request) : refuse('CHANGED_MEANWHILE', 'requestVersion');
}

async function store(services: Services, changed: StaffingRequest): Promise<Outcome<StaffingRequest>> {
  const isSaved = await services.store.requests.save(changed);
  return isSaved ? accept({ ...changed, version: changed.version + 1 }) : refuse('CHANGED_MEANWHILE', 'requestVersion');
}

/**
 * Lets a request go on together with another that asks the same. Its text and its personal code stay: whoever handed it in
 * follows the other from now on. What went on with it goes on with the other too.
 */
export async function mergeStaffingRequest(
  services: Services,
  actor: Actor,
  input: OnRequest & { readonly intoId: StaffingRequestId },
): Promise<Outcome<StaffingRequest>> {
  const refused = refusedFor(actor, 'MERGE_REQUESTS');
  if (refused) return refused;
  const found = await findForChange(services, input);
  if (!found.ok) return found;
  const into = await services.store.requests.findById(input.intoId);
  if (!into) return refuse('NOT_FOUND', 'intoId');
  if (into.id === found.value.id) return refuse('ANSWER_NOT_FITTING', 'intoId');
  if (into.status === 'MERGED') return refuse('WRONG_STATUS', 'intoId', { status: into.status });
  const status = nextRequestStatus(found.value.status, 'MERGED');
  if (!status) return refuse('WRONG_STATUS', null, { status: found.value.status });
  return services.store.inTransaction(async (repositories) => {
    for (const follower of await repositories.requests.findMergedInto(found.value.id))
      if (!(await repositories.requests.save({ ...follower, mergedInto: into.id })))
        return refuse('CHANGED_MEANWHILE', 'requestVersion');
    const changed = { ...found.value, status, mergedInto: into.id };
    if (!(await repositories.requests.save(changed))) return refuse('CHANGED_MEANWHILE', 'requestVersion');
    return accept({ ...changed, version: changed.version + 1 });
  });
}

/** Takes a request out of another again; it waits for a coordinator as before. */
export async function separateStaffingRequest(
  services: Services,
  actor: Actor,
  input: OnRequest,
): Promise<Outcome<StaffingRequest>> {
  const refused = refusedFor(actor, 'MERGE_REQUESTS');
  if (refused) return refused;
  const found = await findForChange(services, input);
  if (!found.ok) return found;
  const status = nextRequestStatus(found.value.status, 'SEPARATED');
  if (!status) return refuse('WRONG_STATUS', null, { status: found.value.status });
  return store(services, { ...found.value, status, mergedInto: null });
}
