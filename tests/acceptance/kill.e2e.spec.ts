import { visit } from './graphqlClient.ts';
import { choose, COORDINATOR, submitLetter, suggest } from './pathSteps.ts';
import { newDataDir, removeDataDir, startRolpool, type RolpoolProcess } from './rolpoolProcess.ts';

const ROUNDS = 6;
const TEAM =
  'query($id: ID!) { staffingRequest(id: $id) { status version team { id seats { person { id } invitation { status } } } } }';

/** Lets the event loop turn so many times: a moment somewhere in the middle of the work, without measuring time. */
async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn++) await new Promise((resolve) => setImmediate(resolve));
}

describe('a process that is killed in the middle of choosing a team', () => {
  let dataDir: string;
  let rolpool: RolpoolProcess;

  beforeAll(async () => {
    dataDir = await newDataDir();
    rolpool = await startRolpool(dataDir);
  });
  afterAll(async () => {
    await rolpool.stop();
    await removeDataDir(dataDir);
  });

  it('has after a restart either the whole team with all its invitations, or nothing of it', async () => {
    const seen = new Set<string>();
    for (let round = 0; round < ROUNDS; round++) {
      const coordinator = visit(rolpool.address);
      await coordinator.signIn(COORDINATOR);
      await submitLetter(coordinator);
      const list = await coordinator.ask(
        '{ staffingRequests(first: 100, statuses: [RECEIVED]) { edges { node { id version title } } } }',
      );
      const request = list.data.staffingRequests.edges.find((edge: any) => edge.node.title.includes('Rozenbuurt')).node;
      const { teams } = await suggest(coordinator, request.id);
      const choosing = choose(coordinator, request.id, request.version, teams[0]).catch(() => undefined);
      await turns(round * 400);
      await rolpool.kill();
      await choosing;
      rolpool = await startRolpool(dataDir);
      const again = visit(rolpool.address);
      await again.signIn(COORDINATOR);
      const { data } = await again.ask(TEAM, { id: request.id });
      const after = data.staffingRequest;
      seen.add(after.status);
      if (after.status === 'RECEIVED') {
        expect(after).toEqual({ status: 'RECEIVED', version: request.version, team: null });
        const people = teams[0].seats.map((seat: any) => seat.person.id);
        const invited = visit(rolpool.address);
        await invited.signIn(people[0]);
        const mine = await invited.ask('{ myInvitations { teamTitle team { id } status } }');
        for (const one of mine.data.myInvitations) expect(one.team.id).not.toBeNull();
        const chosen = await choose(again, request.id, request.version, teams[0]);
        expect(chosen.__typename).toBe('ChooseTeamSuccess');
      } else {
        expect(after.status).toBe('TEAM_PROPOSED');
        expect(after.version).toBe(request.version + 1);
        expect(after.team.seats).toHaveLength(teams[0].seats.length);
        for (const seat of after.team.seats)
          expect(seat).toMatchObject({ person: { id: expect.any(String) }, invitation: { status: 'SENT' } });
      }
    }
    expect(seen.size).toBeGreaterThan(0);
  });
});
