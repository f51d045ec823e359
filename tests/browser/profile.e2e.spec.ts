import type { Browser, Page } from 'playwright-core';
import { newDataDir, removeDataDir, startRolpool, type RolpoolProcess } from '../acceptance/rolpoolProcess.ts';
import { describeInBrowser } from './describeInBrowser.ts';
import { openBrowser, openPage, PHONE } from './openBrowser.ts';
import { RolpoolPages } from './RolpoolPages.ts';

const EMPLOYEE = 'p0000100';

describeInBrowser('an employee keeps her profile on a phone', () => {
  let dataDir: string;
  let rolpool: RolpoolProcess;
  let browser: Browser;
  let page: Page;
  const faults: string[] = [];
  const saved = (title: string) =>
    page
      .getByRole('region', { name: title, exact: true })
      .or(page.locator('section', { has: page.getByRole('heading', { name: title, exact: true }) }));
  const open = async (part: string) => {
    await page.goto(`${rolpool.address}/profiel?deel=${part}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
  };
  const saveIn = async (title: string) => {
    const section = saved(title).first();
    await section.getByRole('button', { name: 'Bewaren' }).click();
    await section.getByText('Bewaard.', { exact: true }).waitFor();
  };

  beforeAll(async () => {
    dataDir = await newDataDir();
    rolpool = await startRolpool(dataDir, { ROLPOOL_TODAY: '2026-11-23' });
    browser = await openBrowser();
    page = await openPage(browser, PHONE, faults);
    await new RolpoolPages(page, rolpool.address).signInAs(EMPLOYEE);
  });
  afterAll(async () => {
    await browser.close();
    await rolpool.stop();
    await removeDataDir(dataDir);
  });

  it('adds a skill that she searches for, with a level in plain words, and leaves without losing it', async () => {
    await open('aanpassen');
    await page.getByLabel('Vaardigheid toevoegen').fill('mediation');
    await page
      .getByRole('button', { name: /^Toevoegen: / })
      .first()
      .click();
    const skill = page.getByRole('combobox').filter({ hasText: '2. Ik doe het met hulp' }).first();
    await skill.selectOption({ label: '4. Anderen vragen mij om raad' });
    await page.reload();
    await page.getByText('Nog niet bewaard. Wat u invult blijft staan.').first().waitFor();
    await saveIn('Vaardigheden');
    await page.reload();
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.getByText('Nog niet bewaard').count()).toBe(0);
  });

  it('puts leave in her calendar, and sees fewer free hours', async () => {
    await open('aanpassen');
    const weeks = page.locator('.rp-weeks__week');
    await weeks.first().waitFor();
    await page.getByLabel('Uren per week voor de pool').fill('16');
    await saveIn('Uren en agenda');
    const before = await weeks.nth(4).innerText();
    await page.getByRole('button', { name: 'Periode toevoegen' }).click();
    await page.getByLabel('Van', { exact: true }).last().fill('2026-12-21');
    await page.getByLabel('Tot en met', { exact: true }).last().fill('2026-12-24');
    await page.getByLabel('Uren per week', { exact: true }).last().fill('40');
    await saveIn('Uren en agenda');
    await page.waitForFunction(
      (was) => document.querySelectorAll<HTMLElement>('.rp-weeks__week')[4]?.innerText !== was,
      before,
    );
    expect(await weeks.nth(4).innerText()).toMatch(/0 uur/);
  });

  it('is told kindly when the days are the wrong way round, and keeps what she filled in', async () => {
    await open('aanpassen');
    await page.getByRole('button', { name: 'Periode toevoegen' }).click();
    await page.getByLabel('Van', { exact: true }).last().fill('2027-02-10');
    await page.getByLabel('Tot en met', { exact: true }).last().fill('2027-02-01');
    await saved('Uren en agenda').first().getByRole('button', { name: 'Bewaren' }).click();
    await page.getByText('Wissel ze om').waitFor();
    expect(await page.getByLabel('Van', { exact: true }).last().inputValue()).toBe('2027-02-10');
    await saved('Uren en agenda').first().getByRole('button', { name: 'Toch niet' }).click();
  });

  it('reads what a suggestion counts of her past, and which page of the menu she is on', async () => {
    await open('groei');
    await page.getByRole('heading', { name: 'Wat telt bij een voorstel' }).waitFor();
    await page.getByText(/In de afgelopen 12 maanden bent u/).waitFor();
    await page.goto(`${rolpool.address}/mijn-gegevens`);
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.locator('nav a[aria-current="page"]', { hasText: 'Mijn profiel' }).waitFor();
    expect(await page.locator('nav a[aria-current="page"]').count()).toBe(1);
  });

  it('orders her strengths without dragging', async () => {
    await open('aanpassen');
    const list = page.locator('.rp-edit--ordered');
    const add = page.getByLabel('Sterk punt toevoegen');
    await list.or(add).first().waitFor();
    while ((await list.locator('li').count()) < 2) await add.selectOption({ index: 1 });
    const second = await list.locator('li strong').nth(1).innerText();
    await list
      .getByRole('button', { name: /^Omhoog: / })
      .nth(1)
      .click();
    expect(await list.locator('li strong').first().innerText()).toBe(second.replace(/^2/, '1'));
    await saveIn('Sterke punten');
  });

  it('does the self-assessment, stops half-way, goes on, and takes over what she agrees with', async () => {
    await open('zelftest');
    const answerAll = async () => {
      await page.locator('main fieldset').first().waitFor();
      for (const group of await page.locator('main fieldset').all()) await group.getByText('Past helemaal').click();
    };
    await answerAll();
    await page.getByRole('button', { name: 'Volgende' }).click();
    await page.getByText('5 van 25 beantwoord').waitFor();
    await page.reload();
    await page.getByText('5 van 25 beantwoord').waitFor();
    for (let step = 0; step < 4; step++) {
      await answerAll();
      await page.getByRole('button', { name: step === 3 ? 'Naar de uitkomst' : 'Volgende' }).click();
    }
    await page
      .getByRole('button', { name: /^Overnemen: / })
      .first()
      .click();
    await page.getByText('Zo staat het ook in uw profiel.').first().waitFor();
  });

  it('sees what she may do next before her first team, and no fault was reported', async () => {
    await open('groei');
    await page.getByText('Hier groeit uw verhaal').waitFor();
    expect(faults).toEqual([]);
  });
});
