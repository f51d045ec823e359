import { visit, type GraphqlClient } from './graphqlClient.ts';
import {
  ADMINISTRATOR,
  AUDITOR,
  choose,
  COORDINATOR,
  signedIn,
  MANAGER,
  newestRequest,
  submitLetter,
  suggest,
} from './pathSteps.ts';
import {
  SET_CONSENT,
  VIEWS,
  CORRECT,
  MY_DATA,
  INVITATIONS,
  SETTINGS,
  PROFILE,
  PACK,
  AUDIT,
  VERIFY,
} from './privacyQueries.ts';
import { newDataDir, removeDataDir, startRolpool, type RolpoolProcess } from './rolpoolProcess.ts';

const TODAY = { ROLPOOL_TODAY: '2026-11-23' };
let dataDir: string;
let rolpool: RolpoolProcess;

const as = (personId: string) => signedIn(rolpool.address, personId);

/** A new request for which these people of the best team were asked. */
async function askTeam(coordinator: GraphqlClient, reason = 'Past goed bij elkaar.') {
  await submitLetter(visit(rolpool.address));
  const request = await newestRequest(coordinator);
  const { teams } = await suggest(coordinator, request.id);
  const chosen = await choose(coordinator, request.id, request.version, teams[0], reason);
  const members: string[] = teams[0].seats.map((seat: any) => seat.person.id as string);
  return { request, members, team: chosen.team };
}

beforeAll(async () => {
  dataDir = await newDataDir();
  rolpool = await startRolpool(dataDir, TODAY);
});
afterAll(async () => {
  await rolpool.stop();
  await removeDataDir(dataDir);
});

