import type { Browser, Page } from 'playwright-core';
import { choose, COORDINATOR, signedIn, suggest } from '../acceptance/pathSteps.ts';
import { newDataDir, removeDataDir, startRolpool, type RolpoolProcess } from '../acceptance/rolpoolProcess.ts';
import { describeInBrowser } from './describeInBrowser.ts';
import { DESK, openBrowser, openPage, PHONE } from './openBrowser.ts';
import { RolpoolPages } from './RolpoolPages.ts';
import { TeamBoardPages } from './TeamBoardPages.ts';

const REQUEST = 'demo-r03';

describeInBrowser('the team board', () => {
  let dataDir: string;
  let rolpool: RolpoolProcess;
  let browser: Browser;
  const faults: string[] = [];
  const opened: Page[] = [];

  const board = async (viewport: typeof PHONE | typeof DESK = DESK) => {
    const pages = new RolpoolPages(await openPage(browser, viewport, faults), rolpool.address);
    opened.push(pages.page);
    await pages.signInAs(COORDINATOR);
    await pages.open(`/verzoeken/${REQUEST}/teams`);
    return new TeamBoardPages(pages.page);
  };

  beforeAll(async () => {
    dataDir = await newDataDir();
    rolpool = await startRolpool(dataDir, { ROLPOOL_TODAY: '2026-11-23' });
    browser = await openBrowser();
  });
  afterEach(async () => {
    for (const page of opened.splice(0)) await page.context().close();
  });
  afterAll(async () => {
    expect(faults).toEqual([]);
    await browser.close();
    await rolpool.stop();
    await removeDataDir(dataDir);
  });

  it('opens with a suggested team, and says that it cannot be better', async () => {
    const pages = await board();
    await pages.openTeam(1);
    await pages.page.getByText('Beter kan niet').waitFor();
    expect(await pages.people()).not.toContain(null);
  });

  it('moves two people by mouse, shows what that costs, and undoes it', async () => {
    const pages = await board();
    await pages.openTeam(1);
    const [first, second, ...others] = await pages.people();
    const best = await pages.points();
    await pages.drag(first ?? '', 2);
    expect(await pages.people()).toEqual([second, first, ...others]);
    expect(await pages.points()).toBeLessThan(best);
    await pages.undo();
    expect(await pages.people()).toEqual([first, second, ...others]);
    expect(await pages.points()).toBe(best);
  });

  it('moves somebody by keyboard alone, and looks for who fits the seat that falls open', async () => {
    const pages = await board();
    await pages.openTeam(1);
    const [first] = await pages.people();
    await pages.moveByKeyboard(first ?? '', 'Niet in het team');
    expect((await pages.people())[0]).toBeNull();
    await pages.fill(1);
    expect((await pages.people())[0]).not.toBeNull();
  });

  it('keeps what was asked of the suggestions, on the board and on the way back, by the browser or the link', async () => {
    const pages = await board();
    const wish = () => pages.page.getByLabel('Samenwerken');
    await wish().selectOption({ label: 'Liever nieuwe combinaties' });
    await pages.page.getByText('Klaar met zoeken.').waitFor();
    await pages.openTeam(1);
    expect(await wish().inputValue()).toBe('FRESH');
    await pages.page.getByText('Het team werkt van').waitFor();
    await pages.page.goBack();
    await pages.page.getByRole('heading', { name: 'Team 1', exact: true }).waitFor();
    expect(await wish().inputValue()).toBe('FRESH');
    await pages.openTeam(1);
    await pages.page.getByRole('link', { name: 'Terug naar de voorgestelde teams' }).click();
    await pages.page.getByRole('heading', { name: 'Team 1', exact: true }).waitFor();
    expect(await wish().inputValue()).toBe('FRESH');
  });

  it('says why a swap of one person is no team of its own', async () => {
    const pages = await board();
    await pages.page.getByText('Wie kan er ook op deze plekken zitten?').click();
    await pages.page.getByText(/Een wissel van één persoon is hier geen eigen team/).waitFor();
  });

  it('says how many seats stay open in a team that may be chosen', async () => {
    const pages = await board();
    await pages.openTeam(1);
    const [first] = await pages.people();
    await pages.move(first ?? '', 'Niet in het team');
    await pages.page.getByText('Er blijft dan 1 plek open.').waitFor();
  });

  it('does the same on a phone with the list of places', async () => {
    const pages = await board(PHONE);
    await pages.openTeam(2);
    const [first] = await pages.people();
    await pages.move(first ?? '', 'Niet in het team');
    expect((await pages.people())[0]).toBeNull();
    const overflows = await pages.page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    );
    expect(overflows).toBe(false);
  });

  it('asks before what was tried is left, and never saves it by itself', async () => {
    const pages = await board();
    await pages.openTeam(1);
    const [first] = await pages.people();
    await pages.move(first ?? '', 'Niet in het team');
    await pages.page.getByRole('link', { name: 'Terug naar de voorgestelde teams' }).click();
    await pages.page.getByRole('dialog').getByRole('button', { name: 'Blijven' }).click();
    expect((await pages.people())[0]).toBeNull();
    await pages.page.getByRole('link', { name: 'Terug naar de voorgestelde teams' }).click();
    await pages.page.getByRole('dialog').getByRole('button', { name: 'Weggaan' }).click();
    await pages.page.getByRole('heading', { name: 'Team 1', exact: true }).waitFor();
    const coordinator = await signedIn(rolpool.address, COORDINATOR);
    const { data } = await coordinator.ask(`{ staffingRequest(id: "${REQUEST}") { team { id } } }`);
    expect(data.staffingRequest.team).toBeNull();
  });

  it('tells what the team does to another team that asks the same person', async () => {
    const coordinator = await signedIn(rolpool.address, COORDINATOR);
    const { teams, requestVersion } = await suggest(coordinator, 'demo-r05');
    await choose(coordinator, 'demo-r05', requestVersion, teams[0]);
    const shared = teams[0].seats.find((seat: { person: { name: string } | null }) => seat.person);
    const pages = await board();
    await pages.page.getByRole('link', { name: 'Zelf een team samenstellen op het teambord' }).click();
    await pages.takeAtHand(shared.person.name);
    await pages.moveFirstAtHand(1);
    await pages.page
      .getByText(/is ook gevraagd voor/)
      .first()
      .waitFor();
  });

  it('chooses the team of the board with a reason', async () => {
    const pages = await board();
    await pages.openTeam(1);
    const [first] = await pages.people();
    await pages.move(first ?? '', 'Niet in het team');
    await pages.choose('Deze samenstelling kent de buurt.');
    await pages.page.getByText('Het team is voorgesteld').waitFor();
  });
});
