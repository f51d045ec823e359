import { Command } from 'commander';
import { configuration } from '../configuration.ts';
import { printJson, printLine } from '../print.ts';
import { compact } from '../withStore.ts';

async function run(options: { readonly json?: boolean }): Promise<void> {
  const bytes = await compact(configuration());
  if (options.json) printJson({ bytes });
  else printLine(`Het bestand is herschreven / the file was rewritten: ${String(bytes)} bytes`);
}

export const compactCommand = new Command('compact')
  .description(
    'rewrite the file of the embedded store, so that nothing that was erased is left in it; not while it runs',
  )
  .option('--json', 'print the result as JSON')
  .action(run);
