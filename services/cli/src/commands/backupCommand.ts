import { backupDataDir } from '@rolpool/embedded-mongo';
import { Command } from 'commander';
import path from 'node:path';
import { configuration } from '../configuration.ts';
import { printJson, printLine } from '../print.ts';
import { asFault, embeddedDataDir } from '../withStore.ts';

async function backup(file: string, options: { readonly json?: boolean }): Promise<void> {
  const dataDir = embeddedDataDir(configuration());
  const bytes = await backupDataDir(dataDir, file).catch((error: unknown) => {
    throw asFault(error);
  });
  if (options.json) printJson({ data: dataDir, backup: path.resolve(file), bytes });
  else printLine(`Reservekopie gemaakt / backup made: ${path.resolve(file)} (${String(bytes)} bytes)`);
}

export const backupCommand = new Command('backup')
  .description('copy the data of the embedded store to a new file; consistent, also while Rolpool runs')
  .argument('<file>', 'the file to write; it must not exist yet')
  .option('--json', 'print the result as JSON')
  .action(backup);
