import { startTarget, type ActorName, type Target } from './people.ts';
import { newVictimAtWork, newVictimTeam, SECRET_NAME, SECRETS, type VictimTeam } from './victims.ts';
import { expectCalm } from './wire.ts';

let target: Target;
let active: VictimTeam & { readonly releaseIds: readonly string[] };
let proposed: VictimTeam;
let names: string[];

beforeAll(async () => {
  target = await startTarget();
  active = await newVictimAtWork(target);
  proposed = await newVictimTeam(target);
  names = [...new Set([...active.memberNames, ...proposed.memberNames])];
});
afterAll(() => target.close());

const STRANGERS = ['anonymous', 'employee', 'manager', 'administrator'] as const;
const SEAT =
  'person { id name department { id } } invitation { id requestText why { points } } release { id hoursPerWeek }';

/** Ways to things of others; `R` and `T` are the ids of a request and its team. */
const PATHS: readonly (readonly [string, string])[] = [
  ['a request by its id', '{ staffingRequest(id: "R") { text title requesterName leftOut { text } } }'],
  ['a team by its id', `{ team(id: "T") { title reason seats { ${SEAT} } } }`],
  ['a team through its request', `{ staffingRequest(id: "R") { team { reason seats { ${SEAT} } } } }`],
  ['evaluations through a team', '{ team(id: "T") { evaluations { grade reflection person { name } } } }'],
  ['requests like it', '{ staffingRequest(id: "R") { similar { meanGrade request { text } } } }'],
  [
    'requests that went together',
    '{ staffingRequest(id: "R") { mergedHere { text } mergedInto { text } parts { text } partOf { text } } }',
  ],
  [
    'aliases',
    '{ a: staffingRequest(id: "R") { text } b: team(id: "T") { reason } c: staffingRequests { edges { node { text } } } }',
  ],
  [
    'fragments',
    '{ ...All } fragment All on Query { staffingRequest(id: "R") { ...Words } team(id: "T") { reason } } fragment Words on StaffingRequest { text requesterName }',
  ],
  [
    'inline fragments',
    '{ ... on Query { ... on Query { staffingRequest(id: "R") { ... on StaffingRequest { text } } } } }',
  ],
  [
    'directives',
    '{ staffingRequest(id: "R") @include(if: true) { text @skip(if: false) requesterName @include(if: true) } }',
  ],
  ['the own invitations', '{ myInvitations { requestText person { name } team { reason } } }'],
  ['the own releases and teams', '{ myReleases { person { name } teamTitle } myTeams { reason } }'],
  ['the own data', '{ myData { ... on MyData { json readable { nl } } } }'],
  ['who saw her', '{ viewer { profileViews { requestTitle viewer { name } } } }'],
];

describe('somebody without a tie to a request and its team', () => {
  const rows = STRANGERS.flatMap((actor) => PATHS.map(([what, query]) => [actor, what, query] as const));

  it.each(rows)('%s does not see it by %s', async (actor, _what, query) => {
    for (const victim of [active, proposed]) {
      const asked = query.replaceAll('"R"', `"${victim.requestId}"`).replaceAll('"T"', `"${victim.teamId}"`);
      const answer = await target.ask(actor, asked);
      expectCalm(answer);
      for (const word of [...SECRETS, ...names]) expect(answer.text).not.toContain(word);
      for (const id of [...victim.memberIds, ...victim.invitationIds]) expect(answer.text).not.toContain(id);
    }
  });
});

const NOBODY = '00000000-0000-4000-8000-000000000000';
const R = '__typename ... on Refusal { code field message { nl } }';

