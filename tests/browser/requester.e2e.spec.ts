import type { Browser, Page } from 'playwright-core';
import { choose, COORDINATOR, LETTER, newestRequest, signedIn, suggest } from '../acceptance/pathSteps.ts';
import { newDataDir, removeDataDir, startRolpool, type RolpoolProcess } from '../acceptance/rolpoolProcess.ts';
import { describeInBrowser } from './describeInBrowser.ts';
import { DESK, openBrowser, openPage, PHONE } from './openBrowser.ts';
import { RolpoolPages } from './RolpoolPages.ts';

describeInBrowser('a requester and the organisation, on their screens', () => {
  let dataDir: string;
  let rolpool: RolpoolProcess;
  let browser: Browser;
  let requester: Page;
  let coordinator: Page;
  let code: string;
  const faults: string[] = [];

  beforeAll(async () => {
    dataDir = await newDataDir();
    rolpool = await startRolpool(dataDir, { ROLPOOL_TODAY: '2026-11-23' });
    browser = await openBrowser();
    requester = await openPage(browser, PHONE, faults);
    const pages = new RolpoolPages(requester, rolpool.address);
    code = await pages.submitRequest(LETTER);
    coordinator = await openPage(browser, DESK, faults);
    const desk = new RolpoolPages(coordinator, rolpool.address);
    await desk.signInAs(COORDINATOR);
    await desk.openRequest('Namens de bewoners van de Rozenbuurt');
  });
  afterAll(async () => {
    await browser.close();
    await rolpool.stop();
    await removeDataDir(dataDir);
  });

  it('keeps the receipt when she goes back, forth, or loads again', async () => {
    await requester.goBack();
    await requester.getByRole('button', { name: 'Verzoek indienen' }).waitFor();
    expect(await requester.getByLabel('Uw verzoek', { exact: true }).inputValue()).toBe('');
    await requester.goForward();
    await requester.getByText(code).waitFor();
    await requester.reload();
    await requester.getByText(code).waitFor();
  });

  it('follows with her code, which never stands in the address', async () => {
    const address = `${rolpool.address}/volgen`;
    await requester.getByRole('link', { name: 'Volg uw verzoek' }).click();
    await requester.getByText('Uw verzoek in uw eigen woorden').waitFor();
    expect(requester.url()).toBe(address);
    await requester.reload();
    await requester.getByText('Uw verzoek in uw eigen woorden').waitFor();
    await requester.goto(`${address}/${code}`);
    await requester.getByText('Uw verzoek in uw eigen woorden').waitFor();
    expect(requester.url()).toBe(address);
  });

  it('write to and fro, and each sees the message of the other without loading again', async () => {
    await requester.getByLabel('Uw bericht').fill('Mag de school ook meedoen?');
    await requester.getByRole('button', { name: 'Versturen' }).click();
    await coordinator.getByText('Mag de school ook meedoen?').waitFor();
    await coordinator.getByLabel('Bericht aan de aanvrager').fill('Graag, wij bellen de school.');
    await coordinator.getByRole('button', { name: 'Versturen' }).click();
    await requester.getByText('Graag, wij bellen de school.').waitFor();
    expect(await requester.locator('main').innerText()).not.toContain('Maud');
  });

  it('is told when nothing was written, and loses nothing', async () => {
    await requester.getByRole('button', { name: 'Versturen' }).click();
    await requester.getByText('Schrijf eerst een bericht.').waitFor();
  });

  it('is asked to think along, and says yes', async () => {
    const client = await signedIn(rolpool.address, COORDINATOR);
    const request = await newestRequest(client);
    const { teams } = await suggest(client, request.id);
    await choose(client, request.id, request.version, teams[0]);
    await coordinator.getByRole('button', { name: 'Aanvrager vragen om mee te denken' }).click();
    await requester.getByLabel('Hoe mag het team u noemen?').fill('Sam');
    await requester.getByRole('button', { name: 'Ja, ik denk mee' }).click();
    await requester.getByText('U denkt mee als Sam.').waitFor();
    await coordinator.getByText('Sam denkt mee als aanvrager.').waitFor();
    expect(faults).toEqual([]);
  });
});
