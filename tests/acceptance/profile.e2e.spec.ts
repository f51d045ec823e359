import type { GraphqlClient } from './graphqlClient.ts';
import {
  answerInvitation,
  choose,
  COORDINATOR,
  eachRelease,
  MANAGER,
  signedIn,
  startTeam,
  suggest,
} from './pathSteps.ts';
import { newDataDir, removeDataDir, startRolpool, type RolpoolProcess } from './rolpoolProcess.ts';

const ME = 'p0000100';
const PROFILE = `{ today viewer { profile { poolHoursPerWeek freeHours commitments { kind from to hoursPerWeek teamTitle }
  strengths { id } skills { skill { id } level evidence lastUsed } } }
  profilePrompts { kind why { nl en } teamId skill { id } } myGrowth { on kind teamTitle roles skill { id } } }`;
const SAVE = `mutation($input: CorrectMyDataInput!) { correctMyData(input: $input) { __typename
  ... on Refusal { code field message { nl en } } } }`;

let rolpool: RolpoolProcess;
let dataDir: string;
let me: GraphqlClient;
const profile = async () => (await me.ask(PROFILE)).data;
const save = async (input: object) => (await me.ask(SAVE, { input })).data.correctMyData;

beforeAll(async () => {
  dataDir = await newDataDir();
  rolpool = await startRolpool(dataDir, { ROLPOOL_TODAY: '2026-11-23' });
  me = await signedIn(rolpool.address, ME);
});
afterAll(async () => {
  await rolpool.stop();
  await removeDataDir(dataDir);
});

describe('leave beside a team', () => {
  it('warns who takes it, and tells the manager who, when and how many hours instead of a dead end', async () => {
    const coordinator = await signedIn(rolpool.address, COORDINATOR);
    const { teams, requestVersion } = await suggest(coordinator, 'demo-r03');
    const { team } = await choose(coordinator, 'demo-r03', requestVersion, teams[0]);
    const member: string = team.seats[0].person.id;
    const { name } = teams[0].seats[0].person;
    await answerInvitation(rolpool.address, member, true);
    const her = await signedIn(rolpool.address, member);
    const leave = { kind: 'LEAVE', from: team.startsOn, to: team.startsOn, hoursPerWeek: 40 };
    const SAVE_LEAVE = `mutation($input: CorrectMyDataInput!) { correctMyData(input: $input) { ... on CorrectMyDataSuccess { conflicts { nl en } } } }`;
    const { data } = await her.ask(SAVE_LEAVE, { input: { commitments: [leave] } });
    expect(data.correctMyData.conflicts).toHaveLength(1);
    expect(data.correctMyData.conflicts[0].nl).toContain('7 december 2026');
    const told: { code: string; message: { nl: string } }[] = [];
    await eachRelease(rolpool.address, async (manager, { id, person, consequences }) => {
      if (person.id !== member) return;
      expect(consequences[0]?.nl).toContain(name);
      const answer = await manager.ask(
        'mutation($input: DecideReleaseInput!) { decideRelease(input: $input) { ... on Refusal { code message { nl } } } }',
        { input: { releaseId: id, agree: true } },
      );
      told.push(answer.data.decideRelease);
    });
    expect(told).toMatchObject([{ code: 'HOURS_GONE', message: { nl: expect.stringContaining(name) } }]);
    expect((await her.ask(SAVE_LEAVE, { input: { commitments: [] } })).data.correctMyData.conflicts).toEqual([]);
  });
});

