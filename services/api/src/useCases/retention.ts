import {
  accept,
  isRetentionAllowed,
  LEAST_RETENTION,
  MOST_RETENTION_MONTHS,
  refuse,
  retentionLimit,
  RETENTION_CLASSES,
  type Actor,
  type Outcome,
  type RetentionClass,
} from '@rolpool/domain';
import { markCompactionDue } from '../compactionDue.ts';
import type { Services } from '../services.ts';
import { refusedFor } from './allow.ts';

export interface RetentionState {
  readonly class: RetentionClass;
  readonly months: number;
  readonly least: number;
  /** How much is past its time. */
  readonly due: number;
}

/** How long each kind is kept, and how much is past its time today. */
async function stateOf({ store, today }: Services): Promise<RetentionState[]> {
  const months = await store.settings.findRetention();
  const states: RetentionState[] = [];
  for (const kind of RETENTION_CLASSES) {
    const limit = retentionLimit(months, kind, today());
    const due = kind === 'AUDIT' ? await store.audit.countBefore(limit) : await store.privacy.countDue(kind, limit);
    states.push({ class: kind, months: months[kind], least: LEAST_RETENTION[kind], due });
  }
  return states;
}

/** How long each kind of data is kept. */
export async function readRetention(services: Services, actor: Actor): Promise<Outcome<RetentionState[]>> {
  return refusedFor(actor, 'READ_RETENTION') ?? accept(await stateOf(services));
}

/** Changes how long a kind of data is kept; the next purge goes by it. */
export async function setRetention(
  services: Services,
  actor: Actor,
  kind: RetentionClass,
  months: number,
): Promise<Outcome<RetentionState[]>> {
  const refused = refusedFor(actor, 'CHANGE_SETTINGS');
  if (refused) return refused;
  if (!isRetentionAllowed(kind, months))
    return refuse('NUMBER_OUT_OF_RANGE', 'months', { from: LEAST_RETENTION[kind], to: MOST_RETENTION_MONTHS });
  await services.store.settings.changeRetention({ [kind]: months });
  return accept(await stateOf(services));
}

/** Takes out what is past its time, or only counts it. Says what was found. */
export async function purgeOverdue(
  services: Pick<Services, 'store' | 'today' | 'audit' | 'config'>,
  isDryRun: boolean,
): Promise<RetentionState[]> {
  const found = await stateOf(services as Services);
  if (isDryRun || found.every(({ due }) => due === 0)) return found;
  const months = await services.store.settings.findRetention();
  for (const { class: kind, due } of found) {
    if (due === 0) continue;
    const limit = retentionLimit(months, kind, services.today());
    if (kind === 'AUDIT') await services.audit.purgeBefore(limit);
    else await services.store.privacy.purge(kind, limit);
  }
  markCompactionDue(services.config);
  return found;
}

/** The same, for an administrator. */
export async function purge(services: Services, actor: Actor, isDryRun: boolean): Promise<Outcome<RetentionState[]>> {
  return refusedFor(actor, 'PURGE') ?? accept(await purgeOverdue(services, isDryRun));
}
