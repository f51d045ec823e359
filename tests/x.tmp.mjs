import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { chromium } from 'playwright-core';
const dir = mkdtempSync('/tmp/rp-x-');
const child = spawn(process.execPath, ['services/cli/bin/rolpool.js', 'start', '--json'], {
  env: {
    ...process.env,
    PORT: '4555',
    ROLPOOL_DATA: dir,
    ROLPOOL_TODAY: '2026-11-23',
    ROLPOOL_DEMO_SIGN_IN: 'on',
    ROLPOOL_RATE_LIMIT: '100000',
    ROLPOOL_ACTOR_RATE_LIMIT: '100000',
  },
  stdio: ['ignore', 'pipe', 'inherit'],
});
await new Promise((r) => child.stdout.on('data', (d) => /address/.test(d) && r()));
try {
  const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
  const p = await b.newPage({ viewport: { width: 1440, height: 1000 }, locale: 'nl-NL' });
  const A = 'http://localhost:4555';
  const ask = (query, variables) =>
    p.request.post(A + '/graphql', { data: { query, variables } }).then((r) => r.json());
  await ask('mutation{signInAsDemoPerson(personId:"p0000015"){__typename}}');
  const r = await ask(
    '{staffingRequests(first:30){edges{node{id status title breakdown{triage{outcome} seats{id}}}}}}',
  );
  for (const { node: n } of r.data.staffingRequests.edges)
    console.log(n.id, n.status, n.breakdown.triage.outcome, n.breakdown.seats.length, n.title.slice(0, 40));
  await (await import(process.argv[2])).default({ p, A, ask });
  await b.close();
} finally {
  child.kill('SIGINT');
}
