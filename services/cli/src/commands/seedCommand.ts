import { Command, InvalidArgumentError } from 'commander';
import { configuration } from '../configuration.ts';
import { printJson, printLine } from '../print.ts';
import { seedDemo } from '../seedDemo.ts';
import { openConfiguredStore } from '../withStore.ts';

const MOST_PEOPLE = 1_000_000;

function peopleCount(text: string): number {
  const count = Number(text);
  if (Number.isInteger(count) && count >= 20 && count <= MOST_PEOPLE) return count;
  throw new InvalidArgumentError('een heel getal van 20 tot 1000000 / a whole number from 20 to 1000000');
}

async function seed(options: { readonly people: number; readonly json?: boolean }): Promise<void> {
  const config = configuration();
  const opened = await openConfiguredStore(config);
  try {
    const added = await seedDemo(opened.store, config, options.people, (done) => {
      if (!options.json && done % 50_000 === 0) printLine(`${String(done)} …`);
    });
    const people = added > 0 ? added : await opened.store.people.count();
    if (options.json) printJson({ added, people, data: opened.where });
    else if (added > 0) printLine(`${String(added)} mensen toegevoegd. / ${String(added)} people added.`);
    else
      printLine(
        `Er waren al ${String(people)} mensen; er is niets gewijzigd. / There were ${String(people)} people already; nothing was changed.`,
      );
  } finally {
    await opened.close();
  }
}

export const seedCommand = new Command('seed')
  .description(
    'fill an empty store with reference data and the fictional organisation; a store with people stays as it is',
  )
  .option('--people <count>', 'how many people, 20 to 1,000,000', peopleCount, 420)
  .option('--json', 'print the result as JSON')
  .action(seed);
