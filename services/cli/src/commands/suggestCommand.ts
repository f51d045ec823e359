import { NAMED_POLICIES } from '@rolpool/domain';
import {
  buildPoolIndex,
  exportLp,
  exportMps,
  suggestTeams,
  type SuggestionAnswer,
  type SuggestionRecord,
} from '@rolpool/matching';
import { Command } from 'commander';
import { writeFile } from 'node:fs/promises';
import { CommandFault } from '../CommandFault.ts';
import { printJson, printLine } from '../print.ts';
import { policyNamed, readDemandFile, readPoolFile, snapshotOf } from '../questionFiles.ts';

function printAnswer(answer: SuggestionAnswer): void {
  printLine(answer.status);
  if (!('teams' in answer)) {
    printLine(JSON.stringify('conflict' in answer ? answer.conflict : answer.reason));
    return;
  }
  answer.teams.forEach((team, number) => {
    printLine(`${String(number + 1)}. ${String(team.points)} punten / points`);
    for (const seat of team.seats) {
      const points = seat.lines.reduce((sum, line) => sum + line.points, 0);
      printLine(`   ${seat.seatId}: ${seat.personId ?? '–'} (${String(points)})`);
    }
    for (const line of team.teamLines)
      printLine(`   ${line.rule} ${JSON.stringify(line.facts)}: ${String(line.points)} / ${String(line.most)}`);
  });
}

interface SuggestOptions {
  readonly pool: string;
  readonly request: string;
  readonly policy: string;
  readonly exportLp?: string;
  readonly exportMps?: string;
  readonly record?: string;
  readonly json?: boolean;
}

async function suggest(options: SuggestOptions): Promise<void> {
  const snapshot = snapshotOf(await readPoolFile(options.pool));
  const demand = await readDemandFile(options.request, snapshot.firstWeek);
  if (demand.seats.length === 0) {
    throw new CommandFault(
      'Dit is lijnwerk: er zijn geen plekken om te vullen.',
      'This is line work: there are no seats to fill.',
    );
  }
  const index = buildPoolIndex(snapshot);
  const policy = policyNamed(options.policy);
  const answer = suggestTeams(index, demand, policy);
  if (options.exportLp !== undefined) await writeFile(options.exportLp, exportLp(index, demand, policy));
  if (options.exportMps !== undefined) await writeFile(options.exportMps, exportMps(index, demand, policy));
  if (options.record !== undefined) {
    const record: SuggestionRecord = { snapshot, demand, policy, answer };
    await writeFile(options.record, `${JSON.stringify(record)}\n`);
  }
  if (options.json) printJson(answer);
  else printAnswer(answer);
}

export const suggestCommand = new Command('suggest')
  .description('suggest the best three teams from files, without a server')
  .requiredOption('--pool <file>', 'JSON: { "today": "2026-05-31", "people": [person, …] }')
  .requiredOption('--request <file>', 'JSON: { "seats": […], "teamSkills": […], … } or { "from", "lang", "text" }')
  .option('--export-lp <file>', 'also write the whole instance as a CPLEX LP file, for any solver to check')
  .option('--export-mps <file>', 'also write it as a free MPS file')
  .option('--policy <id>', `the policy: ${NAMED_POLICIES.map(({ id }) => id).join(', ')}`, NAMED_POLICIES[0]?.id)
  .option('--record <file>', 'also write inputs and answer together, to be replayed later with `rolpool replay`')
  .option('--json', 'print the whole answer as JSON')
  .action(suggest);
