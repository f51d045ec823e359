import { auditKeyOf, openAuditBook, purgeOverdue, speakByCode } from '@rolpool/api';
import type { IsoDate } from '@rolpool/domain';
import { Command } from 'commander';
import { configuration } from '../configuration.ts';
import { BY_THE_OPERATOR } from '../operator.ts';
import { printJson, printLine } from '../print.ts';
import { openConfiguredStore } from '../withStore.ts';

interface PurgeOptions {
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

async function purge({ dryRun = false, json }: PurgeOptions): Promise<void> {
  const config = configuration();
  const opened = await openConfiguredStore(config);
  try {
    const { store } = opened;
    const audit = openAuditBook(store, auditKeyOf(config));
    const today = () => config.today ?? (new Date().toISOString().slice(0, 10) as IsoDate);
    const found = await audit.during(
      { ...BY_THE_OPERATOR, action: dryRun ? 'PURGE_DRY_RUN' : 'PURGE' },
      () => purgeOverdue({ store, audit, config, today }, dryRun),
      () => ({ result: 'DONE' }),
    );
    await audit.chain();
    if (json) printJson({ isDryRun: dryRun, classes: found });
    else
      for (const { class: kind, months, due } of found) {
        const { nl, en } = speakByCode('retention', kind);
        printLine(`${String(due).padStart(7)}  ${nl} / ${en} (${String(months)} mnd)`);
      }
  } finally {
    await opened.close();
  }
}

export const purgeCommand = new Command('purge')
  .description('take out what is kept longer than its retention; the server does so every day')
  .option('--dry-run', 'only count')
  .option('--json', 'print what was found as JSON')
  .action(purge);
