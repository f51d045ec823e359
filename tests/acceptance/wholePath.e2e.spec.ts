import { visit, type GraphqlClient } from './graphqlClient.ts';
import {
  agreeToAllReleases,
  answerInvitation,
  choose,
  COORDINATOR,
  LETTER,
  MANAGER,
  newestRequest,
  submitLetter,
  suggest,
} from './pathSteps.ts';
import { newDataDir, removeDataDir, startRolpool, type RolpoolProcess } from './rolpoolProcess.ts';

const TODAY = '2026-11-23';
const AFTER_THE_END = '2027-06-01';

let dataDir: string;
let rolpool: RolpoolProcess;
let coordinator: GraphqlClient;
const seen: Record<string, any> = {};

beforeAll(async () => {
  dataDir = await newDataDir();
  rolpool = await startRolpool(dataDir, { ROLPOOL_TODAY: TODAY });
  coordinator = visit(rolpool.address);
  await coordinator.signIn(COORDINATOR);
});

afterAll(async () => {
  await rolpool.stop();
  await removeDataDir(dataDir);
});

describe('from a letter to a team and back to the profile', () => {
  it('takes a letter in without signing in and gives a personal code to follow it with', async () => {
    const requester = visit(rolpool.address);
    const submitted = await submitLetter(requester);
    expect(submitted).toMatchObject({ __typename: 'SubmitStaffingRequestSuccess', progress: { status: 'RECEIVED' } });
    seen['code'] = submitted.personalCode;
    const spoken = submitted.personalCode.toLowerCase().replaceAll('-', ' ');
    const { data } = await requester.ask(
      'query($code: String!) { requestProgress(code: $code) { status text explanation { nl en } } }',
      { code: spoken },
    );
    expect(data.requestProgress).toMatchObject({ status: 'RECEIVED', text: LETTER });
  });

  it('shows the coordinator the prefilled intake with the words that each guess came from', async () => {
    const request = await newestRequest(coordinator);
    seen['request'] = request;
    expect(request.text).toBe(LETTER);
    expect(request.breakdown.triage.outcome).toBe('TEAM');
    expect(request.breakdown.roles).toEqual(['DIRECTION', 'BUDGET', 'POLITICAL_ALIGNMENT', 'CONTENT', 'NETWORK']);
    for (const answer of request.intake) {
      for (const { start, end, words } of answer.evidence) expect(LETTER.slice(start, end)).toBe(words);
    }
    const politics = request.intake.find(
      (answer: { questionId: string }) => answer.questionId === 'POLITICALLY_SENSITIVE',
    );
    expect(politics).toMatchObject({ guess: { yesNo: true }, confirmed: null });
    expect(politics.evidence.map((one: { words: string }) => one.words.toLowerCase())).toContain('wethouder');
  });

  it('lets two corrected answers change triage and seats, and keeps the guesses beside them', async () => {
    const { id, version, breakdown } = seen['request'];
    const answer = (answers: object[], requestVersion: number) =>
      coordinator.ask(
        `mutation($input: AnswerIntakeInput!) { answerIntake(input: $input) { __typename
          ... on AnswerIntakeSuccess { request { version status intake { questionId guess { yesNo } confirmed { yesNo } }
            breakdown { roles triage { outcome complexity } seats { id roles } } } } ... on Refusal { code } } }`,
        { input: { requestId: id, requestVersion, answers } },
      );
    const { data } = await answer(
      [
        { questionId: 'POLITICALLY_SENSITIVE', yesNo: false },
        { questionId: 'MONEY_NEEDED', yesNo: false },
      ],
      version,
    );
    const changed = data.answerIntake.request;
    expect(changed.status).toBe('IN_INTAKE');
    expect(changed.breakdown.roles).toEqual(['DIRECTION', 'CONTENT', 'NETWORK']);
    expect(changed.breakdown.triage.complexity).toBeLessThan(breakdown.triage.complexity);
    expect(changed.breakdown.seats.length).toBeLessThan(breakdown.seats.length);
    const politics = changed.intake.find((one: { questionId: string }) => one.questionId === 'POLITICALLY_SENSITIVE');
    expect(politics).toMatchObject({ guess: { yesNo: true }, confirmed: { yesNo: false } });
    const back = await answer([{ questionId: 'MONEY_NEEDED', clear: true }], changed.version);
    expect(back.data.answerIntake.request.breakdown.roles).toEqual(['DIRECTION', 'BUDGET', 'CONTENT', 'NETWORK']);
    seen['version'] = back.data.answerIntake.request.version;
  });

  it('suggests three proven teams whose lines add up, and moves every number when someone is pinned or left out', async () => {
    const { id } = seen['request'];
    const first = await suggest(coordinator, id);
    expect(first).toMatchObject({ __typename: 'TeamSuggestions', status: 'OPTIMAL' });
    expect(first.teams).toHaveLength(3);
    expect(first.certificate.value).toBe(first.certificate.bound);
    for (const team of first.teams) {
      const lines = [...team.seats.flatMap((seat: { lines: object[] }) => seat.lines), ...team.teamLines];
      expect(lines.reduce((sum: number, line: { points: number }) => sum + line.points, 0)).toBe(team.points);
      expect(
        lines.every(
          (line: { sentence: { nl: string; en: string } }) => line.sentence.nl !== '' && line.sentence.en !== '',
        ),
      ).toBe(true);
    }
    const best = first.teams[0];
    const leftOut = best.seats[1].person.id;
    const without = await suggest(coordinator, id, { excluded: [leftOut] });
    expect(without.teams[0].points).toBeLessThanOrEqual(best.points);
    expect(JSON.stringify(without.teams)).not.toContain(leftOut);
    const second = first.teams[1].seats[0];
    const pinned = await suggest(coordinator, id, { pins: [{ seatId: second.seat.id, personId: second.person.id }] });
    for (const team of pinned.teams) expect(team.seats[0].person.id).toBe(second.person.id);
    expect(pinned.teams[0].points).toBeLessThanOrEqual(best.points);
    seen['suggestion'] = first;
  });

  it('refuses a team without a reason and takes it with one; invitations go out', async () => {
    const { id } = seen['request'];
    const team = seen['suggestion'].teams[0];
    const refused = await choose(coordinator, id, seen['version'], team, ' ');
    expect(refused).toMatchObject({ code: 'REASON_MISSING', field: 'reason' });
    const chosen = await choose(coordinator, id, seen['version'], team);
    expect(chosen).toMatchObject({
      __typename: 'ChooseTeamSuccess',
      team: { status: 'PROPOSED' },
      request: { status: 'TEAM_PROPOSED' },
    });
    seen['team'] = chosen.team;
    seen['version'] = chosen.request.version;
  });

  it('tells an employee why she was asked; she accepts, and cannot accept twice', async () => {
    const [first] = seen['team'].seats;
    const { person, invitation, result } = await answerInvitation(rolpool.address, first.person.id, true);
    expect(result).toMatchObject({ invitation: { status: 'ACCEPTED' } });
    expect(invitation.why.length).toBeGreaterThan(3);
    expect(invitation.why[0].sentence.nl).not.toBe('');
    const again = await person.ask(
      'mutation($input: AnswerInvitationInput!) { answerInvitation(input: $input) { ... on Refusal { code message { nl } } } }',
      {
        input: { invitationId: invitation.id, accept: true },
      },
    );
    expect(again.data.answerInvitation.code).toBe('ALREADY_ANSWERED');
  });

  it('gives the next best team around those who stay when somebody declines with a reason', async () => {
    const [first, second] = seen['team'].seats;
    const { result } = await answerInvitation(
      rolpool.address,
      second.person.id,
      false,
      'Mijn agenda zit vol tot de zomer.',
    );
    expect(result).toMatchObject({ invitation: { status: 'DECLINED' } });
    const next = await suggest(coordinator, seen['request'].id);
    const best = next.teams[0];
    expect(best.seats[0].person.id).toBe(first.person.id);
    expect(best.seats[1].person).not.toBeNull();
    expect(best.seats[1].person.id).not.toBe(second.person.id);
    expect(next.excluded.map((one: { id: string }) => one.id)).toContain(second.person.id);
    const chosen = await choose(coordinator, seen['request'].id, seen['version'], best, 'De volgende die past.');
    expect(chosen.__typename).toBe('ChooseTeamSuccess');
    expect(chosen.team.id).toBe(seen['team'].id);
    seen['team'] = chosen.team;
  });

  it('starts the team with an end date when everyone accepted and every manager released the hours', async () => {
    for (const seat of seen['team'].seats.slice(1)) {
      const { result } = await answerInvitation(rolpool.address, seat.person.id, true);
      expect(result).toMatchObject({ invitation: { status: 'ACCEPTED' } });
    }
    const agreed = await agreeToAllReleases(rolpool.address);
    expect(agreed).toBeGreaterThan(0);
    const { data } = await coordinator.ask(
      'query($id: ID!) { team(id: $id) { status endsOn seats { release { status } invitation { status } } } }',
      { id: seen['team'].id },
    );
    expect(data.team.status).toBe('ACTIVE');
    expect(data.team.endsOn > TODAY).toBe(true);
    const progress = await visit(rolpool.address).ask(
      'query($code: String!) { requestProgress(code: $code) { status teamRoles teamEndsOn } }',
      { code: seen['code'] },
    );
    expect(progress.data.requestProgress).toMatchObject({ status: 'TEAM_ACTIVE', teamEndsOn: data.team.endsOn });
  });

  it('counts the new team in the coverage that a manager sees, and never shows a small group', async () => {
    const manager = visit(rolpool.address);
    await manager.signIn(MANAGER);
    const { data } = await manager.ask(
      `query($from: Date) { coverage(from: $from, weeks: 12) { ... on Coverage { minimumGroupSize weeks { week } rows { role people department { id } cells { freeHours teamHours } } } } }`,
      { from: seen['team'].startsOn },
    );
    const { rows, weeks, minimumGroupSize } = data.coverage;
    expect(weeks).toHaveLength(12);
    expect(rows).toHaveLength(14 * 5);
    const hours = rows.reduce(
      (sum: number, row: { cells: { teamHours: number }[] }) => sum + (row.cells[0]?.teamHours ?? 0),
      0,
    );
    const asked = seen['suggestion'].teams[0].seats.reduce(
      (sum: number, one: { seat: { hoursPerWeek: number } }) => sum + one.seat.hoursPerWeek,
      0,
    );
    expect(hours).toBe(asked);
    for (const row of rows) if (row.people !== null) expect(row.people).toBeGreaterThanOrEqual(minimumGroupSize);
  });

  it('keeps everything over a clean stop, and dissolves the team after its end date', async () => {
    expect(await rolpool.stop()).toBe(0);
    rolpool = await startRolpool(dataDir, { ROLPOOL_TODAY: AFTER_THE_END });
    coordinator = visit(rolpool.address);
    await coordinator.signIn(COORDINATOR);
    const { data } = await coordinator.ask('query($id: ID!) { team(id: $id) { status } }', { id: seen['team'].id });
    expect(data.team.status).toBe('DISSOLVED');
    const progress = await visit(rolpool.address).ask(
      'query($code: String!) { requestProgress(code: $code) { status } }',
      { code: seen['code'] },
    );
    expect(progress.data.requestProgress.status).toBe('CLOSED');
  });

  it('remembers who worked together: whoever wants people who know each other gets points for them', async () => {
    await submitLetter(visit(rolpool.address));
    const request = await newestRequest(coordinator);
    const pins = request.breakdown.seats.slice(0, 2).map(({ id }: { id: string }, place: number) => ({
      seatId: id,
      personId: seen['team'].seats[place].person.id,
    }));
    const answer = await suggest(coordinator, request.id, { pins, pairWish: 'FAMILIAR' });
    const pairs = answer.teams[0].teamLines.find(({ rule }: { rule: string }) => rule === 'FAMILIAR_PAIRS');
    expect(pairs.points).toBeGreaterThanOrEqual(20);
  });

  it('lets a member close with a grade; a skill that she confirms counts higher from then on', async () => {
    const [first, second] = seen['team'].seats;
    const teammate = visit(rolpool.address);
    await teammate.signIn(second.person.id);
    const profile = async () => {
      const { data } = await teammate.ask(
        '{ viewer { profile { skills { skill { id } level countedLevel evidence } } } }',
      );
      return data.viewer.profile.skills as {
        skill: { id: string };
        level: number;
        countedLevel: number;
        evidence: string;
      }[];
    };
    const before = (await profile()).find((skill) => skill.evidence === 'CLAIMED' && skill.level >= 2);
    expect(before).toBeDefined();
    const member = visit(rolpool.address);
    await member.signIn(first.person.id);
    const evaluate = (input: object) =>
      member.ask(
        'mutation($input: EvaluateTeamInput!) { evaluateTeam(input: $input) { __typename ... on Refusal { code field } } }',
        {
          input: { teamId: seen['team'].id, grade: 8, ...input },
        },
      );
    expect((await evaluate({ grade: 11 })).data.evaluateTeam).toMatchObject({
      code: 'NUMBER_OUT_OF_RANGE',
      field: 'grade',
    });
    const confirmations = [{ personId: second.person.id, skillId: before?.skill.id }];
    expect((await evaluate({ confirmations })).data.evaluateTeam.__typename).toBe('EvaluateTeamSuccess');
    expect((await evaluate({ confirmations })).data.evaluateTeam.code).toBe('ALREADY_EVALUATED');
    const after = (await profile()).find((skill) => skill.skill.id === before?.skill.id);
    expect(after?.evidence).toBe('CONFIRMED');
    expect(after?.countedLevel).toBeGreaterThan(before?.countedLevel ?? 0);
  });
});
