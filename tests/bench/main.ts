import os from 'node:os';
import { benchBreakdown } from './breakdownBench.ts';
import { benchBrowser } from './browserBench.ts';
import { benchCrash } from './crashBench.ts';
import { NAMED_POLICIES } from '@rolpool/domain';
import { benchChangesAndPolicies, benchEngine, benchGrouping, benchLargeTeams, benchPortfolio } from './engineBench.ts';
import { benchPermissions } from './permissionsBench.ts';
import { benchPortfolioHighs } from './portfolioHighsBench.ts';
import { benchLargePool, benchServer } from './serverBench.ts';
import { benchStore } from './storeBench.ts';

const PARTS: Readonly<Record<string, readonly [title: string, run: () => string | Promise<string>]>> = {
  engine: ['Best three teams, five seats, six team skills, at least three departments, warm index', benchEngine],
  large: ['Eight seats, ten team skills, pairs and a mentoring seat, 100,000 people', benchLargeTeams],
  policies: ['A change of one person in place, and the named policies', () => benchChangesAndPolicies(NAMED_POLICIES)],
  portfolio: ['Portfolio: 200 requests of five seats over 10,000 people', benchPortfolio],
  portfolioHighs: ['Portfolio: beside HiGHS on the same model, smaller sizes', benchPortfolioHighs],
  grouping: ['Cohorts and duos of 120 people', benchGrouping],
  breakdown: ['Breakdown of labelled requests from the text alone', benchBreakdown],
  store: ['The embedded store beside another engine', benchStore],
  crash: ['The embedded store, killed while it writes', benchCrash],
  graphql: ['The best three teams through GraphQL', benchLargePool],
  permissions: ['What the rules of the fields and the audit log cost', benchPermissions],
  browser: ['In the browser, with 500 requests', benchBrowser],
  server: ['The server on the embedded store', benchServer],
};

/** `npm run bench` measures everything; `npm run bench -- engine` one part. */
const chosen = process.argv.slice(2);
const cpu = os.cpus()[0]?.model ?? 'unknown';
console.log(
  `${String(os.cpus().length)} × ${cpu}, Node ${process.version}, ${new Date().toISOString().slice(0, 10)}\n`,
);
for (const [name, [title, run]] of Object.entries(PARTS)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  console.log(`### ${title}\n\n${await run()}\n`);
}
