import { visit, type GraphqlClient } from './graphqlClient.ts';
import {
  answerInvitation,
  choose,
  COORDINATOR,
  LETTER,
  newestRequest,
  OTHER_COORDINATOR,
  submitLetter,
  suggest,
} from './pathSteps.ts';
import { newDataDir, removeDataDir, startRolpool, type RolpoolProcess } from './rolpoolProcess.ts';

let dataDir: string;
let rolpool: RolpoolProcess;
let anybody: GraphqlClient;
let coordinator: GraphqlClient;

beforeAll(async () => {
  dataDir = await newDataDir();
  rolpool = await startRolpool(dataDir, { ROLPOOL_TODAY: '2026-11-23' });
  anybody = visit(rolpool.address);
  coordinator = visit(rolpool.address);
  await coordinator.signIn(COORDINATOR);
});

afterAll(async () => {
  await rolpool.stop();
  await removeDataDir(dataDir);
});

async function submit(input: object) {
  const { data } = await anybody.ask(
    'mutation($input: SubmitStaffingRequestInput!) { submitStaffingRequest(input: $input) { __typename ... on Refusal { code field message { nl en } } } }',
    { input: { text: LETTER, requesterKind: 'RESIDENT', language: 'nl', ...input } },
  );
  return data.submitStaffingRequest;
}

/** A fresh request of the pool, as the coordinator sees it. */
async function freshRequest() {
  await submitLetter(anybody);
  return newestRequest(coordinator);
}

describe('handing in a request', () => {
  it.each([
    ['an empty text', { text: '  \n ' }, 'TEXT_EMPTY', 'text'],
    ['a text of 50,000 characters', { text: 'a '.repeat(25_000) }, 'TEXT_TOO_LONG', 'text'],
    ['a title that is too long', { title: 'x'.repeat(121) }, 'TEXT_TOO_LONG', 'title'],
    ['31 February', { wishedStart: '2027-02-31' }, 'DATE_IMPOSSIBLE', 'wishedStart'],
    ['a date in words', { wishedStart: 'morgen' }, 'DATE_IMPOSSIBLE', 'wishedStart'],
    ['a day that has passed', { wishedStart: '2020-01-01' }, 'DATE_IN_THE_PAST', 'wishedStart'],
  ])('refuses %s, names the field and says what to do in two languages', async (_what, input, code, field) => {
    const refusal = await submit(input);
    expect(refusal).toMatchObject({ __typename: 'Refusal', code, field });
    expect(refusal.message.nl).not.toBe('');
    expect(refusal.message.en).not.toBe(refusal.message.nl);
  });

  it('knows no request by a wrong code', async () => {
    const { data } = await anybody.ask('{ requestProgress(code: "00000-00000") { status } }');
    expect(data.requestProgress).toBeNull();
  });
});

describe('what an account may not do', () => {
  it('shows nobody but coordinators and auditors the requests, and does not tell that there are any', async () => {
    const employee = visit(rolpool.address);
    await employee.signIn('p0000030');
    for (const client of [anybody, employee]) {
      const { data } = await client.ask(
        '{ staffingRequests { totalCount edges { node { id } } } people { totalCount } }',
      );
      expect(data).toEqual({ staffingRequests: { totalCount: 0, edges: [] }, people: { totalCount: 0 } });
    }
  });

  it('refuses suggestions, choices and decisions of others', async () => {
    const request = await freshRequest();
    const employee = visit(rolpool.address);
    await employee.signIn('p0000030');
    expect(await suggest(anybody, request.id)).toMatchObject({ code: 'NOT_SIGNED_IN' });
    expect(await suggest(employee, request.id)).toMatchObject({ code: 'NOT_ALLOWED' });
    const team = { seats: [{ seat: { id: 's1' }, person: { id: 'p0000030' } }] };
    expect(await choose(employee, request.id, request.version, team)).toMatchObject({ code: 'NOT_ALLOWED' });
    const suggestion = await suggest(coordinator, request.id);
    await choose(coordinator, request.id, request.version, suggestion.teams[0]);
    const invited = suggestion.teams[0].seats[0].person.id;
    const { data } = await coordinator.ask(
      'query($id: ID!) { staffingRequest(id: $id) { team { seats { invitation { id } } } } }',
      { id: request.id },
    );
    const stranger = visit(rolpool.address);
    await stranger.signIn(invited === 'p0000031' ? 'p0000032' : 'p0000031');
    const answer = await stranger.ask(
      'mutation($input: AnswerInvitationInput!) { answerInvitation(input: $input) { ... on Refusal { code } } }',
      {
        input: { invitationId: data.staffingRequest.team.seats[0].invitation.id, accept: true },
      },
    );
    expect(answer.data.answerInvitation.code).toBe('NOT_FOUND');
  });
});

