import { gzipSync } from 'node:zlib';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { visit } from '../acceptance/graphqlClient.ts';
import { choose, COORDINATOR, LETTER, signedIn, submitLetter, suggest } from '../acceptance/pathSteps.ts';
import { newDataDir, removeDataDir, startRolpool } from '../acceptance/rolpoolProcess.ts';
import { openBrowser, openPage, DESK } from '../browser/openBrowser.ts';
import { RolpoolPages } from '../browser/RolpoolPages.ts';
import { quantile, round, table } from './table.ts';

const PEOPLE = Number(process.env['ROLPOOL_BENCH_PEOPLE'] ?? 10_000);
const REQUESTS = 500;
const DEMO_REQUESTS = 30;
const AT_ONCE = 8;
const SLOWER = 4;
const TIMES = 12;

/** Notes what the page itself measures: paints, how long each interaction took, and tasks that block. */
function watchPage(): void {
  const seen = { paint: 0, interactions: [] as number[], longest: 0 };
  Object.assign(window, { rolpoolSeen: seen });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.paint = entry.startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      if ('interactionId' in entry && entry.interactionId) seen.interactions.push(entry.duration);
  }).observe({ type: 'event', buffered: true, durationThreshold: 16 } as PerformanceObserverInit);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.longest = Math.max(seen.longest, entry.duration);
  }).observe({ type: 'longtask', buffered: true });
}

interface Seen {
  readonly paint: number;
  readonly interactions: readonly number[];
  readonly longest: number;
}
const seenOn = (page: Page) => page.evaluate(() => (window as unknown as { rolpoolSeen: Seen }).rolpoolSeen);
const forgetOn = (page: Page) =>
  page.evaluate(() => {
    const { rolpoolSeen } = window as unknown as { rolpoolSeen: { interactions: number[]; longest: number } };
    rolpoolSeen.interactions = [];
    rolpoolSeen.longest = 0;
  });

async function slowPage(browser: Browser, address: string, personId: string | null, slower = SLOWER) {
  const page = await openPage(browser, DESK, []);
  // What runs in the page was named by the compiler with a function that is only there in Node.
  await page.addInitScript('globalThis.__name = (named) => named;');
  await page.addInitScript(watchPage);
  const session: CDPSession = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  const pages = new RolpoolPages(page, address);
  if (personId !== null) await pages.signInAs(personId);
  return { page, pages };
}

/** Script that the first page fetches, as it would be sent compressed. */
async function scriptOf(browser: Browser, address: string): Promise<number> {
  const page = await openPage(browser, DESK, []);
  let bytes = 0;
  const bodies: Promise<void>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() !== 'script') return;
    bodies.push(response.body().then((body) => void (bytes += gzipSync(body).length)));
  });
  await new RolpoolPages(page, address).open('/');
  await Promise.all(bodies);
  await page.context().close();
  return bytes;
}

async function paintOf(browser: Browser, address: string, path: string, personId: string | null): Promise<number> {
  const paints: number[] = [];
  for (let time = 0; time < 5; time++) {
    const { page, pages } = await slowPage(browser, address, personId);
    await pages.open(path);
    await pages.settle();
    await page.waitForTimeout(300);
    paints.push((await seenOn(page)).paint);
    await page.context().close();
  }
  return quantile(paints, 0.5);
}

async function typing(browser: Browser, address: string) {
  const { page, pages } = await slowPage(browser, address, null);
  await pages.open('/');
  await page.getByLabel('Uw verzoek', { exact: true }).click();
  await forgetOn(page);
  await page.keyboard.type(LETTER, { delay: 40 });
  await page.waitForTimeout(500);
  const seen = await seenOn(page);
  await page.context().close();
  return seen;
}

async function clicking(browser: Browser, address: string) {
  const { page, pages } = await slowPage(browser, address, COORDINATOR);
  await pages.open('/verzoeken?status=ALL');
  await pages.settle();
  await forgetOn(page);
  for (let time = 0; time < TIMES; time++) {
    await page.getByRole('link', { name: time % 2 === 0 ? 'Nieuw' : 'Alle', exact: true }).click();
    await page.waitForTimeout(400);
  }
  const seen = await seenOn(page);
  await page.context().close();
  return seen;
}

