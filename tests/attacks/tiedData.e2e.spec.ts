import { type GraphqlClient } from '../acceptance/graphqlClient.ts';
import { startTarget, type ActorName, type Target } from './people.ts';
import {
  newVictimAtWork,
  newVictimTeam,
  SECRET_NAME,
  SECRET_REFLECTION,
  SECRET_TEXT,
  type VictimTeam,
} from './victims.ts';
import { expectCalm, sendQuery, type RawAnswer } from './wire.ts';

let target: Target;
let active: VictimTeam;
let proposed: VictimTeam;
let teammate: GraphqlClient;

beforeAll(async () => {
  target = await startTarget();
  active = await newVictimAtWork(target);
  proposed = await newVictimTeam(target);
  teammate = await target.as(active.memberIds[1] ?? '');
});
afterAll(() => target.close());

describe('a teammate', () => {
  it('sees of an evaluation the grade, and neither who gave it nor her words', async () => {
    const { data } = await teammate.ask(
      'query($id: ID!) { team(id: $id) { evaluations { grade reflection person { id name } } } }',
      { id: active.teamId },
    );
    expect(data.team.evaluations).toEqual([{ grade: 7, reflection: null, person: null }]);
  });

  it('sees neither invitation nor release of the other members', async () => {
    const { data } = await teammate.ask(
      'query($id: ID!) { team(id: $id) { seats { person { id } invitation { why { points } declineReason } release { status refusalReason } } } }',
      { id: active.teamId },
    );
    const others = data.team.seats.filter((seat: any) => seat.person.id !== active.memberIds[1]);
    expect(others.length).toBeGreaterThan(0);
    for (const seat of others) expect(seat).toMatchObject({ invitation: null, release: null });
  });

  it('sees the request of her team without who handed it in', async () => {
    const { data } = await teammate.ask(
      'query($id: ID!) { staffingRequest(id: $id) { text requesterName leftOut { text } similar { likeness } } }',
      { id: active.requestId },
    );
    expect(data.staffingRequest.text).toContain(SECRET_TEXT);
    expect(data.staffingRequest).toMatchObject({ requesterName: null, leftOut: [], similar: [] });
  });

  it('sees nothing of another team', async () => {
    const stranger = active.memberIds.find((id) => !proposed.memberIds.includes(id));
    if (stranger === undefined) throw new Error('both teams have the same members');
    const { data } = await (
      await target.as(stranger)
    ).ask('query($r: ID!, $t: ID!) { staffingRequest(id: $r) { text } team(id: $t) { title } }', {
      r: proposed.requestId,
      t: proposed.teamId,
    });
    expect(data).toEqual({ staffingRequest: null, team: null });
  });

  it('cannot confirm a skill of herself', async () => {
    const own = active.memberIds[1] ?? '';
    const { data } = await teammate.ask('{ viewer { profile { skills { skill { id } evidence countedLevel } } } }');
    const before = data.viewer.profile.skills;
    const { data: answer } = await teammate.ask(
      'mutation($input: EvaluateTeamInput!) { evaluateTeam(input: $input) { __typename ... on Refusal { code } } }',
      { input: { teamId: active.teamId, grade: 9, confirmations: [{ personId: own, skillId: before[0].skill.id }] } },
    );
    expect(answer.evaluateTeam.code).toBe('NOT_A_TEAMMATE');
    const after = await teammate.ask('{ viewer { profile { skills { skill { id } evidence countedLevel } } } }');
    expect(after.data.viewer.profile.skills).toEqual(before);
  });

  it('cannot answer the invitation of another', async () => {
    const other = await target.as(proposed.memberIds[0] ?? '');
    const { data } = await other.ask(
      'mutation($input: AnswerInvitationInput!) { answerInvitation(input: $input) { __typename ... on Refusal { code } } }',
      { input: { invitationId: proposed.invitationIds[1], accept: false, reason: 'Namens haar.' } },
    );
    expect(data.answerInvitation.__typename).toBe('Refusal');
  });
});

