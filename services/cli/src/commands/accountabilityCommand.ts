import { accountabilityPack, startServices } from '@rolpool/api';
import { LANGUAGES } from '@rolpool/domain';
import { Command } from 'commander';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { configuration } from '../configuration.ts';
import { printJson, printLine } from '../print.ts';
import { openConfiguredStore } from '../withStore.ts';

async function write(folder: string, options: { readonly json?: boolean }): Promise<void> {
  const config = configuration();
  const opened = await openConfiguredStore(config);
  try {
    const services = await startServices(config, opened.store);
    try {
      const documents = (await Promise.all(LANGUAGES.map((language) => accountabilityPack(services, language)))).flat();
      const target = path.resolve(folder);
      mkdirSync(target, { recursive: true });
      for (const { fileName, text } of documents) writeFileSync(path.join(target, fileName), text);
      const files = documents.map(({ fileName }) => fileName);
      if (options.json) printJson({ folder: target, files });
      else for (const file of files) printLine(path.join(target, file));
    } finally {
      await services.engine.close();
    }
  } finally {
    await opened.close();
  }
}

export const accountabilityCommand = new Command('accountability')
  .description(
    'write the register entry, DPIA, IAMA, works-council memo, record of processing and fairness report, from how Rolpool runs now',
  )
  .argument('<folder>', 'where to write them; made when it does not exist')
  .option('--json', 'print the names of the files as JSON')
  .action(write);
