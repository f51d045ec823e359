import { accept, type Actor, type AuditEntry, type Outcome } from '@rolpool/domain';
import type { AuditFilter } from '@rolpool/store';
import type { AuditVerification } from '../audit/auditBook.ts';
import type { Services } from '../services.ts';
import { refusedFor } from './allow.ts';
import { checkNumber } from './checkInput.ts';

const MOST_ENTRIES = 100;

/** Acts in the audit log, the latest first. What happened a moment ago is tied to the log first, so that it shows. */
export async function readAudit(
  services: Services,
  actor: Actor,
  filter: AuditFilter,
  first: number,
): Promise<Outcome<AuditEntry[]>> {
  const refused = refusedFor(actor, 'READ_AUDIT');
  if (refused) return refused;
  const many = checkNumber(first, 'first', 1, MOST_ENTRIES);
  if (!many.ok) return many;
  await services.audit.chain();
  return accept(await services.store.audit.findPage(filter, many.value));
}

/** Goes over the whole log. */
export async function verifyAudit(services: Services, actor: Actor): Promise<Outcome<AuditVerification>> {
  return refusedFor(actor, 'VERIFY_AUDIT') ?? accept(await services.audit.verify());
}