describe('somebody who sees more than others', () => {
  const askAs = async (actor: ActorName, query: string, variables: object): Promise<any> => {
    const answer = await target.ask(actor, query, variables);
    expectCalm(answer);
    return JSON.parse(answer.text);
  };

  it.each(['coordinator', 'auditor'] as const)(
    '%s does not read what members wrote when they closed',
    async (actor) => {
      const { data } = await askAs(
        actor,
        'query($id: ID!) { team(id: $id) { evaluations { grade reflection person { name } } } }',
        {
          id: active.teamId,
        },
      );
      expect(data.team.evaluations).toEqual([{ grade: 7, reflection: null, person: null }]);
    },
  );

  it('auditor does not see why somebody was asked or why she declined', async () => {
    const { data } = await askAs(
      'auditor',
      'query($id: ID!) { team(id: $id) { seats { invitation { why { points } declineReason } } } }',
      { id: active.teamId },
    );
    for (const { invitation } of data.team.seats) expect(invitation).toEqual({ why: [], declineReason: null });
  });

  it('auditor does not see the profile of anybody', async () => {
    const { data } = await askAs(
      'auditor',
      'query($p: ID!, $r: ID!) { personProfile(personId: $p, requestId: $r) { __typename } people { totalCount } }',
      { p: active.memberIds[0], r: active.requestId },
    );
    expect(data).toEqual({ personProfile: { __typename: 'Refusal' }, people: { totalCount: 0 } });
  });

  it('a coordinator does not see a profile without a request that it is for', async () => {
    const { data } = await askAs(
      'coordinator',
      'query($p: ID!) { personProfile(personId: $p, requestId: "none") { __typename ... on Refusal { code field } } }',
      { p: active.memberIds[0] },
    );
    expect(data.personProfile).toEqual({ __typename: 'Refusal', code: 'NOT_FOUND', field: 'requestId' });
  });

  it('a manager of a member sees the team without anybody’s words, invitation or the requester', async () => {
    const { data } = await askAs(
      'coordinator',
      'query($id: ID!) { team(id: $id) { seats { release { id } person { department { id } } } } }',
      {
        id: active.teamId,
      },
    );
    const department = data.team.seats[0].person.department.id as string;
    const managers = Array.from({ length: 14 }, (_, at) => `p${String(at + 1).padStart(7, '0')}`);
    for (const id of managers) {
      const manager = await target.as(id);
      const { data: own } = await manager.ask('{ viewer { managedDepartments { id } } }');
      const ids = own.viewer.managedDepartments.map((one: any) => one.id as string);
      if (!ids.includes(department)) continue;
      const { data: seen } = await manager.ask(
        `query($t: ID!, $r: ID!) { team(id: $t) { title seats { person { id department { id } } invitation { requestText } release { status } }
          evaluations { reflection person { id } } } staffingRequest(id: $r) { text requesterName } }`,
        { t: active.teamId, r: active.requestId },
      );
      expect(seen.team).not.toBeNull();
      expect(JSON.stringify(seen)).not.toContain(SECRET_REFLECTION);
      expect(JSON.stringify(seen)).not.toContain(SECRET_NAME);
      for (const seat of seen.team.seats)
        if (seat.person.id !== id) {
          expect(seat.invitation).toBeNull();
          if (!ids.includes(seat.person.department.id)) expect(seat.release).toBeNull();
        }
    }
    expect.hasAssertions();
  });
});

describe('a cursor', () => {
  const cursorOf = (key: string, id: string) => Buffer.from(`${key}\n${id}`).toString('base64url');
  const PAGE = `query($after: String) { people(first: 5, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { cursor node { id name } } }
    staffingRequests(first: 5, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { cursor node { id } } } }`;

  it.each(['anonymous', 'employee', 'manager'] as const)('of a coordinator opens no list for %s', async (actor) => {
    const { data } = JSON.parse((await target.ask('coordinator', PAGE)).text);
    for (const { endCursor } of [data.people.pageInfo, data.staffingRequests.pageInfo]) {
      const answer = await target.ask(actor, PAGE, { after: endCursor });
      const nothing = { totalCount: 0, edges: [], pageInfo: { hasNextPage: false, endCursor: null } };
      expect(JSON.parse(answer.text).data).toEqual({ people: nothing, staffingRequests: nothing });
    }
  });

  it.each<[string, string]>([
    ['that is no base64', '!!!%%%'],
    ['without an id', Buffer.from('2026-11-23').toString('base64url')],
    ['with an operator as its key', cursorOf('{"$gt":""}', '{"$ne":null}')],
    ['with a name that nobody has', cursorOf('\u{10ffff}', '\u{10ffff}')],
    ['with a NUL byte', cursorOf('a\0b', '\0')],
    ['of 50,000 characters', cursorOf('A'.repeat(20_000), 'z'.repeat(17_000))],
    ['with bytes that are no UTF-8', Buffer.from([0xff, 0xfe, 0x0a, 0xff]).toString('base64url')],
    ['that is an expression', cursorOf('$name', '$$ROOT')],
    ['with line breaks only', cursorOf('\n\n\n', '\n')],
  ])('%s breaks nothing and shows no more than the list', async (_what, after) => {
    const answer = await target.ask('coordinator', PAGE, { after });
    expectCalm(answer);
    const { people } = JSON.parse(answer.text).data;
    expect(people.edges.length).toBeLessThanOrEqual(5);
    expect(people.totalCount).toBe(420);
  });

  it.each([-1, 0, 101, 2147483647, -2147483648])('with first: %d gives at most a hundred', async (first) => {
    const { text } = await target.ask('coordinator', 'query($n: Int) { people(first: $n) { edges { node { id } } } }', {
      n: first,
    });
    const { length } = JSON.parse(text).data.people.edges;
    expect(length).toBeGreaterThan(0);
    expect(length).toBeLessThanOrEqual(100);
  });

  it('of the audit log opens it for auditors only', async () => {
    const query = '{ auditEntries(first: 100, before: 2147483647) { __typename } }';
    const answers: RawAnswer[] = [];
    for (const actor of ['anonymous', 'employee', 'coordinator', 'manager', 'administrator'] as const)
      answers.push(await target.ask(actor, query));
    answers.push(await sendQuery(target.address, query));
    for (const { text } of answers) expect(JSON.parse(text).data.auditEntries.__typename).toBe('Refusal');
  });
});
