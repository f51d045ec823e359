import { visit, type GraphqlClient } from './graphqlClient.ts';
import { ADMINISTRATOR, choose, COORDINATOR, MANAGER, signedIn, suggest } from './pathSteps.ts';
import { newDataDir, removeDataDir, startRolpool, type RolpoolProcess } from './rolpoolProcess.ts';

const TRY = `query($input: TryTeamInput!) { tryTeam(input: $input) { __typename
  ... on TriedTeam { bestPoints requestVersion team { points seats { seat { id } points } } broken { seatId sentence { nl en } }
    hours { seatId hoursPerWeek freeHours leftHours } consequences { bothFit person { id } sentence { nl en } } }
  ... on Refusal { code field message { nl en } } } }`;

let rolpool: RolpoolProcess;
let dataDir: string;
let coordinator: GraphqlClient;

interface Seats {
  readonly seats: readonly {
    readonly seat: { readonly id: string };
    readonly person: { readonly id: string } | null;
  }[];
}
const seatsOf = ({ seats }: Seats) =>
  seats.map(({ seat, person }) => ({ seatId: seat.id, personId: person?.id ?? null }));
const tryOut = async (requestId: string, seats: object[], wishes: object = {}, as: GraphqlClient = coordinator) =>
  (await as.ask(TRY, { input: { requestId, seats, ...wishes } })).data.tryTeam;

beforeAll(async () => {
  dataDir = await newDataDir();
  rolpool = await startRolpool(dataDir, { ROLPOOL_TODAY: '2026-11-23' });
  coordinator = await signedIn(rolpool.address, COORDINATOR);
});
afterAll(async () => {
  await rolpool.stop();
  await removeDataDir(dataDir);
});

describe('a team that is tried out', () => {
  it('is worth the same as when it was suggested, and the best one says that it is the best', async () => {
    const { teams } = await suggest(coordinator, 'demo-r03');
    for (const team of teams) {
      const tried = await tryOut('demo-r03', seatsOf(team));
      expect(tried).toMatchObject({ bestPoints: teams[0].points, broken: [] });
      expect(tried.team.points).toBe(team.points);
    }
  });

  it('names what is in the way, seat by seat, and refuses nothing', async () => {
    const { teams } = await suggest(coordinator, 'demo-r03');
    const seats = seatsOf(teams[0]);
    const twice = seats.map((seat) => ({ ...seat, personId: seats[0]?.personId ?? null }));
    const tried = await tryOut('demo-r03', twice);
    expect(tried.__typename).toBe('TriedTeam');
    expect(tried.broken.map(({ sentence }: { sentence: { nl: string } }) => sentence.nl).join()).toMatch(/plek/);
  });

  it('gives no points for nobody, and has no hours then', async () => {
    const { teams } = await suggest(coordinator, 'demo-r03');
    const empty = await tryOut(
      'demo-r03',
      seatsOf(teams[0]).map(({ seatId }) => ({ seatId })),
    );
    expect(empty.hours).toEqual([]);
    expect(empty.team.points).toBe(0);
  });

  it('tells of another team that asks the same person, in both languages', async () => {
    const other = await suggest(coordinator, 'demo-r05');
    await choose(coordinator, 'demo-r05', other.requestVersion, other.teams[0]);
    const { teams } = await suggest(coordinator, 'demo-r03');
    const shared = other.teams[0].seats.find(({ person }: { person: unknown }) => person).person.id;
    const [first, ...rest] = seatsOf(teams[0]);
    const seats = [{ ...first, personId: shared }, ...rest.filter(({ personId }) => personId !== shared)];
    const whole = seatsOf(teams[0]).map(({ seatId }) => seats.find((one) => one.seatId === seatId) ?? { seatId });
    const [consequence] = (await tryOut('demo-r03', whole)).consequences;
    expect(consequence.person.id).toBe(shared);
    expect(consequence.sentence.nl).toContain('ook gevraagd voor');
    expect(consequence.sentence.en).toContain('also asked for');
  });

  it('stores nothing', async () => {
    const before = await coordinator.ask('{ staffingRequest(id: "demo-r03") { version status team { id } } }');
    const { teams } = await suggest(coordinator, 'demo-r03');
    await tryOut('demo-r03', seatsOf(teams[1]));
    const after = await coordinator.ask('{ staffingRequest(id: "demo-r03") { version status team { id } } }');
    expect(after.data).toEqual(before.data);
  });

  it.each([
    ['a seat that is left out', (seats: object[]) => seats.slice(1), 'ANSWER_NOT_FITTING'],
    ['a seat that is there twice', (seats: object[]) => [...seats.slice(1), seats[1]], 'ANSWER_NOT_FITTING'],
    [
      'somebody who is not there',
      (seats: object[]) => seats.map((seat) => ({ ...seat, personId: 'nobody' })),
      'NOT_FOUND',
    ],
  ])('is refused with %s', async (_what, change, code) => {
    const { teams } = await suggest(coordinator, 'demo-r03');
    expect((await tryOut('demo-r03', change(seatsOf(teams[0])) as object[])).code).toBe(code);
  });

  it('is for coordinators only', async () => {
    for (const person of [ADMINISTRATOR, MANAGER, 'p0000060'])
      expect((await tryOut('demo-r03', [], {}, await signedIn(rolpool.address, person))).code).toBe('NOT_ALLOWED');
    expect((await tryOut('demo-r03', [], {}, visit(rolpool.address))).code).toBe('NOT_SIGNED_IN');
  });

  it('has no points while suggestions are off; hours and rules stay', async () => {
    const { teams } = await suggest(coordinator, 'demo-r03');
    const administrator = await signedIn(rolpool.address, ADMINISTRATOR);
    const turn = (isManualMode: boolean) =>
      administrator.ask('mutation($i: ChangeSettingsInput!) { changeSettings(input: $i) { __typename } }', {
        i: { isManualMode },
      });
    await turn(true);
    const tried = await tryOut('demo-r03', seatsOf(teams[0]));
    await turn(false);
    expect(tried).toMatchObject({ team: null, bestPoints: null, broken: [] });
    expect(tried.hours).toHaveLength(teams[0].seats.length);
  });
});
