import { restoreBackup } from '@rolpool/embedded-mongo';
import { Command } from 'commander';
import { configuration } from '../configuration.ts';
import { printJson, printLine } from '../print.ts';
import { asFault, embeddedDataDir } from '../withStore.ts';

async function restore(file: string, options: { readonly json?: boolean }): Promise<void> {
  const dataDir = embeddedDataDir(configuration());
  const kept = await restoreBackup(file, dataDir).catch((error: unknown) => {
    throw asFault(error);
  });
  if (options.json) printJson({ data: dataDir, kept: kept ?? null });
  else {
    printLine(`Reservekopie teruggezet in / backup restored to: ${dataDir}`);
    if (kept !== undefined) printLine(`De vorige gegevens staan in / the data before it is in: ${kept}`);
  }
}

export const restoreCommand = new Command('restore')
  .description('put a backup in the place of the data of the embedded store; what was there is kept beside it')
  .argument('<file>', 'a file made by "rolpool backup"')
  .option('--json', 'print the result as JSON')
  .action(restore);
