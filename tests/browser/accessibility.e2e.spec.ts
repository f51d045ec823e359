import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { newDataDir, removeDataDir, startRolpool, type RolpoolProcess } from '../acceptance/rolpoolProcess.ts';
import { describeInBrowser } from './describeInBrowser.ts';
import { EVERY_PAGE, prepareEveryPage } from './everyPage.ts';
import { DESK, openBrowser, openPage, PHONE } from './openBrowser.ts';
import { RolpoolPages } from './RolpoolPages.ts';

/** A desk of 1440 by 900 with everything twice as large. */
const ZOOMED = { width: 720, height: 450 };
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

  const seen = async (
    { path, signedInAs, act }: (typeof EVERY_PAGE)[number],
    viewport: { readonly width: number; readonly height: number },
    colorScheme: 'light' | 'dark',
  ): Promise<Page> => {
    const page = await openPage(browser, viewport, []);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const pages = new RolpoolPages(page, rolpool.address);
    if (signedInAs !== null) await pages.signInAs(signedInAs);
    await pages.open(path);
    await pages.settle();
    await act?.(page);
    await pages.settle();
    return page;
  };
  const findingsOn = async (page: Page): Promise<string[]> => {
    const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
    return violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.target.join(' ')).join(', ')}`);
  };
  const looks = [
    ['on a phone', PHONE, 'light'],
    ['on a desk', DESK, 'light'],
    ['on a desk in the dark', DESK, 'dark'],
  ] as const;
  const cases = looks.flatMap(([look, viewport, colorScheme]) =>
    EVERY_PAGE.map((one) => [one.name, look, one, viewport, colorScheme] as const),
  );

  it.each(cases)(
    '%s %s has no axe finding and does not scroll sideways',
    async (_name, _look, one, viewport, colors) => {
      const page = await seen(one, viewport, colors);
      expect(await findingsOn(page)).toEqual([]);
      expect(await hasSidewaysScroll(page)).toBe(false);
      await page.context().close();
    },
  );

  it.each(EVERY_PAGE.map((one) => [one.name, one] as const))(
    '%s at 200 % does not scroll sideways',
    async (_name, one) => {
      const page = await seen(one, ZOOMED, 'light');
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
