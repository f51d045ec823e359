import { buildPoolIndex, checkSuggestion, suggestTeams } from '@rolpool/matching';
import { Command } from 'commander';
import { z } from 'zod';
import { CommandFault } from '../CommandFault.ts';
import { printJson, printLine } from '../print.ts';
import { readJsonFile } from '../readJsonFile.ts';
import type { SuggestionRecord } from '../suggestionRecord.ts';

/** The parts of a record; what is in them is for the engine and the checker to judge. */
const recordShape = z.looseObject({
  snapshot: z.looseObject({ version: z.number(), firstWeek: z.number(), members: z.array(z.looseObject({})) }),
  demand: z.looseObject({ seats: z.array(z.looseObject({})) }),
  policy: z.looseObject({ id: z.string(), version: z.number() }),
  answer: z.looseObject({ status: z.string() }),
});

/** Makes a recorded suggestion again and compares it byte for byte; then lets the checker go over every team. */
async function replay(file: string, options: { readonly json?: boolean }): Promise<void> {
  const { snapshot, demand, policy, answer } = await readJsonFile<SuggestionRecord>(
    file,
    recordShape as unknown as z.ZodType<SuggestionRecord>,
  );
  const again = suggestTeams(buildPoolIndex(snapshot), demand, policy);
  const isSame = JSON.stringify(again) === JSON.stringify(answer);
  const teams = 'teams' in answer ? answer.teams : [];
  const checks = teams.map((team) => {
    const placement = team.seats.map(({ personId }) => personId);
    const { broken, points } = checkSuggestion(snapshot, demand, policy, placement);
    return { broken, points, isRight: broken.length === 0 && points === team.points };
  });
  if (options.json) printJson({ isSame, checks });
  else {
    printLine(
      `${policy.id} ${String(policy.version)}: ${isSame ? 'hetzelfde antwoord / the same answer' : 'een ander antwoord / another answer'}`,
    );
    checks.forEach(({ points, broken, isRight }, number) => {
      printLine(
        `${String(number + 1)}. ${String(points)} ${isRight ? 'klopt / right' : `klopt niet / wrong ${broken.join(', ')}`}`,
      );
    });
  }
  if (!isSame || checks.some(({ isRight }) => !isRight)) {
    throw new CommandFault(
      'Het opnieuw berekende antwoord is niet gelijk aan het vastgelegde. Vergelijk de versie van Rolpool en of het bestand is gewijzigd.',
      'The answer made again is not equal to the recorded one. Compare the version of Rolpool, and whether the file was changed.',
    );
  }
}

export const replayCommand = new Command('replay')
  .description('make a recorded suggestion again, and check that it gives the identical answer')
  .argument('<file>', 'a record that `rolpool suggest --record` wrote')
  .option('--json', 'print the outcome as JSON')
  .action(replay);
