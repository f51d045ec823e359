import type { Page } from 'playwright-core';
import { COORDINATOR, MANAGER } from '../acceptance/pathSteps.ts';
import { describeInBrowser } from './describeInBrowser.ts';
import { DESK, openPage, PHONE } from './openBrowser.ts';
import { RolpoolPages } from './RolpoolPages.ts';
import { useRolpool } from './useRolpool.ts';

const fitsSideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);

describeInBrowser('the ways of a coordinator and a manager', () => {
  const running = useRolpool();
  const { faults } = running;

  it('a coordinator forms a team on a phone, and nothing falls off the screen', async () => {
    const page = await openPage(running.browser, PHONE, faults);
    const pages = new RolpoolPages(page, running.address);
    await pages.signInAs(COORDINATOR);
    await pages.open('/verzoeken');
    await page.getByLabel('Zoek in de verzoeken').fill('Lindelaan');
    await page.getByText('1 open verzoek', { exact: true }).waitFor();
    await page.getByRole('link', { name: /Lindelaan/ }).click();
    await page.getByRole('heading', { name: 'Vragen bij dit verzoek' }).waitFor();
    expect(await fitsSideways(page)).toBe(true);
    await page.getByRole('link', { name: /teams/i }).first().click();
    await page.getByRole('heading', { name: 'Teams voor dit verzoek' }).waitFor();
    await page.getByRole('button', { name: 'Kies team 1' }).click();
    await page.getByRole('dialog').getByLabel('Waarom kiest u dit team?').fill('Past het beste.');
    expect(await fitsSideways(page)).toBe(true);
    await page.getByRole('dialog').getByRole('button', { name: 'Team voorstellen en uitnodigen' }).click();
    await page.getByText('Uitgenodigd, nog geen antwoord').first().waitFor();
    expect(await fitsSideways(page)).toBe(true);
  });

  it('a manager goes from the organisation to the departments of a role, keeps the table, and sees what is fragile', async () => {
    const page = await openPage(running.browser, DESK, faults);
    const pages = new RolpoolPages(page, running.address);
    await pages.signInAs(MANAGER);
    await pages.open('/dekking');
    await page.getByRole('link', { name: 'Begroting' }).click();
    await page.getByRole('heading', { name: 'Begroting, per afdeling' }).waitFor();
    const [kept] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Bewaren als CSV' }).click(),
    ]);
    expect(kept.suggestedFilename()).toBe('dekking-rollen-begroting.csv');
    await page.goBack();
    await page.getByRole('link', { name: 'Regie' }).waitFor();
    await page.getByRole('link', { name: 'Kwetsbaar' }).click();
    await page.getByText(/kwetsbare plekken$/).waitFor();
    await page.getByRole('link', { name: 'Belasting en terugkeer' }).click();
    await page.getByRole('heading', { name: /^Belasting, gemiddeld/ }).waitFor();
    expect(faults).toEqual([]);
  });
});