/** Questions with one id; `kind` says whose. */
const BY_ID: readonly (readonly [
  string,
  'request' | 'team' | 'invitation' | 'release' | 'suggestion' | 'person',
  string,
])[] = [
  ['staffingRequest', 'request', 'query($id: ID!) { it: staffingRequest(id: $id) { id text } }'],
  ['team', 'team', 'query($id: ID!) { it: team(id: $id) { id } }'],
  ['replaySuggestion', 'suggestion', `query($id: ID!) { it: replaySuggestion(id: $id) { ${R} } }`],
  ['personProfile', 'person', `query($id: ID!) { it: personProfile(personId: $id, requestId: "x") { ${R} } }`],
  ['portfolio', 'request', `query($id: ID!) { it: portfolio(id: $id) { ${R} } }`],
  ['whyNot', 'person', `query($id: ID!) { it: whyNot(input: { requestId: "x" }, personId: $id) { ${R} } }`],
  [
    'answerInvitation',
    'invitation',
    `mutation($id: ID!) { it: answerInvitation(input: { invitationId: $id, accept: true }) { ${R} } }`,
  ],
  [
    'decideRelease',
    'release',
    `mutation($id: ID!) { it: decideRelease(input: { releaseId: $id, agree: true }) { ${R} } }`,
  ],
  ['evaluateTeam', 'team', `mutation($id: ID!) { it: evaluateTeam(input: { teamId: $id, grade: 5 }) { ${R} } }`],
  ['cancelTeam', 'team', `mutation($id: ID!) { it: cancelTeam(input: { teamId: $id, reason: "Zomaar." }) { ${R} } }`],
  ['erasePerson', 'person', `mutation($id: ID!) { it: erasePerson(personId: $id, reason: "Zomaar.") { ${R} } }`],
  [
    'routeStaffingRequest',
    'request',
    `mutation($id: ID!) { it: routeStaffingRequest(input: { requestId: $id, requestVersion: 1, toLine: true }) { ${R} } }`,
  ],
];

describe('somebody who guesses ids', () => {
  const idOf = (kind: (typeof BY_ID)[number][1]) =>
    ({
      ...{ request: active.requestId, team: active.teamId, invitation: proposed.invitationIds[0] },
      ...{ release: active.releaseIds[0], suggestion: active.suggestionId, person: active.memberIds[0] },
    })[kind] ?? '';
  const mayAsk: Readonly<Record<string, readonly ActorName[]>> = { erasePerson: ['administrator'] };
  const rows = STRANGERS.flatMap((actor) =>
    BY_ID.filter(([name]) => !mayAsk[name]?.includes(actor)).map(
      ([name, kind, query]) => [actor, name, kind, query] as const,
    ),
  );

  it.each(rows)('%s cannot tell an id that exists from one that does not by %s', async (actor, _name, kind, query) => {
    const real = await target.ask(actor, query, { id: idOf(kind) });
    const madeUp = await target.ask(actor, query, { id: NOBODY });
    expectCalm(real);
    expect(real.text).toBe(madeUp.text);
    expect(real.status).toBe(madeUp.status);
    expect(real.headers.get('content-length')).toBe(madeUp.headers.get('content-length'));
  });

  it('does not tell a requester more than her own request by her code', async () => {
    const query = `query($code: String!) { requestProgress(code: $code) { title text status teamRoles } }`;
    const { text } = await target.ask('requester', query, { code: active.code });
    expect(text).toContain('Het plein');
    for (const word of [SECRET_NAME, ...SECRETS.slice(2), ...names]) expect(text).not.toContain(word);
    for (const id of [active.requestId, active.teamId, ...active.memberIds]) expect(text).not.toContain(id);
  });

  it.each(['id', 'team { id }', 'requesterName', 'intake { questionId }', 'version', 'leftOut { text }', 'codeHash'])(
    'has no way from a code to the %s of a request',
    async (field) => {
      const query = `query($code: String!) { requestProgress(code: $code) { ${field} } }`;
      const answer = await target.ask('requester', query, { code: active.code });
      expect(answer.status).toBe(400);
      expect(answer.text).not.toContain(active.requestId);
      expect(answer.text).not.toContain(SECRET_NAME);
    },
  );

  it('has no way from a code to anything but its progress', async () => {
    const query = `query($code: String!, $id: ID!, $team: ID!) { requestProgress(code: $code) { status }
      staffingRequest(id: $id) { text } team(id: $team) { title } viewer { person { id } } }`;
    const { text } = await target.ask('requester', query, {
      code: active.code,
      id: active.requestId,
      team: active.teamId,
    });
    expect(JSON.parse(text).data).toEqual({
      requestProgress: { status: 'TEAM_ACTIVE' },
      ...{ staffingRequest: null, team: null, viewer: null },
    });
  });
});
