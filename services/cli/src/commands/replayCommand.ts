import { asId, toPoolMember, weekOf, type PoolMember, type StoredSuggestion, type SuggestionId } from '@rolpool/domain';
import { isFaithful, replaySuggestion, type SuggestionAnswer, type SuggestionRecord } from '@rolpool/matching';
import type { Store } from '@rolpool/store';
import { Command } from 'commander';
import { z } from 'zod';
import { CommandFault } from '../CommandFault.ts';
import { configuration } from '../configuration.ts';
import { printJson, printLine } from '../print.ts';
import { readJsonFile } from '../readJsonFile.ts';
import { openConfiguredStore } from '../withStore.ts';

/** The parts of a record; what is in them is for the engine and the checker to judge. */
const recordShape = z.looseObject({
  snapshot: z.looseObject({ version: z.number(), firstWeek: z.number(), members: z.array(z.looseObject({})) }),
  demand: z.looseObject({ seats: z.array(z.looseObject({})) }),
  policy: z.looseObject({ id: z.string(), version: z.number() }),
  answer: z.looseObject({ status: z.string() }),
});

/** The record of a suggestion that the server kept: the people are read back as they were in that version of the pool. */
async function recordOf(store: Store, suggestion: StoredSuggestion): Promise<SuggestionRecord> {
  const { poolVersion, askedOn, demand, policy, answer } = suggestion;
  const strengths = new Map(suggestion.strengths);
  const members: PoolMember[] = [];
  for await (const person of store.people.streamAt(poolVersion)) members.push(toPoolMember(person, askedOn, strengths));
  const snapshot = { version: poolVersion, firstWeek: weekOf(askedOn), members };
  return { snapshot, demand, policy, answer: answer as SuggestionAnswer };
}

async function keptRecord(id: string): Promise<SuggestionRecord> {
  const opened = await openConfiguredStore(configuration());
  try {
    const suggestion = await opened.store.suggestions.findById(asId<SuggestionId>(id));
    if (suggestion) return await recordOf(opened.store, suggestion);
    throw new CommandFault(
      `Er is geen suggestie ${id} bewaard in ${opened.where}. Controleer het nummer.`,
      `There is no suggestion ${id} in ${opened.where}. Check its number.`,
    );
  } finally {
    await opened.close();
  }
}

interface ReplayOptions {
  readonly kept?: string;
  readonly json?: boolean;
}

async function findRecord(file: string | undefined, { kept }: ReplayOptions): Promise<SuggestionRecord> {
  if (kept !== undefined) return keptRecord(kept);
  if (file !== undefined)
    return readJsonFile<SuggestionRecord>(file, recordShape as unknown as z.ZodType<SuggestionRecord>);
  throw new CommandFault(
    'Noem een bestand, of met --kept het nummer van een bewaarde suggestie.',
    'Name a file, or with --kept the number of a kept suggestion.',
  );
}

/** Makes a suggestion again and compares it byte for byte; then lets the checker go over every team. */
async function replay(file: string | undefined, options: ReplayOptions): Promise<void> {
  const record = await findRecord(file, options);
  const outcome = replaySuggestion(record);
  if (options.json) printJson(outcome);
  else {
    const { id, version } = record.policy;
    printLine(
      `${id} ${String(version)}: ${outcome.isSame ? 'hetzelfde antwoord / the same answer' : 'een ander antwoord / another answer'}`,
    );
    outcome.teams.forEach(({ points, broken, isRight }, number) => {
      printLine(
        `${String(number + 1)}. ${String(points)} ${isRight ? 'klopt / right' : `klopt niet / wrong ${broken.join(', ')}`}`,
      );
    });
  }
  if (!isFaithful(outcome)) {
    throw new CommandFault(
      'Het opnieuw berekende antwoord is niet gelijk aan het vastgelegde. Vergelijk de versie van Rolpool en of de gegevens zijn gewijzigd.',
      'The answer made again is not equal to the recorded one. Compare the version of Rolpool, and whether the data was changed.',
    );
  }
}

export const replayCommand = new Command('replay')
  .description('make a recorded suggestion again, and check that it gives the identical answer')
  .argument('[file]', 'a record that `rolpool suggest --record` wrote')
  .option('--kept <id>', 'a suggestion that the server kept, by its number, from the configured store')
  .option('--json', 'print the outcome as JSON')
  .action(replay);
