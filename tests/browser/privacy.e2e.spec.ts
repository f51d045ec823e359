import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { ADMINISTRATOR, AUDITOR, choose, COORDINATOR, signedIn, suggest } from '../acceptance/pathSteps.ts';
import { newDataDir, removeDataDir, startRolpool, type RolpoolProcess } from '../acceptance/rolpoolProcess.ts';
import { describeInBrowser } from './describeInBrowser.ts';
import { DESK, openBrowser, openPage, PHONE } from './openBrowser.ts';
import { RolpoolPages } from './RolpoolPages.ts';

const REQUEST = 'demo-r03';

describeInBrowser('what people can do about their data, on the screen', () => {
  let dataDir: string;
  let rolpool: RolpoolProcess;
  let browser: Browser;
  let member: string;
  const faults: string[] = [];

  const as = async (personId: string, viewport: typeof PHONE | typeof DESK = DESK) => {
    const pages = new RolpoolPages(await openPage(browser, viewport, faults), rolpool.address);
    await pages.signInAs(personId);
    return pages;
  };

  beforeAll(async () => {
    dataDir = await newDataDir();
    rolpool = await startRolpool(dataDir, { ROLPOOL_TODAY: '2026-11-23' });
    browser = await openBrowser();
    const coordinator = await signedIn(rolpool.address, COORDINATOR);
    const { teams, requestVersion } = await suggest(coordinator, REQUEST);
    await choose(coordinator, REQUEST, requestVersion, teams[0]);
    member = teams[0].seats[0].person.id as string;
  });
  afterAll(async () => {
    expect(faults).toEqual([]);
    await browser.close();
    await rolpool.stop();
    await removeDataDir(dataDir);
  });

  it('an employee sees on her phone who saw her profile, and takes her data along', async () => {
    const { page } = await as(member, PHONE);
    await page.goto(`${rolpool.address}/profiel`);
    await page.getByRole('link', { name: 'Toestemming, inzage en mijn gegevens' }).click();
    const views = page.getByRole('table', { name: 'Wie mijn profiel zag' });
    await views.getByText('U stond in een suggestie voor een team.').first().waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Opslaan als JSON' }).click(),
    ]);
    const mine = JSON.parse(await readFile(await download.path(), 'utf8'));
    expect(mine.person.id).toBe(member);
    expect(mine.profileViews.length).toBeGreaterThan(0);
  });

  it('an employee withdraws her consent, and the invitation that waited is gone', async () => {
    const { page } = await as(member, PHONE);
    await page.goto(`${rolpool.address}/mijn-gegevens`);
    await page.getByRole('button', { name: 'Ik wil niet meer voorgesteld worden' }).click();
    await page.getByText('1 uitnodiging is vervallen.').waitFor();
    await page.getByRole('button', { name: 'Ik wil voorgesteld worden' }).waitFor();
    await page.goto(`${rolpool.address}/uitnodigingen`);
    await page.getByText('Ingetrokken').first().waitFor();
  });

  it('an employee corrects her hours, and is told what is wrong with hours that cannot be', async () => {
    const { page } = await as('p0000060');
    await page.goto(`${rolpool.address}/mijn-gegevens`);
    const hours = page.getByLabel('Uren per week voor de pool');
    await hours.fill('99');
    await page.getByRole('button', { name: 'Verbeteren', exact: true }).click();
    await page.getByText('Kies een heel getal van 0 tot en met 40.').waitFor();
    expect(await hours.inputValue()).toBe('99');
    await hours.fill('12');
    await page.getByRole('button', { name: 'Verbeteren', exact: true }).click();
    await page.getByText('Het is verbeterd.').waitFor();
  });

  it('an employee corrects on her phone what she can in a role, and takes a skill out', async () => {
    const { page } = await as('p0000061', PHONE);
    await page.goto(`${rolpool.address}/mijn-gegevens`);
    await page.getByRole('link', { name: 'Profiel aanpassen' }).click();
    const part = (name: string) => page.locator('section', { has: page.getByRole('heading', { name, exact: true }) });
    const save = async (name: string) => {
      await part(name).getByRole('button', { name: 'Bewaren' }).click();
      await part(name).getByText('Bewaard.', { exact: true }).waitFor();
    };
    const skills = part('Vaardigheden').locator('summary');
    const budget = part('Rollen').getByLabel('Begroting', { exact: true });
    await budget.selectOption('5');
    await save('Rollen');
    const many = await skills.count();
    await skills.first().click();
    await part('Vaardigheden')
      .getByRole('button', { name: /^Weghalen: / })
      .first()
      .click();
    await save('Vaardigheden');
    await page.reload();
    await budget.waitFor();
    expect(await skills.count()).toBe(many - 1);
    expect(await budget.inputValue()).toBe('5');
  });

  it('with suggestions off, a coordinator forms a team by hand', async () => {
    const asking = await signedIn(rolpool.address, COORDINATOR);
    const fits = (await suggest(asking, 'demo-r01')).teams[0].seats[0].person.name as string;
    const administrator = (await as(ADMINISTRATOR)).page;
    await administrator.goto(`${rolpool.address}/beheer/instellingen`);
    await administrator.getByRole('button', { name: 'Suggesties uitzetten' }).click();
    await administrator.getByRole('button', { name: 'Suggesties aanzetten' }).waitFor();
    const { page } = await as(COORDINATOR);
    await page.goto(`${rolpool.address}/verzoeken/demo-r01/teams`);
    await page.getByText('Suggesties staan uit in deze organisatie.').waitFor();
    await page.getByRole('link', { name: 'Zelf een team samenstellen op het teambord' }).click();
    await page.getByLabel('Zoek iemand op naam').fill(fits);
    await page
      .getByRole('button', { name: /^Profiel bekijken: / })
      .first()
      .click();
    await page.getByText('kan zien dat u keek').waitFor();
    await page
      .getByRole('button', { name: /^Klaarzetten: / })
      .first()
      .click();
    const atHand = page.getByRole('combobox', { name: /verplaatsen naar$/ });
    await atHand.selectOption({ index: 0 });
    await page.getByText('Dit team mag gekozen worden.').waitFor();
    expect(await page.locator('main').innerText()).not.toMatch(/\d punten/);
    await page.getByRole('button', { name: 'Dit team kiezen' }).click();
    await page.getByRole('dialog').getByLabel('Waarom kiest u dit team?').fill('Kent het onderwerp.');
    await page.getByRole('dialog').getByRole('button', { name: 'Team voorstellen en uitnodigen' }).click();
    await page.waitForURL(/demo-r01$/);
    await administrator.getByRole('button', { name: 'Suggesties aanzetten' }).click();
    await administrator.getByRole('button', { name: 'Suggesties uitzetten' }).waitFor();
  });

  it('an administrator erases somebody who left, with a reason', async () => {
    const { page } = await as(ADMINISTRATOR);
    await page.goto(`${rolpool.address}/beheer/instellingen`);
    const name = (await visitorName('p0000200')) ?? '';
    await page.getByLabel('Naam', { exact: false }).last().fill(name);
    await page
      .getByRole('button', { name: `${name} wissen` })
      .first()
      .click();
    await page.getByRole('dialog').getByLabel('Waarom?').fill('Uit dienst.');
    await page.getByRole('dialog').getByRole('button', { name: 'Voorgoed wissen' }).click();
    await page.getByText(`${name} is gewist.`).waitFor();
  });

  it('an auditor checks the log, reads it and saves the documents', async () => {
    const { page } = await as(AUDITOR);
    await page.goto(`${rolpool.address}/controle`);
    await page.getByRole('button', { name: 'Logboek nagaan' }).click();
    await page.getByText('Het logboek is heel').waitFor();
    await page.getByRole('table', { name: 'Logboek' }).getByText('persoon gewist').first().waitFor();
    await page.getByRole('button', { name: 'Stukken maken' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Opslaan: Eerlijkheidsrapport' }).click(),
    ]);
    expect(await readFile(await download.path(), 'utf8')).toContain('# Eerlijkheidsrapport');
  });

  it('tells why signing in with the work account did not work', async () => {
    const page = await openPage(browser, DESK, faults);
    await page.goto(`${rolpool.address}/aanmelden?fout=NO_ACCOUNT`);
    await page.getByText('Vraag een beheerder om u toe te voegen.').waitFor();
  });

  async function visitorName(personId: string): Promise<string | undefined> {
    const client = await signedIn(rolpool.address, personId);
    return (await client.ask('{ viewer { person { name } } }')).data.viewer?.person.name as string | undefined;
  }
});
