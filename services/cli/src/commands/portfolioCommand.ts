import { NAMED_POLICIES } from '@rolpool/domain';
import { buildPoolIndex, suggestPortfolio, type Portfolio } from '@rolpool/matching';
import { Command } from 'commander';
import { CommandFault } from '../CommandFault.ts';
import { printJson, printLine } from '../print.ts';
import { policyNamed, readDemandsFile, readPoolFile, snapshotOf } from '../questionFiles.ts';

interface PortfolioCommandOptions {
  readonly pool: string;
  readonly requests: string;
  readonly policy: string;
  readonly json?: boolean;
}

function printPortfolio(portfolio: Portfolio): void {
  const { value, bound, filledSeats, openSeats, teams } = portfolio;
  printLine(`${String(value)} punten / points (≤ ${String(bound)})`);
  printLine(
    `${String(filledSeats)} plekken gevuld, ${String(openSeats)} open / ${String(filledSeats)} seats filled, ${String(openSeats)} open`,
  );
  teams.forEach((team, number) => {
    const people = team?.seats.map(({ seatId, personId }) => `${seatId}: ${personId ?? '–'}`).join(', ');
    printLine(`${String(number + 1)}. ${people ?? 'geen team mogelijk / no team possible'}`);
  });
}

/** Teams for all requests in a file together. Rounds are told on the error stream; Ctrl-C ends the command. */
async function portfolio(options: PortfolioCommandOptions): Promise<void> {
  const snapshot = snapshotOf(await readPoolFile(options.pool));
  const demands = (await readDemandsFile(options.requests, snapshot.firstWeek)).filter(({ seats }) => seats.length > 0);
  const answer = suggestPortfolio(buildPoolIndex(snapshot), demands, policyNamed(options.policy), {
    onProgress(round, objective, bound) {
      process.stderr.write(`${String(round)}: ${String(objective)} ≤ ${String(bound)}\n`);
    },
  });
  if (answer.status === 'INVALID') {
    throw new CommandFault(
      `Verzoek ${String(answer.request + 1)} kan zo niet worden gesteld: ${answer.reason}.`,
      `Request ${String(answer.request + 1)} cannot be asked like this: ${answer.reason}.`,
    );
  }
  if (options.json) printJson(answer);
  else printPortfolio(answer);
}

export const portfolioCommand = new Command('portfolio')
  .description('form teams for many requests at once, over shared hours, beside a proven bound')
  .requiredOption('--pool <file>', 'JSON: { "today": "2026-05-31", "people": [person, …] }')
  .requiredOption('--requests <file>', 'JSON: a list of requests as `rolpool suggest` takes them')
  .option('--policy <id>', `the policy: ${NAMED_POLICIES.map(({ id }) => id).join(', ')}`, NAMED_POLICIES[0]?.id)
  .option('--json', 'print the whole answer as JSON')
  .action(portfolio);
