import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crashRun } from '../faults/crashRun.ts';
import { table } from './table.ts';

/** Two hundred kill -9 among concurrent writers, and what was left. */
export async function benchCrash(): Promise<string> {
  const dataDir = mkdtempSync(join(tmpdir(), 'crash-'));
  const report = await crashRun(dataDir, 200, 20261124);
  rmSync(dataDir, { recursive: true, force: true });
  const { kills, acknowledged, transactions, lost, halfDone } = report;
  return table(
    ['kill -9', 'acknowledged documents', 'of these in transactions over three collections', 'lost', 'half done'],
    [[kills, acknowledged, transactions * 4, lost, halfDone]],
  );
}