describe('answering the intake', () => {
  const answer = async (requestId: string, requestVersion: number, answers: object[]) => {
    const { data } = await coordinator.ask(
      'mutation($input: AnswerIntakeInput!) { answerIntake(input: $input) { __typename ... on Refusal { code field } ... on AnswerIntakeSuccess { request { version } } } }',
      { input: { requestId, requestVersion, answers } },
    );
    return data.answerIntake;
  };

  it.each([
    ['a yes where a number is asked', { questionId: 'GOALS', yesNo: true }, 'ANSWER_NOT_FITTING'],
    ['twelve goals', { questionId: 'GOALS', number: 12 }, 'NUMBER_OUT_OF_RANGE'],
    ['a task field that does not exist', { questionId: 'TAAKVELDEN', taakvelden: ['99.9'] }, 'UNKNOWN_SKILL'],
    ['no task field at all', { questionId: 'TAAKVELDEN', taakvelden: [] }, 'NUMBER_OUT_OF_RANGE'],
    ['a skill that does not exist', { questionId: 'SKILLS', skills: ['flying'] }, 'UNKNOWN_SKILL'],
  ])('refuses %s', async (_what, given, code) => {
    const request = await freshRequest();
    expect(await answer(request.id, request.version, [given])).toMatchObject({
      code,
      field: `answers.${given.questionId}`,
    });
  });

  it('refuses an unknown request and an older version', async () => {
    const request = await freshRequest();
    expect(await answer('nothing', 1, [])).toMatchObject({ code: 'NOT_FOUND', field: 'requestId' });
    const yes = [{ questionId: 'CO_CREATION', yesNo: true }];
    expect(await answer(request.id, request.version, yes)).toMatchObject({ __typename: 'AnswerIntakeSuccess' });
    expect(await answer(request.id, request.version, yes)).toMatchObject({ code: 'CHANGED_MEANWHILE' });
  });
});

describe('choosing a team', () => {
  it('lets one of two coordinators win who choose at once, and tells the other', async () => {
    const request = await freshRequest();
    const other = visit(rolpool.address);
    await other.signIn(OTHER_COORDINATOR);
    const suggestion = await suggest(coordinator, request.id);
    const results = await Promise.all([
      choose(coordinator, request.id, request.version, suggestion.teams[0]),
      choose(other, request.id, request.version, suggestion.teams[1]),
    ]);
    expect(results.map((result) => result.__typename).sort()).toEqual(['ChooseTeamSuccess', 'Refusal']);
    expect(results.find((result) => result.__typename === 'Refusal').code).toBe('CHANGED_MEANWHILE');
    const { data } = await coordinator.ask(
      'query($id: ID!) { staffingRequest(id: $id) { team { seats { invitation { status } } } } }',
      { id: request.id },
    );
    expect(data.staffingRequest.team.seats).toHaveLength(suggestion.teams[0].seats.length);
  });

  it('refuses a team that breaks a hard rule, an unknown person, a missing seat, and nobody at all', async () => {
    const request = await freshRequest();
    const { seats } = (await suggest(coordinator, request.id)).teams[0];
    const with0 = (person: object | null) => ({ seats: [{ ...seats[0], person }, ...seats.slice(1)] });
    const tryTeam = (team: Parameters<typeof choose>[3]) => choose(coordinator, request.id, request.version, team);
    expect(await tryTeam(with0(seats[1].person) as never)).toMatchObject({ code: 'TEAM_BREAKS_RULE', field: 'seats' });
    expect(await tryTeam(with0({ id: 'nobody' }) as never)).toMatchObject({ code: 'NOT_FOUND', field: 'seats' });
    expect(await tryTeam({ seats: seats.slice(1) })).toMatchObject({ code: 'ANSWER_NOT_FITTING', field: 'seats' });
    const empty = { seats: seats.map((seat: object) => ({ ...seat, person: null })) };
    expect(await tryTeam(empty)).toMatchObject({ code: 'NOBODY_FOR_SEAT' });
  });

  it('forms no team for line work', async () => {
    await submitLetter(anybody, 'Hoe laat is het gemeentehuis zaterdag open?');
    const request = await newestRequestOf('STANDARD');
    expect(await suggest(coordinator, request.id)).toMatchObject({ code: 'NO_TEAM_NEEDED' });
  });

  it('explains which demands contradict each other when one person is pinned to two seats', async () => {
    const request = await freshRequest();
    const { seats } = (await suggest(coordinator, request.id)).teams[0];
    const pins = seats
      .slice(0, 2)
      .map((seat: { seat: { id: string } }) => ({ seatId: seat.seat.id, personId: seats[0].person.id }));
    const result = await suggest(coordinator, request.id, { pins });
    expect(result.__typename).toBe('NoTeamPossible');
    expect(result.demands.map((demand: { nl: string }) => demand.nl).join(' ')).toContain(seats[0].person.name);
  });
});

