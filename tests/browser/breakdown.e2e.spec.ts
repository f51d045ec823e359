import type { Browser, Page } from 'playwright-core';
import { visit } from '../acceptance/graphqlClient.ts';
import { COORDINATOR, LETTER, submitLetter } from '../acceptance/pathSteps.ts';
import { newDataDir, removeDataDir, startRolpool, type RolpoolProcess } from '../acceptance/rolpoolProcess.ts';
import { describeInBrowser } from './describeInBrowser.ts';
import { DESK, openBrowser, openPage, PHONE } from './openBrowser.ts';
import { RolpoolPages } from './RolpoolPages.ts';

const ADMINISTRATOR = 'p0000017';
const EVERYTHING =
  'De gemeente moet alles voor iedereen beter maken: de hele stad duurzaam, alle wijken veilig, armoede de wereld uit, elke jongere en alle ouderen geholpen, ' +
  'alle scholen vernieuwd en overal meer woningen. Op alle terreinen een totaalaanpak voor de komende tien jaar.';
const PUDDLE = 'Op de Wilgenkade staat al weken een grote plas op het fietspad; het riool kan het water niet aan.';
const PUDDLE_TOO =
  'Het fietspad langs de Wilgenkade ligt steeds onder water. Het riool loopt over als het regent. Kunnen wij daar samen met de buurt en het waterschap iets aan doen?';

