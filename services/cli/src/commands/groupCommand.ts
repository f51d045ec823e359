import { duoWishesOf, groupTraitsOf } from '@rolpool/domain';
import { groupPeople, pairPeople } from '@rolpool/matching';
import { Command, InvalidArgumentError } from 'commander';
import { CommandFault } from '../CommandFault.ts';
import { printJson, printLine } from '../print.ts';
import { readPoolFile, type PoolFile } from '../questionFiles.ts';

function sizesFrom(text: string): number[] {
  const sizes = text.split(',').map(Number);
  if (sizes.every((size) => Number.isInteger(size) && size > 0)) return sizes;
  throw new InvalidArgumentError('hele getallen, zoals 12,12,11 / whole numbers, such as 12,12,11');
}

interface GroupOptions {
  readonly pool: string;
  readonly sizes?: number[];
  readonly json?: boolean;
}

function duos({ people, today }: PoolFile, isJson: boolean): void {
  const found = pairPeople(
    people.map((person) => ({ id: person.id, ...duoWishesOf(person, today), traits: groupTraitsOf(person, today) })),
  );
  if (isJson) {
    printJson(found);
    return;
  }
  printLine(`${String(found.points)} punten / points (≤ ${String(found.bound)})`);
  for (const [one, other] of found.duos) printLine(`${one} – ${other}`);
  if (found.alone !== null) printLine(`${found.alone} –`);
}

function groups({ people, today }: PoolFile, sizes: readonly number[], isJson: boolean): void {
  const members = people.map((person) => ({ id: person.id, traits: groupTraitsOf(person, today) }));
  const found = groupPeople(members, sizes);
  if (found.status === 'INVALID') {
    const count = String(people.length);
    throw new CommandFault(
      `De groepen tellen samen niet op tot ${count} mensen, of iemand staat twee keer in het bestand.`,
      `The groups do not add up to ${count} people, or somebody is in the file twice.`,
    );
  }
  if (isJson) {
    printJson(found);
    return;
  }
  printLine(`${String(found.sharedPairs)} gedeelde paren / shared pairs (≥ ${String(found.leastPossible)})`);
  found.groups.forEach((group, number) => {
    printLine(`${String(number + 1)}. ${group.join(', ')}`);
  });
}

export const groupCommand = new Command('group')
  .description('put people in groups as mixed as possible, or, without sizes, in duos that complement each other')
  .requiredOption('--pool <file>', 'JSON: { "today": "2026-05-31", "people": [person, …] }')
  .option('--sizes <list>', 'how many people in each group, such as 12,12,11', sizesFrom)
  .option('--json', 'print the answer as JSON')
  .action(async ({ pool, sizes, json = false }: GroupOptions) => {
    const file = await readPoolFile(pool);
    if (sizes) groups(file, sizes, json);
    else duos(file, json);
  });
