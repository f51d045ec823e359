import { auditKeyOf, dayOf, openAuditBook, type AuditBook, type Config } from '@rolpool/api';
import type { IsoDate } from '@rolpool/domain';
import type { Store } from '@rolpool/store';
import { configuration } from './configuration.ts';
import { openConfiguredStore } from './withStore.ts';

/** What a command works with that writes in the audit log, or reads it. */
export interface Audited {
  readonly config: Config;
  readonly store: Store;
  readonly audit: AuditBook;
  readonly today: () => IsoDate;
}

/** Opens the configured store and its log, does the work, ties what was written to the log, and closes. */
export async function withAudit<Value>(work: (audited: Audited) => Promise<Value>): Promise<Value> {
  const config = configuration();
  const opened = await openConfiguredStore(config);
  try {
    const { store } = opened;
    const audit = openAuditBook(store, auditKeyOf(config));
    const value = await work({ config, store, audit, today: () => dayOf(config) });
    await audit.chain();
    return value;
  } finally {
    await opened.close();
  }
}
