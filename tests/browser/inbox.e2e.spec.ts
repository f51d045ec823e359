import type { Browser } from 'playwright-core';
import { COORDINATOR } from '../acceptance/pathSteps.ts';
import { newDataDir, removeDataDir, startRolpool, type RolpoolProcess } from '../acceptance/rolpoolProcess.ts';
import { describeInBrowser } from './describeInBrowser.ts';
import { DESK, openBrowser, openPage, PHONE } from './openBrowser.ts';
import { RolpoolPages } from './RolpoolPages.ts';

describeInBrowser('the inbox of a coordinator', () => {
  let dataDir: string;
  let rolpool: RolpoolProcess;
  let browser: Browser;
  const faults: string[] = [];
  const open = async (size: typeof DESK | typeof PHONE) => {
    const page = await openPage(browser, size, faults);
    const pages = new RolpoolPages(page, rolpool.address);
    await pages.signInAs(COORDINATOR);
    await pages.open('/verzoeken');
    return page;
  };

  beforeAll(async () => {
    dataDir = await newDataDir();
    rolpool = await startRolpool(dataDir, { ROLPOOL_TODAY: '2026-11-23' });
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await rolpool.stop();
    await removeDataDir(dataDir);
  });

  it('keeps a view under a name, which she opens on her phone and drops there', async () => {
    const desk = await open(DESK);
    await desk.getByLabel('Van wie').selectOption({ label: 'Gemeenteraad' });
    await desk.getByLabel('Bewaar deze weergave onder een naam').fill('Wat de raad vraagt');
    await desk.getByRole('button', { name: 'Bewaren', exact: true }).click();
    await desk.getByRole('link', { name: 'Wat de raad vraagt' }).waitFor();

    const phone = await open(PHONE);
    await phone.getByRole('link', { name: 'Wat de raad vraagt' }).click();
    await phone.getByRole('link', { name: 'Verzoek om plan tegen eenzaamheid onder ouderen' }).waitFor();
    await phone.getByRole('link', { name: 'Lantaarnpaal stuk' }).waitFor({ state: 'detached' });
    await phone.getByRole('button', { name: 'Verwijderen: Wat de raad vraagt' }).click();
    await phone.getByRole('link', { name: 'Wat de raad vraagt' }).waitFor({ state: 'detached' });
    await desk.reload();
    await desk.getByRole('link', { name: 'Verzoek om plan tegen eenzaamheid onder ouderen' }).waitFor();
    expect(await desk.getByRole('link', { name: 'Wat de raad vraagt' }).count()).toBe(0);
    expect(faults).toEqual([]);
  });
});
