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

/** Hands a request to the department as line work, or takes it back into the pool. */
export async function routeStaffingRequest(
  { store }: Services,
  actor: Actor,
  input: { readonly requestId: StaffingRequestId; readonly requestVersion: number; readonly toLine: boolean },
): Promise<Outcome<StaffingRequest>> {
  const refused = refusedFor(actor, 'ROUTE_REQUEST');
  if (refused) return refused;
  const request = await store.requests.findById(input.requestId);
  if (!request) return refuse('NOT_FOUND', 'requestId');
  if (request.version !== input.requestVersion) return refuse('CHANGED_MEANWHILE', 'requestVersion');
  const status = nextRequestStatus(request.status, input.toLine ? 'HANDED_TO_LINE' : 'TAKEN_BACK_FROM_LINE');
  if (!status) return refuse('WRONG_STATUS', null, { status: request.status });
  const changed = { ...request, status };
  if (!(await store.requests.save(changed))) return refuse('CHANGED_MEANWHILE', 'requestVersion');
  return accept({ ...changed, version: request.version + 1 });
}
