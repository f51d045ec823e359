import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { newDataDir, removeDataDir, startRolpool } from '../acceptance/rolpoolProcess.ts';
import { EVERY_PAGE, prepareEveryPage, type SeenPage } from '../browser/everyPage.ts';
import { openBrowser } from '../browser/openBrowser.ts';
import { RolpoolPages } from '../browser/RolpoolPages.ts';
import { contactSheet, type Picture } from './contactSheet.ts';

const HELP = `Writes a picture of every page, in both languages, on three widths, light and dark.

  npm run screenshots -- [--out FOLDER] [--only TEXT] [--language nl|en] [--width 360|768|1440] [--theme light|dark] [--frame]

  --out       the folder; "screenshots" when left out
  --frame     only what fits on the first screen, as JPEG: for the guides
  --only      only pages with this in their name or address
`;

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: 'screenshots' },
    only: { type: 'string', default: '' },
    frame: { type: 'boolean', default: false },
    language: { type: 'string' },
    width: { type: 'string' },
    theme: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

const HEIGHTS = { '360': 740, '768': 1024, '1440': 900 } as const;
const chosen = <Value extends string>(all: readonly Value[], wish: string | undefined): readonly Value[] =>
  wish === undefined ? all : all.filter((one) => one === wish);
const LANGUAGES = chosen(['nl', 'en'] as const, values.language);
const WIDTHS = chosen(['360', '768', '1440'] as const, values.width);
const THEMES = chosen(['light', 'dark'] as const, values.theme);

/** All pages in one language, width and theme. Who looks is signed in anew when she changes. */
async function takePictures(
  browser: Browser,
  address: string,
  pages: readonly SeenPage[],
  look: { readonly language: 'nl' | 'en'; readonly width: keyof typeof HEIGHTS; readonly theme: 'light' | 'dark' },
): Promise<Picture[]> {
  const folder = `${look.language}-${look.width}-${look.theme}`;
  await mkdir(path.join(values.out, folder), { recursive: true });
  const pictures: Picture[] = [];
  for (const { name, path: at, signedInAs, act } of pages) {
    const context = await browser.newContext({
      viewport: { width: Number(look.width), height: HEIGHTS[look.width] },
      locale: look.language === 'nl' ? 'nl-NL' : 'en-GB',
      timezoneId: 'Europe/Amsterdam',
      colorScheme: look.theme,
      reducedMotion: 'reduce',
    });
    await context.addInitScript((language) => {
      localStorage.setItem('rolpool.language', language);
    }, look.language);
    const shown = new RolpoolPages(await context.newPage(), address);
    if (signedInAs !== null) await shown.signInAs(signedInAs);
    await shown.open(at);
    await shown.settle();
    await act?.(shown.page);
    await shown.settle();
    const file = `${folder}/${name}.${values.frame ? 'jpg' : 'png'}`;
    const target = path.join(values.out, file);
    await shown.page.screenshot(
      values.frame ? { path: target, type: 'jpeg', quality: 70 } : { path: target, fullPage: true },
    );
    pictures.push({ file, name, folder });
    await context.close();
  }
  process.stdout.write(`${folder}: ${String(pictures.length)}\n`);
  return pictures;
}

async function main(): Promise<void> {
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  const pages = EVERY_PAGE.filter(({ name, path: at }) => `${name} ${at}`.includes(values.only));
  const dataDir = await newDataDir();
  const rolpool = await startRolpool(dataDir, { ROLPOOL_TODAY: '2026-11-23' });
  const browser = await openBrowser();
  try {
    await prepareEveryPage(rolpool.address);
    const pictures: Picture[] = [];
    for (const language of LANGUAGES)
      for (const width of WIDTHS)
        for (const theme of THEMES)
          pictures.push(...(await takePictures(browser, rolpool.address, pages, { language, width, theme })));
    await writeFile(path.join(values.out, 'index.html'), contactSheet(pictures));
    process.stdout.write(`${String(pictures.length)} pictures; open ${path.join(values.out, 'index.html')}\n`);
  } finally {
    await browser.close();
    await rolpool.stop();
    await removeDataDir(dataDir);
  }
}

await main();