describe('an employee', () => {
  it('who withdraws consent is taken out of running requests at once, and never suggested again', async () => {
    const coordinator = await as(COORDINATOR);
    const { request, members, team } = await askTeam(coordinator);
    const [me = ''] = members;
    const employee = await as(me);
    expect((await employee.ask(INVITATIONS)).data.myInvitations[0]).toMatchObject({
      status: 'SENT',
      team: { id: team.id },
    });
    const { data } = await employee.ask(SET_CONSENT, { consents: false });
    expect(data.setConsent).toEqual({
      __typename: 'SetConsentSuccess',
      withdrawnInvitations: 1,
      viewer: { profile: { consentsToSuggestions: false } },
    });
    expect((await employee.ask(INVITATIONS)).data.myInvitations[0]).toMatchObject({ status: 'WITHDRAWN', team: null });
    const again = await suggest(coordinator, request.id);
    expect(JSON.stringify(again)).not.toContain(`"${me}"`);
    await employee.ask(SET_CONSENT, { consents: true });
  });

  it('sees who saw her profile, when, what for and for which request', async () => {
    const coordinator = await as(COORDINATOR);
    const { request, members } = await askTeam(coordinator);
    const [me = ''] = members;
    const employee = await as(me);
    await coordinator.ask(PROFILE, { p: me, r: request.id });
    const { data } = await employee.ask(VIEWS);
    const mine = data.viewer.profileViews.filter((view: any) => view.requestTitle === request.title);
    expect(mine.map((view: any) => view.why.en)).toEqual(
      expect.arrayContaining(['You were in a suggestion for a team.', 'Your profile was looked at to form a team.']),
    );
    for (const view of mine) expect(view).toMatchObject({ viewer: { id: COORDINATOR }, seenOn: '2026-11-23' });
  });

  it('sees that she was looked at as somebody who could sit there instead, and why she was asked', async () => {
    const coordinator = await as(COORDINATOR);
    await submitLetter(visit(rolpool.address));
    const request = await newestRequest(coordinator);
    const { data } = await coordinator.ask(
      `query($r: ID!) { suggestTeams(input: { requestId: $r }) { ... on TeamSuggestions {
        teams { seats { seat { id } person { id } } } runnersUp { runnersUp { person { id } } } } } }`,
      { r: request.id },
    );
    const chosen = await choose(coordinator, request.id, request.version, data.suggestTeams.teams[0]);
    await coordinator.ask('query($t: ID!) { team(id: $t) { seats { invitation { why { points } } } } }', {
      t: chosen.team.id,
    });
    const suggested = new Set(
      data.suggestTeams.teams.flatMap(({ seats }: any) => seats.map((one: any) => one.person.id)),
    );
    const runnersUp: string[] = data.suggestTeams.runnersUp.flatMap(({ runnersUp: all }: any) =>
      all.map(({ person }: any) => person.id as string),
    );
    const other = runnersUp.find((id) => !suggested.has(id)) ?? '';
    const whysOf = async (id: string) =>
      (await (await as(id)).ask(VIEWS)).data.viewer.profileViews
        .filter((view: any) => view.requestTitle === request.title)
        .map((view: any) => view.why.en as string);
    expect(await whysOf(other)).toContain('You were in a suggestion for a team.');
    expect(await whysOf(data.suggestTeams.teams[0].seats[0].person.id as string)).toContain(
      'Somebody looked at why you were asked for a team.',
    );
  });

  it('corrects her own data; a level that goes up is only claimed', async () => {
    const employee = await as('p0000100');
    const { data } = await employee.ask(MY_DATA);
    const [known] = JSON.parse(data.myData.json).person.profile.skills;
    const input = {
      name: '  Nieuwe   Naam ',
      poolHoursPerWeek: 10,
      skills: [{ skillId: known.skillId, level: 5, givesEnergy: true, wantsToLearn: false }],
    };
    const corrected = (await employee.ask(CORRECT, { input })).data.correctMyData;
    expect(corrected.viewer.person.name).toBe('Nieuwe Naam');
    expect(corrected.viewer.profile.poolHoursPerWeek).toBe(10);
    const skill = corrected.viewer.profile.skills.find((one: any) => one.skill.id === known.skillId);
    expect(skill).toMatchObject({ level: 5, evidence: known.level < 5 ? 'CLAIMED' : known.evidence });
  });

  it('corrects what she says of roles and strengths; how often she carried a role is not hers to say', async () => {
    const employee = await as('p0000102');
    const before = JSON.parse((await employee.ask(MY_DATA)).data.myData.json).person.profile;
    const strengths = [...before.strengths].reverse();
    const roles = [{ role: 'BUDGET', can: 5, givesEnergy: true, wantsToLearn: false }];
    await employee.ask(CORRECT, { input: { roles, strengths } });
    const after = JSON.parse((await employee.ask(MY_DATA)).data.myData.json).person.profile;
    const of = (profile: any) => profile.roles.find((one: any) => one.role === 'BUDGET');
    expect(of(after)).toEqual({ ...of(before), ...roles[0] });
    expect(after.strengths).toEqual(strengths);
    expect(after.skills).toEqual(before.skills);
  });

  it.each([
    [{ poolHoursPerWeek: 41 }, 'NUMBER_OUT_OF_RANGE'],
    [{ roles: [{ role: 'BUDGET', can: 6, givesEnergy: true, wantsToLearn: false }] }, 'NUMBER_OUT_OF_RANGE'],
    [{ strengths: ['no-such'] }, 'ANSWER_NOT_FITTING'],
    [{ name: '   ' }, 'TEXT_EMPTY'],
    [{ name: 'TEAM_PROPOSED' }, 'NAME_NOT_FITTING'],
    [{ name: 'x'.repeat(200) }, 'TEXT_TOO_LONG'],
    [{ skills: [{ skillId: 'no-such', level: 2, givesEnergy: false, wantsToLearn: false }] }, 'UNKNOWN_SKILL'],
  ])('is told what is wrong with a correction: %j', async (input, code) => {
    const { data } = await (await as('p0000101')).ask(CORRECT, { input });
    expect(data.correctMyData.code).toBe(code);
    expect(data.correctMyData.message.nl).not.toBe(data.correctMyData.message.en);
  });

  it('takes along everything that is stored about her, and nothing that names somebody else', async () => {
    const coordinator = await as(COORDINATOR);
    const { members } = await askTeam(coordinator);
    const [me = '', ...others] = members;
    const employee = await as(me);
    const { data } = await employee.ask(MY_DATA);
    const { json, readable, fileName } = data.myData;
    expect(fileName).toContain(me);
    const everything = JSON.parse(json);
    expect(everything.person.id).toBe(me);
    expect(everything.invitations.length).toBeGreaterThan(0);
    expect(everything.profileViews.length).toBeGreaterThan(0);
    expect(everything.suggestions.length).toBeGreaterThan(0);
    expect(everything.sessions.length).toBeGreaterThan(0);
    expect(readable.nl).toContain('Uitnodigingen');
    expect(readable.en).toContain('Invitations');
    for (const other of others.filter((id) => id !== me)) {
      const name = (await (await as(other)).ask('{ viewer { person { name } } }')).data.viewer.person.name as string;
      expect(readable.nl).not.toContain(name);
      expect(json).not.toContain(name);
    }
  });
});

