import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crashRun } from './crashRun.ts';

/** `npm run bench -- crash` does two hundred. */
test('25 kill -9 among concurrent writers lose nothing that was acknowledged and leave nothing half done', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'crash-'));
  const report = await crashRun(dataDir, 25, 7);
  rmSync(dataDir, { recursive: true, force: true });
  expect(report).toMatchObject({ kills: 25, lost: 0, halfDone: 0 });
  expect(report.transactions).toBeGreaterThan(25);
});
