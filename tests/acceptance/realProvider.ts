import type { JWK } from 'jose';
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** A complete, independent OpenID provider in a process of its own. */
export interface RealProvider {
  readonly issuer: string;
  /** Who is at the provider's sign-in page from now on, and the groups that she is in. */
  signInAs(account: string, groups: readonly string[]): Promise<void>;
  close(): Promise<void>;
}

const SCRIPT = fileURLToPath(new URL('./realProvider.mjs', import.meta.url));

/** Starts it with one client that signs with its own key, as the NL GOV profile wants. */
export async function startRealProvider(clientId: string, address: string, publicJwk: JWK): Promise<RealProvider> {
  const { NODE_OPTIONS: _forJestOnly, ...env } = process.env;
  const child = spawn(process.execPath, [SCRIPT, JSON.stringify({ clientId, address, publicJwk })], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  const issuer = await new Promise<string>((resolve, reject) => {
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      const found = /^http:\S+$/m.exec(output)?.[0];
      if (found !== undefined) resolve(found);
    });
    child.once('exit', () => {
      reject(new Error(`the provider ended before it was ready:\n${errors}`));
    });
  });
  return {
    issuer,
    async signInAs(account, groups) {
      const query = new URLSearchParams([['account', account], ...groups.map((group) => ['group', group])]);
      await fetch(`${issuer}/test/person?${query.toString()}`);
    },
    close: () =>
      new Promise((resolve) => {
        child.once('exit', () => {
          resolve();
        });
        child.kill('SIGTERM');
      }),
  };
}
