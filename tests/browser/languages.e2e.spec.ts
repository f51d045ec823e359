import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { newDataDir, removeDataDir, startRolpool, type RolpoolProcess } from '../acceptance/rolpoolProcess.ts';
import { describeInBrowser } from './describeInBrowser.ts';
import { EVERY_PAGE, prepareEveryPage } from './everyPage.ts';
import { DESK, openBrowser, openPage } from './openBrowser.ts';
import { RolpoolPages } from './RolpoolPages.ts';

type Catalogue = Readonly<Record<string, string>>;
const read = (language: string) =>
  JSON.parse(
    readFileSync(new URL(`../../web/src/app/messages/${language}.json`, import.meta.url), 'utf8'),
  ) as Catalogue;
const CATALOGUES = { nl: read('nl'), en: read('en') };
const KEYS = new Set(Object.keys(CATALOGUES.nl));
/** Sentences that only the other language has: plain ones, and long enough to be no name. */
const foreignFor = (language: 'nl' | 'en') => {
  const own = new Set(Object.values(CATALOGUES[language]));
  const other = Object.values(CATALOGUES[language === 'nl' ? 'en' : 'nl']);
  return new Set(other.filter((text) => !own.has(text) && !/[{<]/.test(text) && text.length > 3));
};

describeInBrowser('every page in both languages', () => {
  let dataDir: string;
  let rolpool: RolpoolProcess;
  let browser: Browser;

  beforeAll(async () => {
    dataDir = await newDataDir();
    rolpool = await startRolpool(dataDir, { ROLPOOL_TODAY: '2026-11-23' });
    browser = await openBrowser();
    await prepareEveryPage(rolpool.address);
  });
  afterAll(async () => {
    await browser.close();
    await rolpool.stop();
    await removeDataDir(dataDir);
  });

  const cases = (['nl', 'en'] as const).flatMap((language) =>
    EVERY_PAGE.map((one) => [one.name, language, one] as const),
  );

  it.each(cases)(
    '%s in %s has no key, and no sentence of the other language',
    async (_name, language, { path, signedInAs, act }) => {
      const faults: string[] = [];
      const page = await openPage(browser, DESK, faults);
      await page.addInitScript((chosen) => {
        localStorage.setItem('rolpool.language', chosen);
      }, language);
      const pages = new RolpoolPages(page, rolpool.address);
      if (signedInAs !== null) await pages.signInAs(signedInAs);
      await pages.open(path);
      await pages.settle();
      await act?.(page);
      await pages.settle();
      expect(await page.locator('html').getAttribute('lang')).toBe(language);
      const shown = await page.evaluate(() => {
        const hidden = [...document.querySelectorAll('[aria-label], [placeholder], [title]')].flatMap((element) =>
          ['aria-label', 'placeholder', 'title'].flatMap((name) => element.getAttribute(name) ?? []),
        );
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const texts: string[] = [];
        while (walker.nextNode()) texts.push(walker.currentNode.textContent ?? '');
        return [document.title, ...hidden, ...texts].map((text) => text.trim()).filter((text) => text !== '');
      });
      const foreign = foreignFor(language);
      expect(shown.filter((text) => KEYS.has(text) || foreign.has(text))).toEqual([]);
      expect(faults.filter((fault) => /MISSING|FORMAT|locale/i.test(fault))).toEqual([]);
      await page.context().close();
    },
  );
});
