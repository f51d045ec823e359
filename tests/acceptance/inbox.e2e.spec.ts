import type { GraphqlClient } from './graphqlClient.ts';
import { ADMINISTRATOR, COORDINATOR, MANAGER, signedIn, submitLetter, suggest } from './pathSteps.ts';
import { newDataDir, removeDataDir, startRolpool, type RolpoolProcess } from './rolpoolProcess.ts';

const LIST = `query($statuses: [RequestStatus!], $kinds: [RequesterKind!], $words: String, $triage: [TriageOutcome!], $isTooBig: Boolean, $first: Int, $after: String) {
  staffingRequests(statuses: $statuses, requesterKinds: $kinds, words: $words, triage: $triage, isTooBig: $isTooBig, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    edges { node { id title text status requesterKind breakdown { triage { outcome } size { isTooBig } } } } } }`;
const LANES = `query($kinds: [RequesterKind!], $words: String, $first: Int) {
  inboxLanes(requesterKinds: $kinds, words: $words, first: $first) { outcome totalCount tooBigCount requests { id status } } }`;

let rolpool: RolpoolProcess;
let dataDir: string;
let coordinator: GraphqlClient;

const list = async (wish: object = {}): Promise<Piece> =>
  (await coordinator.ask(LIST, { first: 100, ...wish })).data.staffingRequests;
interface Listed {
  readonly id: string;
  readonly status: string;
  readonly requesterKind: string;
  readonly breakdown: { readonly triage: { readonly outcome: string }; readonly size: { readonly isTooBig: boolean } };
}
interface Piece {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly { readonly node: Listed }[];
}
interface Lane {
  readonly outcome: string;
  readonly totalCount: number;
  readonly requests: readonly Pick<Listed, 'id'>[];
}
const nodesOf = ({ edges }: Piece): Listed[] => edges.map(({ node }) => node);

beforeAll(async () => {
  dataDir = await newDataDir();
  rolpool = await startRolpool(dataDir, { ROLPOOL_TODAY: '2026-11-23' });
  coordinator = await signedIn(rolpool.address, COORDINATOR);
});
afterAll(async () => {
  await rolpool.stop();
  await removeDataDir(dataDir);
});

describe('the inbox', () => {
  it('finds all words, in the title or the text, in capitals or not, and takes signs as they are', async () => {
    await submitLetter(coordinator, 'Het Zilverplein (.*) is donker en glad. Kan er licht komen bij de Grote Kei?');
    expect(nodesOf(await list({ words: 'zilverplein kei' }))).toHaveLength(1);
    expect(nodesOf(await list({ words: '(.*)' }))).toHaveLength(1);
    expect(nodesOf(await list({ words: 'zilverplein maan' }))).toHaveLength(0);
    expect((await list({ words: '   ' })).totalCount).toBe((await list()).totalCount);
  });

  it.each([
    ['a status', { statuses: ['RECEIVED'] }, (one: Listed) => one.status === 'RECEIVED'],
    ['a kind of requester', { kinds: ['COUNCIL'] }, (one: Listed) => one.requesterKind === 'COUNCIL'],
    ['a lane', { triage: ['STANDARD'] }, (one: Listed) => one.breakdown.triage.outcome === 'STANDARD'],
    ['what is too big', { isTooBig: true }, (one: Listed) => one.breakdown.size.isTooBig],
    [
      'all at once',
      { statuses: ['RECEIVED'], kinds: ['RESIDENT'], triage: ['TEAM'] },
      (one: Listed) => one.requesterKind === 'RESIDENT' && one.breakdown.triage.outcome === 'TEAM',
    ],
  ])('narrows down to %s, and leaves nothing out', async (_name, wish, fits) => {
    const all = nodesOf(await list());
    const found = await list(wish);
    expect(nodesOf(found)).toEqual(all.filter(fits));
    expect(found.totalCount).toBe(all.filter(fits).length);
  });

  it('gives a lane piece by piece, each request once', async () => {
    const whole = nodesOf(await list({ triage: ['TEAM'] })).map(({ id }) => id);
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const piece: Piece = await list({ triage: ['TEAM'], first: 4, after });
      seen.push(...nodesOf(piece).map(({ id }) => id));
      after = piece.pageInfo.hasNextPage ? piece.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toEqual(whole);
  });

  it('has every lane with what is open, the newest of each', async () => {
    const inboxLanes: Lane[] = (await coordinator.ask(LANES, { first: 3 })).data.inboxLanes;
    expect(inboxLanes.map(({ outcome }) => outcome).sort()).toEqual(['EXPERT', 'MICRO_PROJECT', 'STANDARD', 'TEAM']);
    for (const { outcome, totalCount, requests } of inboxLanes) {
      const { totalCount: listed, edges } = await list({
        statuses: ['RECEIVED', 'IN_INTAKE'],
        triage: [outcome],
        first: 3,
      });
      expect(totalCount).toBe(listed);
      expect(requests.map(({ id }) => id)).toEqual(edges.map(({ node }) => node.id));
    }
  });

  it('is empty for who may not list requests, whatever she looks for', async () => {
    for (const id of [MANAGER, ADMINISTRATOR]) {
      const other = await signedIn(rolpool.address, id);
      expect((await other.ask(LANES)).data.inboxLanes).toEqual([]);
      expect((await other.ask(LIST, { words: 'plein' })).data.staffingRequests.totalCount).toBe(0);
    }
  });
});

describe('policies side by side', () => {
  const COMPARE = `query($input: SuggestTeamsInput!) { comparePolicies(input: $input) { __typename
    ... on PolicyComparison { teams { suggestionId policy { id } shares { policyId points best }
      team { points seats { seat { id } person { id } } } } } ... on Refusal { code } } }`;
  const compare = async (input: object, as = coordinator) => (await as.ask(COMPARE, { input })).data.comparePolicies;

  it('have the best team of each, which no other team beats under its own policy', async () => {
    const { teams } = await compare({ requestId: 'demo-r01' });
    expect(teams).toHaveLength(4);
    for (const { policy, team, shares } of teams) {
      const alone = await suggest(coordinator, 'demo-r01', { policyId: policy.id } as object);
      expect(team.points).toBe(alone.teams[0].points);
      expect(shares.find(({ policyId }: { policyId: string }) => policyId === policy.id)).toMatchObject({
        ...{ points: team.points, best: team.points },
      });
      for (const { points, best } of shares) expect(points).toBeLessThanOrEqual(best);
    }
  });

  it('keep to what is tried out: who is pinned sits there under every policy', async () => {
    const { teams: before } = await compare({ requestId: 'demo-r01' });
    const { seat, person } = before[3].team.seats[1];
    const { teams } = await compare({ requestId: 'demo-r01', pins: [{ seatId: seat.id, personId: person.id }] });
    for (const { team } of teams) expect(team.seats[1].person.id).toBe(person.id);
  });

  it('are for coordinators, and are kept as suggestions that can be made again', async () => {
    expect(await compare({ requestId: 'demo-r01' }, await signedIn(rolpool.address, MANAGER))).toMatchObject({
      code: 'NOT_ALLOWED',
    });
    const { teams } = await compare({ requestId: 'demo-r01' });
    expect(new Set(teams.map(({ suggestionId }: { suggestionId: string }) => suggestionId)).size).toBe(4);
    const { data } = await coordinator.ask(
      'query($id: ID!) { replaySuggestion(id: $id) { ... on ReplayedSuggestion { isSame } } }',
      { id: teams[2].suggestionId },
    );
    expect(data.replaySuggestion.isSame).toBe(true);
  });
});
