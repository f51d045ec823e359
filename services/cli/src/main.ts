import { Command } from 'commander';
import { CommandFault } from './CommandFault.ts';
import { accountabilityCommand } from './commands/accountabilityCommand.ts';
import { auditCommand } from './commands/auditCommand.ts';
import { backupCommand } from './commands/backupCommand.ts';
import { breakdownCommand } from './commands/breakdownCommand.ts';
import { compactCommand } from './commands/compactCommand.ts';
import { eraseCommand } from './commands/eraseCommand.ts';
import { escoCommand } from './commands/escoCommand.ts';
import { groupCommand } from './commands/groupCommand.ts';
import { portfolioCommand } from './commands/portfolioCommand.ts';
import { purgeCommand } from './commands/purgeCommand.ts';
import { restoreCommand } from './commands/restoreCommand.ts';
import { seedCommand } from './commands/seedCommand.ts';
import { startCommand } from './commands/startCommand.ts';
import { replayCommand } from './commands/replayCommand.ts';
import { suggestCommand } from './commands/suggestCommand.ts';
import { printFault } from './print.ts';

/** Runs `rolpool` with the given arguments; faults that the user can mend are told without a stack, and exit with 1. */
export async function runCommandLine(argv: readonly string[]): Promise<void> {
  const program = new Command('rolpool')
    .description('Rolpool: from a request to a team with named roles')
    .addCommand(startCommand)
    .addCommand(seedCommand)
    .addCommand(breakdownCommand)
    .addCommand(suggestCommand)
    .addCommand(replayCommand)
    .addCommand(portfolioCommand)
    .addCommand(groupCommand)
    .addCommand(escoCommand)
    .addCommand(backupCommand)
    .addCommand(restoreCommand)
    .addCommand(compactCommand)
    .addCommand(auditCommand)
    .addCommand(purgeCommand)
    .addCommand(eraseCommand)
    .addCommand(accountabilityCommand)
    .showHelpAfterError();
  try {
    await program.parseAsync([...argv]);
  } catch (error) {
    if (!(error instanceof CommandFault)) throw error;
    printFault(error.dutch, error.english);
    process.exitCode = 1;
  }
}