/** From a choice in the list of places to the new points on screen. */
async function moving(browser: Browser, address: string, slower: number): Promise<number[]> {
  const { page, pages } = await slowPage(browser, address, COORDINATOR, slower);
  await pages.open('/verzoeken/demo-r01/teams');
  await page.getByRole('link', { name: 'Open team 1 op het bord' }).click();
  await page
    .getByRole('combobox', { name: /verplaatsen naar$/ })
    .first()
    .waitFor();
  await page.locator('[aria-busy="true"]').waitFor({ state: 'detached' });
  const millis = await page.evaluate(async (times) => {
    const measured: number[] = [];
    const side = () => document.querySelector('.rp-board__side');
    for (let time = 0; time < times; time++) {
      const select = document.querySelector<HTMLSelectElement>('.rp-board__move');
      if (!select) continue;
      const before = side()?.textContent;
      const start = performance.now();
      const other = [...select.options].findIndex((_, at) => at !== select.selectedIndex && at < 3);
      const value = Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value');
      value?.set?.call(select, select.options[other]?.value ?? '');
      select.dispatchEvent(new Event('change', { bubbles: true }));
      await new Promise<void>((resolve) => {
        const look = () => {
          const isNew = side()?.textContent !== before && side()?.getAttribute('aria-busy') !== 'true';
          if (isNew || performance.now() - start > 5000) resolve();
          else requestAnimationFrame(look);
        };
        look();
      });
      measured.push(performance.now() - start);
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
    return measured;
  }, TIMES);
  await page.context().close();
  return millis;
}

/** From an answer that was stored to the words on the open screen of somebody else. */
async function live(browser: Browser, address: string): Promise<number[]> {
  const coordinator = await signedIn(address, COORDINATOR);
  const { teams, requestVersion } = await suggest(coordinator, 'demo-r03');
  const { team } = await choose(coordinator, 'demo-r03', requestVersion, teams[0]);
  const page = await openPage(browser, DESK, []);
  const pages = new RolpoolPages(page, address);
  await pages.signInAs(COORDINATOR);
  await pages.open('/verzoeken/demo-r03');
  await pages.settle();
  const millis: number[] = [];
  const members: string[] = team.seats.flatMap(({ person }: { person: { id: string } | null }) => person?.id ?? []);
  for (const member of members) {
    const before = await page.locator('.rp-team').innerText();
    const person = await signedIn(address, member);
    const { data } = await person.ask('{ myInvitations { id status } }');
    const open = data.myInvitations.find(({ status }: { status: string }) => status === 'SENT');
    if (!open) continue;
    const shown = page.waitForFunction(
      (was) => document.querySelector<HTMLElement>('.rp-team')?.innerText !== was,
      before,
      { polling: 10 },
    );
    await person.ask('mutation($input: AnswerInvitationInput!) { answerInvitation(input: $input) { __typename } }', {
      input: { invitationId: open.id, accept: true },
    });
    const start = performance.now();
    await shown;
    millis.push(performance.now() - start);
  }
  await page.context().close();
  return millis;
}

/** What somebody feels in the browser, with a pool and an inbox of a large organisation. */
export async function benchBrowser(): Promise<string> {
  const dataDir = await newDataDir();
  const rolpool = await startRolpool(dataDir, { ROLPOOL_TODAY: '2026-11-23', ROLPOOL_DEMO_PEOPLE: String(PEOPLE) });
  const browser = await openBrowser();
  try {
    const { address } = rolpool;
    const clients = Array.from({ length: AT_ONCE }, () => visit(address));
    await Promise.all(
      clients.map(async (client, at) => {
        for (let number = at; number < REQUESTS - DEMO_REQUESTS; number += AT_ONCE)
          await submitLetter(client, `Verzoek ${String(number)}. ${LETTER}`);
      }),
    );
    const script = await scriptOf(browser, address);
    const paints: [string, number][] = [];
    for (const [name, path, who] of [
      ['request form', '/', null],
      ['inbox', '/verzoeken', COORDINATOR],
      ['suggestions', '/verzoeken/demo-r01/teams', COORDINATOR],
      ['coverage', '/dekking', COORDINATOR],
    ] as const)
      paints.push([name, await paintOf(browser, address, path, who)]);
    const typed = await typing(browser, address);
    const clicked = await clicking(browser, address);
    const [moved, movedSlow] = [await moving(browser, address, 1), await moving(browser, address, SLOWER)];
    const heard = await live(browser, address);
    const interactions = [...typed.interactions, ...clicked.interactions];
    return table(
      ['what', 'measured', 'wanted'],
      [
        ['script of the first route, gzip', `${String(round(script / 1024))} kB`, '≤ 200 kB'],
        ...paints.map(([name, millis]) => [
          `largest paint, ${name}, CPU ${String(SLOWER)}× slower, p50 of 5`,
          `${String(round(millis, 0))} ms`,
          '≤ 1,500 ms',
        ]),
        [
          `interactions (typing and tabs), CPU ${String(SLOWER)}× slower, p95 of ${String(interactions.length)}`,
          `${String(round(quantile(interactions, 0.95), 0))} ms`,
          '≤ 100 ms',
        ],
        ['longest task while typing the letter', `${String(round(typed.longest, 0))} ms`, '≤ 100 ms'],
        [
          'a person moved on the board, p50 / p95',
          `${String(round(quantile(moved, 0.5), 0))} / ${String(round(quantile(moved, 0.95), 0))} ms`,
          '≤ 100 ms',
        ],
        [
          `the same, CPU ${String(SLOWER)}× slower`,
          `${String(round(quantile(movedSlow, 0.5), 0))} / ${String(round(quantile(movedSlow, 0.95), 0))} ms`,
          '',
        ],
        [
          'an answer shows on another screen, p50 / most',
          `${String(round(quantile(heard, 0.5), 0))} / ${String(round(Math.max(...heard), 0))} ms`,
          '≤ 500 ms',
        ],
      ],
    );
  } finally {
    await browser.close();
    await rolpool.stop();
    await removeDataDir(dataDir);
  }
}
