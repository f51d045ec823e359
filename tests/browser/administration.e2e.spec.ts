import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { ADMINISTRATOR } from '../acceptance/pathSteps.ts';
import { newDataDir, removeDataDir, startRolpool, type RolpoolProcess } from '../acceptance/rolpoolProcess.ts';
import { describeInBrowser } from './describeInBrowser.ts';
import { DESK, openBrowser, openPage } from './openBrowser.ts';
import { RolpoolPages } from './RolpoolPages.ts';

describeInBrowser('an administrator keeps the pool and the policies', () => {
  let dataDir: string;
  let rolpool: RolpoolProcess;
  let browser: Browser;
  let page: Page;
  const faults: string[] = [];

  beforeAll(async () => {
    dataDir = await newDataDir();
    rolpool = await startRolpool(dataDir, { ROLPOOL_TODAY: '2026-11-23' });
    browser = await openBrowser();
    page = await openPage(browser, DESK, faults);
    await new RolpoolPages(page, rolpool.address).signInAs(ADMINISTRATOR);
  });
  afterAll(async () => {
    await browser.close();
    await rolpool.stop();
    await removeDataDir(dataDir);
  });

  it('reads people in from a file: sees what would happen, what is wrong, and takes the rest over', async () => {
    const file = path.join(dataDir, 'mensen.csv');
    const rows = Array.from({ length: 60 }, (_, at) => `x${String(at)};Ster Licht;Publiekszaken;;8`);
    await writeFile(
      file,
      ['nummer;naam;afdeling;e-mail;uren', ...rows, 'x61;ster;Publiekszaken;;8', 'x62;Ster Licht;Nergens;;8'].join(
        '\n',
      ),
    );
    await page.goto(`${rolpool.address}/beheer`);
    await page.getByRole('link', { name: 'Mensen inlezen' }).click();
    await page.getByLabel('CSV-bestand').setInputFiles(file);
    await page.getByText('60 nieuw, 0 gewijzigd, 0 ongewijzigd, 2 niet goed.').waitFor();
    await page.getByText('De afdeling “Nergens” is er niet.').waitFor();
    await page.getByRole('button', { name: '60 mensen overnemen' }).click();
    await page.getByRole('heading', { name: 'Overgenomen' }).waitFor();
    await page.getByLabel('CSV-bestand').setInputFiles([]);
    await page.getByLabel('CSV-bestand').setInputFiles(file);
    await page.getByText('0 nieuw, 0 gewijzigd, 60 ongewijzigd, 2 niet goed.').waitFor();
  });

  it('sees what another weight would do to the open requests before it is changed', async () => {
    await page.goto(`${rolpool.address}/beheer/beleid`);
    await page
      .getByLabel(/afdeling/i)
      .first()
      .fill('900');
    await page
      .getByRole('button', { name: /^Wat zou dit doen\?/ })
      .first()
      .click();
    await page.getByText(/nieuwste open verzoeken zou het beste team anders zijn/).waitFor();
    await page.reload();
    await page.getByLabel('Vaardigheden', { exact: true }).first().fill('abc');
    await page.getByText('Vul een heel getal in.').waitFor();
    await page
      .getByRole('button', { name: /^Wijzig dit beleid/ })
      .first()
      .click({ force: true });
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(faults).toEqual([]);
  });
});
