import {
  accept,
  nextRequestStatus,
  refuse,
  type Actor,
  type Outcome,
  type RequestStatus,
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

/** Where a request can go on with: one that is still being worked on. */
const GOES_ON: readonly RequestStatus[] = ['RECEIVED', 'IN_INTAKE', 'HANDED_TO_LINE', 'TEAM_PROPOSED', 'TEAM_ACTIVE'];

/**
 * Lets a request go on together with another that asks the same. Its text and its personal code stay: whoever handed it in
 * follows the other from now on. What went on with it goes on with the other too. Both are stored anew, so that of two merges at
 * the same time one is refused.
 */
export async function mergeStaffingRequest(
  services: Services,
  actor: Actor,
  input: OnRequest & { readonly intoId: StaffingRequestId },
): Promise<Outcome<StaffingRequest>> {
  const refused = refusedFor(actor, 'MERGE_REQUESTS');
  if (refused) return refused;
  return services.store.inTransaction(async ({ requests }) => {
    const request = await requests.findById(input.requestId);
    if (!request) return refuse('NOT_FOUND', 'requestId');
    if (request.version !== input.requestVersion) return refuse('CHANGED_MEANWHILE', 'requestVersion');
    const into = await requests.findById(input.intoId);
    if (!into) return refuse('NOT_FOUND', 'intoId');
    const areOneFamily = into.id === request.id || into.partOf === request.id || request.partOf === into.id;
    if (areOneFamily) return refuse('ANSWER_NOT_FITTING', 'intoId');
    if (!GOES_ON.includes(into.status)) return refuse('WRONG_STATUS', 'intoId', { status: into.status });
    const status = nextRequestStatus(request.status, 'MERGED');
    if (!status) return refuse('WRONG_STATUS', null, { status: request.status });
    const followers = await requests.findMergedInto(request.id);
    const changed = { ...request, status, mergedInto: into.id };
    for (const one of [...followers.map((follower) => ({ ...follower, mergedInto: into.id })), into, changed])
      if (!(await requests.save(one))) return refuse('CHANGED_MEANWHILE', 'requestVersion');
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
