#!/usr/bin/env node
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const main = new URL('../dist/main.js', import.meta.url);
if (!existsSync(main)) {
  console.error('Rolpool is nog niet gebouwd; dat gebeurt nu. / Rolpool has not been built yet; building now.');
  const root = fileURLToPath(new URL('../../../', import.meta.url));
  const built = spawnSync('npm', ['run', 'build'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (built.status !== 0) {
    console.error('Bouwen mislukte; zie hierboven. / Building failed; see above.');
    process.exit(1);
  }
}
const { runCommandLine } = await import(main.href);
await runCommandLine(process.argv);
