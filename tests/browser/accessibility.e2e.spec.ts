import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { newDataDir, removeDataDir, startRolpool, type RolpoolProcess } from '../acceptance/rolpoolProcess.ts';
import { describeInBrowser } from './describeInBrowser.ts';
import { EVERY_PAGE, prepareEveryPage } from './everyPage.ts';
import { DESK, openBrowser, openPage, PHONE } from './openBrowser.ts';
import { RolpoolPages } from './RolpoolPages.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
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
    await prepareEveryPage(rolpool.address);
  });
  afterAll(async () => {
    await browser.close();
    await rolpool.stop();
    await removeDataDir(dataDir);
  });

  const cases = [PHONE, DESK].flatMap((viewport) =>
    EVERY_PAGE.map(({ path, signedInAs }) => [path, viewport.width, signedInAs, viewport] as const),
  );

  it.each(cases)(
    '%s at %i pixels has no axe finding and does not scroll sideways',
    async (path, _width, signedInAs, viewport) => {
      const page = await openPage(browser, viewport, []);
      const pages = new RolpoolPages(page, rolpool.address);
      if (signedInAs !== null) await pages.signInAs(signedInAs);
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
