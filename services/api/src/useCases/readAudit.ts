import { accept, asId, refuse, type Actor, type AuditEntry, type Outcome, type PersonId } from '@rolpool/domain';
import type { AuditFilter } from '@rolpool/store';
import type { AuditVerification } from '../audit/auditBook.ts';
import type { Services } from '../services.ts';
import { refusedFor } from './allow.ts';
import { checkNumber } from './checkInput.ts';

const MOST_ENTRIES = 100;
/** A number, or letters as in a name; anything else is nobody's. */
const MAY_BE_A_NAME = /^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’ .-]{1,118}$/u;
/** People of one name looked for at most. */
const MOST_NAMED = 50;

/** What an auditor looks for: whom and what by a number, or people by a part of their name. */
export interface AuditSearch extends Omit<AuditFilter, 'actorIds' | 'objectIds'> {
  readonly actor?: string;
  readonly object?: string;
}

/** The numbers that are meant: this one, or those of everybody of this name; `undefined` when nothing is looked for. */
async function idsMeant({ store }: Services, wanted: string | undefined): Promise<string[] | undefined> {
  if (!wanted) return undefined;
  if (!MAY_BE_A_NAME.test(wanted)) return [wanted];
  if (await store.people.findById(asId<PersonId>(wanted))) return [wanted];
  const { items } = await store.people.findPage(wanted, MOST_NAMED, null);
  return [wanted, ...items.map(({ id }) => id)];
}

/** Acts in the audit log, the latest first. What happened a moment ago is tied to the log first, so that it shows. */
export async function readAudit(
  services: Services,
  actor: Actor,
  { actor: by, object, ...filter }: AuditSearch,
  first: number,
): Promise<Outcome<AuditEntry[]>> {
  const refused = refusedFor(actor, 'READ_AUDIT');
  if (refused) return refused;
  const many = checkNumber(first, 'first', 1, MOST_ENTRIES);
  if (!many.ok) return many;
  if (filter.from && filter.to && filter.from > filter.to)
    return refuse('DATES_REVERSED', 'to', { from: filter.from, to: filter.to });
  const [actorIds, objectIds] = await Promise.all([idsMeant(services, by), idsMeant(services, object)]);
  await services.audit.chain();
  const wanted = { ...filter, ...(actorIds ? { actorIds } : {}), ...(objectIds ? { objectIds } : {}) };
  return accept(await services.store.audit.findPage(wanted, many.value));
}

/** Goes over the whole log. */
export async function verifyAudit(services: Services, actor: Actor): Promise<Outcome<AuditVerification>> {
  return refusedFor(actor, 'VERIFY_AUDIT') ?? accept(await services.audit.verify());
}