describeInBrowser('from a pasted text to roles', () => {
  let dataDir: string;
  let rolpool: RolpoolProcess;
  let browser: Browser;
  const faults: string[] = [];

  const openAs = async (personId: string | null, viewport: typeof DESK | typeof PHONE = DESK) => {
    const page = await openPage(browser, viewport, faults);
    const pages = new RolpoolPages(page, rolpool.address);
    if (personId !== null) await pages.signInAs(personId);
    return { page, pages };
  };
  const seen = (page: Page, words: string) => page.getByText(words).first().waitFor();

  beforeAll(async () => {
    dataDir = await newDataDir();
    rolpool = await startRolpool(dataDir);
    browser = await openBrowser();
    const resident = visit(rolpool.address);
    for (const text of [EVERYTHING, PUDDLE, PUDDLE_TOO, LETTER]) await submitLetter(resident, text);
  });
  afterAll(async () => {
    await browser.close();
    await rolpool.stop();
    await removeDataDir(dataDir);
  });
  afterEach(() => {
    expect(faults).toEqual([]);
  });

  it('a requester on a phone sees what is understood while typing, what is left out, and what is not stored', async () => {
    const { page, pages } = await openAs(null, PHONE);
    await pages.open('/');
    await page
      .getByLabel('Uw verzoek', { exact: true })
      .fill('Op de Rozenlaan is de stoep kapot, mijn bsn is 111222333.\n\nMet vriendelijke groet,\nJ. Voorbeeld');
    await seen(page, 'In uw tekst staat: een burgerservicenummer.');
    await seen(page, 'Wat wij hebben weggelaten');
    await page.getByText('Inwoner', { exact: true }).click();
    await page.getByRole('button', { name: 'Verzoek indienen' }).click();
    await seen(page, 'Dat hebben wij niet opgeslagen.');
    expect(await page.locator('main').innerText()).not.toContain('111222333');
  });

  it('a coordinator splits what is too big into requests of their own', async () => {
    const { page, pages } = await openAs(COORDINATOR);
    await pages.openRequest('De gemeente moet alles');
    await page.getByLabel('Waarop splitsen?').selectOption('TAAKVELD');
    await page.getByLabel('Waarop splitsen?').selectOption('TARGET_GROUP');
    await page.getByLabel('Voor: Ouderen').uncheck();
    await page.getByRole('button', { name: /^Maak \d verzoek/ }).click();
    await seen(page, 'Opgeknipt in kleinere verzoeken');
    await page.getByRole('link', { name: /voor: Jongeren$/ }).click();
    await seen(page, 'Klein genoeg');
    await seen(page, 'Deel van:');
  });

  it('a coordinator reads what a yes follows from where no word of the letter says it', async () => {
    const { page, pages } = await openAs(COORDINATOR);
    await pages.open('/verzoeken/demo-r03');
    const question = page.getByRole('listitem').filter({ hasText: 'Doen er andere organisaties mee?' });
    await question.getByText(/Niet door een woord in de tekst/).waitFor();
    expect(await question.innerText()).not.toContain('ondernemers');
  });

  it('a coordinator merges two requests about one cause, and takes them apart again', async () => {
    const { page, pages } = await openAs(COORDINATOR);
    await pages.openRequest('Het fietspad langs de Wilgenkade');
    await seen(page, 'Waarschijnlijk hetzelfde.');
    await page.getByRole('button', { name: /^Voeg samen met: Op de Wilgenkade/ }).click();
    await seen(page, 'Gaat verder samen met');
    await page.getByRole('button', { name: 'Haal weer uit elkaar' }).click();
    await page.getByText('Gaat verder samen met').waitFor({ state: 'detached' });
  });

  it('a coordinator corrects places and groups of people in their place', async () => {
    const { page, pages } = await openAs(COORDINATOR);
    await pages.openRequest('Op de Wilgenkade');
    await page.getByRole('button', { name: 'Wijzigen: Om welke plekken gaat het?' }).click();
    await page.getByRole('textbox', { name: 'Om welke plekken gaat het?' }).fill('Wilgenkade; Rozenlaan');
    await page.getByRole('button', { name: 'Opslaan' }).click();
    await seen(page, 'Wilgenkade en Rozenlaan');
    await pages.open('/verbetering');
    await page.getByRole('row', { name: /Om welke plekken gaat het\?/ }).waitFor();
  });

  it('teams for all requests at once lead to the page of one request, with that team to try', async () => {
    const { page, pages } = await openAs(COORDINATOR);
    await pages.open('/verzoeken/samen');
    await page.getByRole('button', { name: 'Begin met rekenen' }).click();
    await page.getByRole('link', { name: 'Bekijk dit team en kies' }).first().click();
    await seen(page, 'vastgehouden voor');
    await page.getByText('Waar dit antwoord op rust').click();
    await page.getByRole('button', { name: 'Reken opnieuw uit' }).click();
    await seen(page, 'Precies hetzelfde antwoord');
  });

  it('groups and duos are formed of the people of a department', async () => {
    const { page, pages } = await openAs(COORDINATOR);
    await pages.open('/groepen');
    await page.getByRole('checkbox').first().check();
    await page.getByLabel('Aantal groepen').fill('0');
    await seen(page, 'Vul een heel getal in');
    await page.getByLabel('Aantal groepen').fill('3');
    await page.getByRole('button', { name: 'Maak gemengde groepen' }).click();
    await page.getByRole('heading', { name: 'Groep 3' }).waitFor();
    await page.getByRole('button', { name: 'Maak duo’s' }).click();
    await page.getByRole('heading', { name: 'Duo 1', exact: true }).waitFor();
  });

  it('an administrator adds a skill, and changes a policy with a reason', async () => {
    const { page, pages } = await openAs(ADMINISTRATOR);
    await pages.open('/beheer');
    await page.getByRole('link', { name: 'Vaardigheden en woorden' }).click();
    await page.getByRole('button', { name: 'Nieuwe vaardigheid' }).click();
    await page.getByLabel('Kenmerk').fill('beekeeping');
    await page.getByLabel('Naam (Nederlands)').fill('Bijen houden');
    await page.getByLabel('Naam (Engels)').fill('Keeping bees');
    await page.getByLabel('Omschrijving (Nederlands)').fill('Houdt bijen.');
    await page.getByLabel('Omschrijving (Engels)').fill('Keeps bees.');
    await page.getByRole('button', { name: 'Opslaan' }).first().click();
    await seen(page, 'Dit lukte niet');
    await page.getByRole('checkbox', { name: 'Vakinhoud' }).check();
    await page.getByRole('button', { name: 'Opslaan' }).first().click();
    await page.getByLabel('Zoek een vaardigheid of woord').fill('bijen houden');
    await page.getByRole('heading', { name: 'Bijen houden' }).waitFor();
    await pages.open('/beheer/beleid');
    await page.getByLabel('Groei').first().fill('50');
    await seen(page, 'samen 1050 van hoogstens 1000');
    await page.getByLabel('Vaardigheden').first().fill('450');
    await page.getByRole('button', { name: /^Wijzig dit beleid: In balans/ }).click();
    await page.getByRole('dialog').getByText('Groei: van 0 naar 50').waitFor();
    await page.getByLabel('Waarom wijzigt u dit?').fill('Afgesproken met de ondernemingsraad.');
    await page.getByRole('dialog').getByRole('button', { name: 'Wijzig dit beleid' }).click();
    await seen(page, 'In balans (versie 3)');
    await page.getByText('1 wijziging', { exact: true }).click();
    await seen(page, 'Vaardigheden: van 500 naar 450');
  });
});
