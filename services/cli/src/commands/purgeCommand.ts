import { purgeOverdue, speakByCode } from '@rolpool/api';
import { Command } from 'commander';
import { BY_THE_OPERATOR } from '../operator.ts';
import { printJson, printLine } from '../print.ts';
import { withAudit } from '../withAudit.ts';

interface PurgeOptions {
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

async function purge({ dryRun = false, json }: PurgeOptions): Promise<void> {
  const found = await withAudit((audited) =>
    audited.audit.during(
      { ...BY_THE_OPERATOR, action: dryRun ? 'PURGE_DRY_RUN' : 'PURGE' },
      () => purgeOverdue(audited, dryRun),
      () => ({ result: 'DONE' }),
    ),
  );
  if (json) printJson({ isDryRun: dryRun, classes: found });
  else
    for (const { class: kind, months, due } of found) {
      const { nl, en } = speakByCode('retention', kind);
      printLine(`${String(due).padStart(7)}  ${nl} / ${en} (${String(months)} mnd)`);
    }
}

export const purgeCommand = new Command('purge')
  .description('take out what is kept longer than its retention; the server does so every day')
  .option('--dry-run', 'only count')
  .option('--json', 'print what was found as JSON')
  .action(purge);