describe('a profile that somebody keeps herself', () => {
  it('takes leave, which the free hours follow, and leaves seats in teams alone', async () => {
    await save({ poolHoursPerWeek: 20, commitments: [] });
    const before = (await profile()).viewer.profile;
    const week = { kind: 'LEAVE', from: '2026-12-07', to: '2026-12-11', hoursPerWeek: 15 };
    expect((await save({ commitments: [week] })).__typename).toBe('CorrectMyDataSuccess');
    const after = (await profile()).viewer.profile;
    expect(after.commitments).toEqual([...before.commitments, { ...week, teamTitle: null }]);
    expect(after.freeHours[2]).toBe(before.freeHours[2] - 15);
    expect(after.freeHours[3]).toBe(before.freeHours[3]);
  });

  it.each([
    ['a team seat', { kind: 'TEAM', from: '2026-12-07', to: '2026-12-11', hoursPerWeek: 8 }, 'ANSWER_NOT_FITTING'],
    [
      'days the wrong way round',
      { kind: 'LEAVE', from: '2026-12-11', to: '2026-12-07', hoursPerWeek: 8 },
      'DATES_REVERSED',
    ],
    ['no hours', { kind: 'LEAVE', from: '2026-12-07', to: '2026-12-11', hoursPerWeek: 0 }, 'NUMBER_OUT_OF_RANGE'],
    [
      'a day of another century',
      { kind: 'LEAVE', from: '2026-12-07', to: '2126-12-11', hoursPerWeek: 8 },
      'DATE_IMPOSSIBLE',
    ],
  ])('refuses %s, and keeps what was there', async (_name, commitment, code) => {
    const before = (await profile()).viewer.profile.commitments;
    expect(await save({ commitments: [commitment] })).toMatchObject({ code, field: 'commitments' });
    expect((await profile()).viewer.profile.commitments).toEqual(before);
  });

  it('takes the day on which a skill was last used, not one that is still to come', async () => {
    const skill = { skillId: 'integrity', level: 2, givesEnergy: false, wantsToLearn: true };
    await save({ skills: [{ ...skill, lastUsed: '2022-05-01' }] });
    expect((await profile()).viewer.profile.skills).toContainEqual({
      ...{ skill: { id: 'integrity' }, level: 2, evidence: 'CLAIMED', lastUsed: '2022-05-01' },
    });
    expect(await save({ skills: [{ ...skill, lastUsed: '2026-11-24' }] })).toMatchObject({ code: 'DATE_IMPOSSIBLE' });
    const prompt = (await profile()).profilePrompts.find((one: any) => one.skill?.id === 'integrity');
    expect(prompt).toMatchObject({ kind: 'STILL_USED', why: { nl: expect.stringContaining('2022') } });
    await save({ skills: [{ ...skill, lastUsed: '2026-11-23' }] });
    expect((await profile()).profilePrompts.some((one: any) => one.skill?.id === 'integrity')).toBe(false);
  });

  it('is asked to look back after a team, and then shows the team as growth', async () => {
    const coordinator = await signedIn(rolpool.address, COORDINATOR);
    const { team, members } = await startTeam(rolpool.address, coordinator, 'demo-r06');
    const early = await signedIn(rolpool.address, members[0] ?? '');
    expect((await early.ask(`query($id: ID!) { team(id: $id) { hasStarted } }`, { id: team.id })).data.team).toEqual({
      hasStarted: false,
    });
    const EVALUATE = `mutation($input: EvaluateTeamInput!) { evaluateTeam(input: $input) { __typename ... on Refusal { code } } }`;
    const given = { input: { teamId: team.id, grade: 8 } };
    const pastOf = async (client: GraphqlClient) => {
      const { data } = await client.ask('{ viewer { profile { timesAsked roles { timesCarried } } } }');
      const { timesAsked, roles } = data.viewer.profile;
      return { timesAsked, carried: roles.reduce((sum: number, one: any) => sum + one.timesCarried, 0) };
    };
    const before = await pastOf(early);
    expect(before.timesAsked).toBeGreaterThan(0);
    expect((await early.ask(EVALUATE, given)).data.evaluateTeam).toMatchObject({ code: 'TEAM_NOT_STARTED' });
    await rolpool.stop();
    rolpool = await startRolpool(dataDir, { ROLPOOL_TODAY: '2027-04-01' });
    const [first = ''] = members;
    me = await signedIn(rolpool.address, first);
    const { profilePrompts, myGrowth } = await profile();
    expect(profilePrompts[0]).toMatchObject({ kind: 'EVALUATE_TEAM', teamId: team.id });
    expect(myGrowth[0]).toMatchObject({ kind: 'TEAM_DONE', skill: null });
    expect(myGrowth[0].roles.length).toBeGreaterThan(0);
    expect((await pastOf(me)).carried).toBe(before.carried + myGrowth[0].roles.length);
  });

  it('shows its calendar to nobody else: a coordinator who looks at the profile gets none', async () => {
    const coordinator = await signedIn(rolpool.address, COORDINATOR);
    const query = `query($p: ID!, $r: ID!) { personProfile(personId: $p, requestId: $r) {
      ... on PersonProfile { profile { commitments { kind } freeHours timesAsked } } } }`;
    const { data } = await coordinator.ask(query, { p: ME, r: 'demo-r01' });
    expect(data.personProfile.profile).toEqual({ commitments: [], freeHours: [], timesAsked: null });
    const manager = await signedIn(rolpool.address, MANAGER);
    expect((await manager.ask('{ selfAssessment { id role } }')).data.selfAssessment).toHaveLength(25);
  });
});