describe('the organisation', () => {
  it('can switch suggestions off; forming a team by hand keeps working', async () => {
    const [administrator, coordinator] = await Promise.all([as(ADMINISTRATOR), as(COORDINATOR)]);
    await submitLetter(visit(rolpool.address));
    const request = await newestRequest(coordinator);
    const { teams } = await suggest(coordinator, request.id);
    const off = (await administrator.ask(SETTINGS, { input: { isManualMode: true } })).data.changeSettings;
    expect(off.settings).toMatchObject({ isManualMode: true, givesSuggestions: false });
    expect(await suggest(coordinator, request.id)).toMatchObject({ __typename: 'Refusal', code: 'MANUAL_MODE' });
    const chosen = await choose(coordinator, request.id, request.version, teams[0], 'Met de hand gekozen.');
    expect(chosen.team.status).toBe('PROPOSED');
    await administrator.ask(SETTINGS, { input: { isManualMode: false } });
    expect((await suggest(coordinator, request.id)).__typename).toBe('TeamSuggestions');
  });

  it('hides larger groups from managers when it wants to', async () => {
    const [administrator, manager] = await Promise.all([as(ADMINISTRATOR), as(MANAGER)]);
    const COVERAGE = '{ coverage(weeks: 1) { ... on Coverage { minimumGroupSize rows { people } } } }';
    const shown = async () =>
      (await manager.ask(COVERAGE)).data.coverage.rows.filter((row: any) => row.people !== null) as {
        people: number;
      }[];
    const before = await shown();
    await administrator.ask(SETTINGS, { input: { minimumGroupSize: 12 } });
    const after = await shown();
    expect(after.length).toBeLessThan(before.length);
    expect(after.every(({ people }) => people >= 12)).toBe(true);
    expect((await administrator.ask(SETTINGS, { input: { minimumGroupSize: 2 } })).data.changeSettings.code).toBe(
      'NUMBER_OUT_OF_RANGE',
    );
    await administrator.ask(SETTINGS, { input: { minimumGroupSize: 5 } });
  });

  it('records the works council’s consent, of today or earlier, with where it is filed', async () => {
    const administrator = await as(ADMINISTRATOR);
    const change = async (input: object) => (await administrator.ask(SETTINGS, { input })).data.changeSettings;
    const future = { worksCouncilGivenOn: '2027-01-01', worksCouncilDocument: 'OR 1' };
    expect((await change(future)).code).toBe('DATE_IN_THE_FUTURE');
    expect((await change({ worksCouncilGivenOn: '2026-10-01' })).code).toBe('TEXT_EMPTY');
    const right = { worksCouncilGivenOn: '2026-10-01', worksCouncilDocument: 'OR-2026-14' };
    expect((await change(right)).settings.worksCouncilConsent).toEqual({
      givenOn: '2026-10-01',
      document: 'OR-2026-14',
    });
  });

  it('reads an accountability pack that says how it runs now', async () => {
    const auditor = await as(AUDITOR);
    const { documents } = (await auditor.ask(PACK)).data.accountabilityPack;
    const byName = new Map<string, string>(documents.map((one: any) => [one.fileName, one.text]));
    const entry = JSON.parse(byName.get('algoritmeregister.nl.json') ?? '{}');
    for (const field of [
      'name',
      'description_short',
      'organization',
      'status',
      'contact_email',
      'publication_category',
      'lang',
    ])
      expect(entry[field]).toEqual(expect.any(String));
    expect(entry.standard_version).toBe('1.0.10');
    expect(byName.get('or-memo.nl.md')).toContain('OR-2026-14');
    expect(byName.get('eerlijkheidsrapport.nl.md')).toContain('Hele pool');
    for (const text of byName.values()) expect(text).not.toMatch(/undefined|\[object|NaN/);
  });
});

describe('the audit log', () => {
  it('has every act with who, what and how it ended, and no names, texts or codes', async () => {
    const coordinator = await as(COORDINATOR);
    const { request, members } = await askTeam(coordinator, 'Een reden met geheime woorden.');
    const stranger = visit(rolpool.address);
    await stranger.ask(`mutation { setConsent(consents: true) { __typename } }`);
    const auditor = await as(AUDITOR);
    const entries = (await auditor.ask(AUDIT)).data.auditEntries.entries;
    const found = (action: string) => entries.find((entry: any) => entry.action === action);
    expect(found('CHOOSE_TEAM')).toMatchObject({
      actorKind: 'PERSON',
      actor: { id: COORDINATOR },
      objectKind: 'REQUEST',
      objectId: request.id,
      result: 'DONE',
    });
    expect(found('SUBMIT_REQUEST')).toMatchObject({ actorKind: 'ANONYMOUS', result: 'DONE' });
    expect(found('SET_CONSENT')).toMatchObject({ actorKind: 'ANONYMOUS', result: 'NOT_SIGNED_IN' });
    expect(found('SUGGEST_TEAMS')).toMatchObject({ actor: { id: COORDINATOR } });
    const exported = await rolpoolLog();
    expect(exported).not.toContain('geheime');
    const name = (await (await as(members[0] ?? '')).ask('{ viewer { person { name } } }')).data.viewer.person.name;
    expect(exported).not.toContain(name);
  });

  /** Every entry, as the auditor reads them. */
  async function rolpoolLog(): Promise<string> {
    const auditor = await as(AUDITOR);
    return JSON.stringify((await auditor.ask(AUDIT)).data);
  }

  it('is whole, and can be filtered by what it was done to', async () => {
    const auditor = await as(AUDITOR);
    const { data } = await auditor.ask(VERIFY);
    expect(data.auditVerification).toMatchObject({ isWhole: true, fault: null });
    expect(data.auditVerification.entries).toBeGreaterThan(20);
    const only = (await auditor.ask(AUDIT, { filter: { action: 'SUBMIT_REQUEST' } })).data.auditEntries.entries;
    expect(only.every((entry: any) => entry.action === 'SUBMIT_REQUEST')).toBe(true);
  });
});
