import { readConfig, type Config } from '@rolpool/api';
import { readFileSync } from 'node:fs';
import { CommandFault } from './CommandFault.ts';

/** Settings that may stand in a file of their own: `X_FILE` names the file that holds X. */
const IN_FILES = [
  'MONGODB_URI',
  'ROLPOOL_AUDIT_KEY',
  'ROLPOOL_SMTP_URL',
  'ROLPOOL_OIDC_PRIVATE_KEY',
  'ROLPOOL_OIDC_PERMISSIONS',
] as const;

function withFiles(variables: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const read = IN_FILES.flatMap((name): [string, string][] => {
    const file = variables[`${name}_FILE`];
    if (file === undefined || file === '') return [];
    try {
      return [[name, readFileSync(file, 'utf8').trim()]];
    } catch {
      throw new CommandFault(
        `Het bestand ${file} (${name}_FILE) kan niet worden gelezen. Controleer de naam en de rechten.`,
        `The file ${file} (${name}_FILE) cannot be read. Check its name and rights.`,
      );
    }
  });
  return { ...variables, ...Object.fromEntries(read) };
}

/** The configuration from the environment, or all its faults at once. */
export function configuration(): Config {
  const read = readConfig(withFiles(process.env));
  if (read.ok) return read.config;
  const faults = read.faults.map((fault) => `  ${fault}`).join('\n');
  throw new CommandFault(
    `De instellingen kloppen niet:\n${faults}`,
    'The settings are not right; see above and docs/operations.md.',
  );
}
