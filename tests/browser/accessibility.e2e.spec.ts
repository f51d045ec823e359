import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { visit } from '../acceptance/graphqlClient.ts';
import { choose, COORDINATOR, suggest } from '../acceptance/pathSteps.ts';
import { newDataDir, removeDataDir, startRolpool, type RolpoolProcess } from '../acceptance/rolpoolProcess.ts';
import { describeInBrowser } from './describeInBrowser.ts';
import { DESK, openBrowser, openPage, PHONE } from './openBrowser.ts';
import { RolpoolPages } from './RolpoolPages.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const MANAGER = 'Anouk de Vries';
const EMPLOYEE = 'Maud El Amrani';
const ADMINISTRATOR = 'Simone Verhagen';

const PAGES: readonly (readonly [path: string, signedInAs: string | null])[] = [
  ['/', null],
  ['/volgen', null],
  ['/aanmelden', null],
  ['/toegankelijkheid', null],
  ['/bestaat-niet', null],
  ['/verzoeken', EMPLOYEE],
  ['/verzoeken/samen', EMPLOYEE],
  ['/groepen', EMPLOYEE],
  ['/verzoeken/demo-r01', EMPLOYEE],
  ['/verzoeken/demo-r01/teams', EMPLOYEE],
  ['/verzoeken/demo-r01/bord', EMPLOYEE],
  ['/verzoeken/demo-r03', EMPLOYEE],
  ['/verbetering', EMPLOYEE],
  ['/beheer', ADMINISTRATOR],
  ['/beheer/catalogus', ADMINISTRATOR],
  ['/beheer/beleid', ADMINISTRATOR],
  ['/beheer/instellingen', ADMINISTRATOR],
  ['/controle', ADMINISTRATOR],
  ['/mijn-gegevens', EMPLOYEE],
  ['/uitnodigingen', EMPLOYEE],
  ['/teams', EMPLOYEE],
  ['/profiel', EMPLOYEE],
  ['/vrijgave', MANAGER],
  ['/dekking', MANAGER],
];

async function hasSidewaysScroll(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
}

describeInBrowser('every page, on a phone and on a desk', () => {
  let dataDir: string;
  let rolpool: RolpoolProcess;
  let browser: Browser;

  beforeAll(async () => {
    dataDir = await newDataDir();
    rolpool = await startRolpool(dataDir);
    browser = await openBrowser();
    const coordinator = visit(rolpool.address);
    await coordinator.signIn(COORDINATOR);
    const { teams, requestVersion } = await suggest(coordinator, 'demo-r03');
    await choose(coordinator, 'demo-r03', requestVersion, teams[0]);
  });
  afterAll(async () => {
    await browser.close();
    await rolpool.stop();
    await removeDataDir(dataDir);
  });

  const cases = [PHONE, DESK].flatMap((viewport) =>
    PAGES.map(([path, name]) => [path, viewport.width, name, viewport] as const),
  );

  it.each(cases)(
    '%s at %i pixels has no axe finding and does not scroll sideways',
    async (path, _width, name, viewport) => {
      const page = await openPage(browser, viewport, []);
      const pages = new RolpoolPages(page, rolpool.address);
      if (name !== null) await pages.signIn(name);
      await pages.open(path);
      await pages.settle();
      const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
      expect(
        violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.target.join(' ')).join(', ')}`),
      ).toEqual([]);
      expect(await hasSidewaysScroll(page)).toBe(false);
      await page.context().close();
    },
  );

  it('the request form works with the keyboard alone', async () => {
    const page = await openPage(browser, DESK, []);
    await new RolpoolPages(page, rolpool.address).open('/');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    for (let tabs = 0; tabs < 15; tabs++) {
      const isText = await page.evaluate(() => document.activeElement?.tagName === 'TEXTAREA');
      if (isText) break;
      await page.keyboard.press('Tab');
    }
    await page.keyboard.type('De lantaarnpaal voor onze deur is stuk.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Wij hebben uw verzoek' }).waitFor();
    await page.context().close();
  });

  it('reads in English after one click, and remembers it', async () => {
    const page = await openPage(browser, DESK, []);
    const pages = new RolpoolPages(page, rolpool.address);
    await pages.open('/');
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { level: 1, name: /request/i }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await pages.open('/toegankelijkheid');
    await page.getByRole('heading', { level: 1, name: /accessibility/i }).waitFor();
    await page.context().close();
  });
});
