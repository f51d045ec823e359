import { readConfig, type Config } from '@rolpool/api';
import { CommandFault } from './CommandFault.ts';

/** The configuration from the environment, or all its faults at once. */
export function configuration(): Config {
  const read = readConfig(process.env);
  if (read.ok) return read.config;
  const faults = read.faults.map((fault) => `  ${fault}`).join('\n');
  throw new CommandFault(
    `De instellingen kloppen niet:\n${faults}`,
    'The settings are not right; see above and docs/operations.md.',
  );
}
