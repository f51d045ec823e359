import type { Browser } from 'playwright-core';
import { visit } from '../acceptance/graphqlClient.ts';
import { LETTER } from '../acceptance/pathSteps.ts';
import { newDataDir, removeDataDir, startRolpool, type RolpoolProcess } from '../acceptance/rolpoolProcess.ts';
import { describeInBrowser } from './describeInBrowser.ts';
import { DESK, openBrowser, openPage, PHONE } from './openBrowser.ts';
import { RolpoolPages } from './RolpoolPages.ts';

const TODAY = '2026-11-23';
const LATER = '2027-06-01';
const COORDINATOR = 'Maud El Amrani';
const TITLE = 'Namens de bewoners van de Rozenbuurt';

interface Seat {
  readonly person: { readonly id: string; readonly name: string };
  readonly invitation: { readonly status: string };
}

describeInBrowser('from a letter to an agreed team, on the screen', () => {
  let dataDir: string;
  let rolpool: RolpoolProcess;
  let browser: Browser;
  let code = '';
  let memberId = '';
  const faults: string[] = [];
  const opened: RolpoolPages[] = [];

  /** The seats of the proposed team, by the API: on the screen two people may have the same name. */
  const proposedSeats = async (): Promise<Seat[]> => {
    const asking = visit(rolpool.address);
    await asking.signIn('p0000015');
    const { data } = await asking.ask(
      '{ staffingRequests(statuses: [TEAM_PROPOSED]) { edges { node { team { seats { person { id name } invitation { status } } } } } } }',
    );
    return data.staffingRequests.edges[0].node.team.seats;
  };
  const visitorById = async (
    personId: string,
    viewport: { width: number; height: number } = DESK,
  ): Promise<RolpoolPages> => {
    const pages = await visitor(null, viewport);
    await pages.signInAs(personId);
    return pages;
  };
  const visitor = async (
    name: string | null,
    viewport: { width: number; height: number } = DESK,
  ): Promise<RolpoolPages> => {
    const pages = new RolpoolPages(await openPage(browser, viewport, faults), rolpool.address);
    if (name !== null) await pages.signIn(name);
    opened.push(pages);
    return pages;
  };

  beforeAll(async () => {
    dataDir = await newDataDir();
    rolpool = await startRolpool(dataDir, { ROLPOOL_TODAY: TODAY });
    browser = await openBrowser();
  });
  afterEach(async () => {
    for (const pages of opened.splice(0)) await pages.page.context().close();
  });
  afterAll(async () => {
    await browser.close();
    await rolpool.stop();
    await removeDataDir(dataDir);
  });

  it('a requester hands in a letter on a phone and follows it with her code', async () => {
    const requester = await visitor(null, PHONE);
    code = await requester.submitRequest(LETTER);
    expect(code).not.toBe('');
    expect(await requester.statusByCode(code)).toContain('Ontvangen');
  });

  it('a coordinator corrects two answers and sees the seats change', async () => {
    const coordinator = await visitor(COORDINATOR);
    await coordinator.openRequest(TITLE);
    const before = await coordinator.seatCount();
    await coordinator.correctToNo('Is er geld voor nodig?');
    await coordinator.correctToNo('Zijn er meer afdelingen voor nodig?');
    expect(await coordinator.seatCount()).toBeLessThan(before);
  });

  it('she holds one person, leaves another out, sees the teams change, and chooses one with a reason', async () => {
    const coordinator = await visitor(COORDINATOR);
    await coordinator.openRequest(TITLE);
    await coordinator.askForTeams();
    const best = await coordinator.peopleOfTeam(1);
    const points = await coordinator.pointsOfTeam(1);
    const [first = '', second = ''] = best;
    await coordinator.holdOn(1, first);
    await coordinator.leaveOut(1, second);
    for (const number of [1, 2, 3]) {
      const people = await coordinator.peopleOfTeam(number);
      expect(people[0]).toBe(first);
      expect(people).not.toContain(second);
    }
    expect(await coordinator.pointsOfTeam(1)).toBeLessThanOrEqual(points);
    await coordinator.startOver(second);
    expect(await coordinator.peopleOfTeam(1)).toEqual(best);
    await coordinator.chooseTeam(1, 'Dit team past het beste bij de buurt.');
  });

  it('one accepts on a phone, seeing why; another declines, and the coordinator gets the next best around who stays', async () => {
    const [first, second] = await proposedSeats();
    if (!first || !second) throw new Error('the team has too few seats');
    memberId = first.person.id;
    const employee = await visitorById(first.person.id, PHONE);
    await employee.open('/uitnodigingen');
    await employee.page.getByText('Waarom u gevraagd bent').first().waitFor();
    await employee.acceptInvitation();
    const other = await visitorById(second.person.id);
    await other.declineInvitation('Mijn agenda zit vol tot de zomer.');
    const coordinator = await visitor(COORDINATOR);
    await coordinator.openRequest(TITLE);
    await coordinator.page.getByRole('link', { name: 'Zoek het beste team rond wie blijft' }).click();
    await coordinator.page.getByRole('heading', { name: 'Team 1', exact: true }).waitFor();
    const next = await coordinator.page.locator('main').innerText();
    expect(next).toContain(first.person.name);
    await coordinator.chooseTeam(1, 'De volgende die past.');
    await coordinator.openRequest(TITLE);
    const shown = await coordinator.page.locator('main').innerText();
    expect(shown).toContain('Doet mee');
    expect(shown).toContain('Uitgenodigd');
  });

  it('everyone accepts, the managers release the hours, and the team is at work with an end date', async () => {
    for (const seat of await proposedSeats()) {
      if (seat.invitation.status !== 'SENT') continue;
      const employee = await visitorById(seat.person.id);
      await employee.acceptInvitation();
    }
    const coordinator = await visitor(COORDINATOR);
    await coordinator.openRequest(TITLE);
    await coordinator.page.getByText('Nog uren vrij te geven door de leidinggevende van:').waitFor();
    let released = 0;
    for (let number = 1; number <= 14; number++) {
      const manager = visit(rolpool.address);
      await manager.signIn(`p${String(number).padStart(7, '0')}`);
      const asked = await manager.ask('{ viewer { person { id } } myReleases { status } }');
      if (!asked.data.myReleases.some((release: { status: string }) => release.status === 'ASKED')) continue;
      const pages = await visitorById(asked.data.viewer.person.id);
      released += await pages.releaseAllHours();
    }
    expect(released).toBeGreaterThan(0);
    const requester = await visitor(null);
    const status = await requester.statusByCode(code);
    expect(status).toMatch(/Team werkt tot en met/);
    // Everybody agreed; the first day of work is still to come.
    expect(status).toContain('Team staat klaar');
    const member = await visitorById(memberId);
    await member.open('/teams');
    await member.page.getByText('Rond, begint nog').waitFor();
    await member.page.getByRole('link', { name: TITLE }).first().click();
    await member.page.getByText('Gekozen omdat').waitFor();
    expect(await member.page.getByRole('heading', { name: 'Terugkijken op het team' }).count()).toBe(0);
  });

  it('a manager sees the coverage of the roles with the team counted', async () => {
    const manager = await visitor('Anouk de Vries');
    await manager.open('/dekking');
    await manager.page.getByRole('table').waitFor();
    expect(await manager.page.getByRole('table').innerText()).toMatch(/in teams/);
  });

  it('after the end date the team is done, and a member closes it with a grade', async () => {
    await rolpool.stop();
    rolpool = await startRolpool(dataDir, { ROLPOOL_TODAY: LATER });
    const member = await visitorById(memberId, PHONE);
    await member.open('/teams');
    await member.page.getByRole('link', { name: TITLE }).first().click();
    await member.page.getByRole('heading', { name: 'Terugkijken op het team' }).waitFor();
    await member.page.getByText('8', { exact: true }).click();
    await member.page.getByRole('checkbox').first().check({ force: true });
    await member.page.getByRole('button', { name: 'Terugblik versturen' }).click();
    await member.page.getByText(/U heeft op .* teruggekeken/).waitFor();
  });

  it('and the browser found no fault anywhere on the way', () => {
    expect(faults).toEqual([]);
  });
});