async function newestRequestOf(outcome: string) {
  const { data } = await coordinator.ask(
    '{ staffingRequests(first: 100, statuses: [RECEIVED]) { edges { node { id version breakdown { triage { outcome } } } } } }',
  );
  const found = data.staffingRequests.edges.find((edge: any) => edge.node.breakdown.triage.outcome === outcome);
  return found.node;
}

describe('answering an invitation', () => {
  it('refuses a yes after it was withdrawn, and a no without a reason', async () => {
    const request = await freshRequest();
    const suggestion = await suggest(coordinator, request.id);
    const [first, second] = suggestion.teams[0].seats;
    const chosen = await choose(coordinator, request.id, request.version, suggestion.teams[0]);
    const refused = await answerInvitation(rolpool.address, second.person.id, false, '');
    expect(refused.result).toMatchObject({ code: 'REASON_MISSING', field: 'reason' });
    const invited = visit(rolpool.address);
    await invited.signIn(first.person.id);
    const { data } = await invited.ask('{ myInvitations { id status } }');
    const invitation = data.myInvitations.find((one: { status: string }) => one.status === 'SENT');
    await coordinator.ask('mutation($input: CancelTeamInput!) { cancelTeam(input: $input) { __typename } }', {
      input: { teamId: chosen.team.id, reason: 'De aanvraag verandert.' },
    });
    const late = await invited.ask(
      'mutation($input: AnswerInvitationInput!) { answerInvitation(input: $input) { ... on Refusal { code message { nl } } } }',
      {
        input: { invitationId: invitation.id, accept: true },
      },
    );
    expect(late.data.answerInvitation.code).toBe('INVITATION_WITHDRAWN');
  });
});

describe('malformed questions', () => {
  it.each([
    ['broken JSON', '{"query": "{ viewer', 400],
    ['a query that does not parse', JSON.stringify({ query: '{ viewer {' }), 400],
    ['an unknown field', JSON.stringify({ query: '{ secrets }' }), 400],
    ['a query of 10,000 tokens', JSON.stringify({ query: `{ ${'viewer { person { id } } '.repeat(2000)} }` }), 400],
    [
      'a body of a megabyte',
      JSON.stringify({ query: '{ viewer { person { id } } }', variables: { x: 'x'.repeat(1_000_000) } }),
      413,
    ],
  ])('refuses %s with a clear error', async (_what, body, status) => {
    const answer = await anybody.post(body);
    expect(answer.status).toBe(status);
    expect(answer.errors?.[0]?.message).not.toBe('');
    expect(JSON.stringify(answer)).not.toContain('node_modules');
  });

  it('refuses a query that is too deep', async () => {
    const deep =
      '{ myTeams { seats { invitation { team { seats { invitation { team { seats { invitation { team { seats { invitation { team { title } } } } } } } } } } } } } }';
    const answer = await anybody.post(JSON.stringify({ query: deep }));
    expect(answer.status).toBe(400);
    expect(answer.errors?.[0]?.message).toMatch(/depth/i);
  });

  it('refuses to be asked by a form on another site', async () => {
    const response = await fetch(`${rolpool.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: JSON.stringify({ query: '{ viewer { person { id } } }' }),
    });
    expect(response.status).toBe(400);
  });
});
