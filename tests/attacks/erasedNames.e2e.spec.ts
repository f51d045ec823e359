import { CORRECT, ERASE } from '../acceptance/privacyQueries.ts';
import { startTarget, type Target } from './people.ts';
import { newVictimTeam, type VictimTeam } from './victims.ts';
import { expectAlive, expectCalm } from './wire.ts';

let target: Target | undefined;
let victim: VictimTeam;
let number = 200;
const running = (): Target => {
  if (!target) throw new Error('nothing is running');
  return target;
};

// What one name did says nothing of the next: after harm was done it starts anew.
let isHarmed = true;
beforeEach(async () => {
  if (isHarmed) {
    await target?.close();
    target = await startTarget();
  }
  isHarmed = true;
  victim = await newVictimTeam(running());
});
afterAll(() => target?.close());

const REQUEST = `query($id: ID!) { staffingRequest(id: $id) { status receivedOn language requesterKind intake { questionId kind guess { yesNo taakvelden { code } skills { id } } }
  breakdown { seats { id roles } } team { status startsOn endsOn seats { seat { id roles hoursPerWeek } person { id } invitation { status sentOn why { rule points } } release { status from to } }
  } } }`;

/** What is no word of anybody: kinds, days, ids and numbers of the requests, and the words that others wrote. */
async function factsOf(): Promise<unknown> {
  const { requestId } = victim;
  const answer = await running().ask('coordinator', REQUEST, { id: requestId });
  expectCalm(answer);
  return JSON.parse(answer.text).data.staffingRequest;
}

async function eraseSomebodyNamed(name: string): Promise<void> {
  number += 1;
  const id = `p${String(number).padStart(7, '0')}`;
  const { data } = await (await running().as(id)).ask(CORRECT, { input: { name } });
  // A name that is refused does no harm either.
  if (data.correctMyData.__typename === 'Refusal') return;
  const erased = await running().ask('administrator', ERASE, { id, reason: 'Uit dienst.' });
  expectCalm(erased);
}

describe('the name that somebody gave herself, when she is erased', () => {
  it.each<[string, () => string]>([
    ['a year', () => '2026'],
    ['the day of today', () => '2026-11-23'],
    ['a status of a request', () => 'TEAM_PROPOSED'],
    ['a status of an invitation', () => 'SENT'],
    ['a status of a team', () => 'PROPOSED'],
    ['a role', () => 'CONTENT'],
    ['a language', () => 'nl'],
    ['a kind of requester', () => 'RESIDENT'],
    ['the id of a seat', () => victim.seatIds[0] ?? ''],
    ['the id of a member', () => victim.memberIds[0] ?? ''],
    ['the id of a team', () => victim.teamId],
    ['the id of a request', () => victim.requestId],
    ['a regular expression', () => '.*'],
    ['everything', () => '[\\s\\S]+'],
    ['an alternative', () => 'a|e|n'],
    ['an open bracket', () => '((('],
  ])('takes nothing but names out of what is kept: %s', async (_what, name) => {
    const before = await factsOf();
    await eraseSomebodyNamed(name());
    expect(await factsOf()).toEqual(before);
    await expectAlive(running().address);
    isHarmed = false;
  });

  it.each(['het', 'de', 'en', 'plein', 'Het plein', 'gemeente'])(
    'takes no everyday words out of the letters of residents: %s',
    async (name) => {
      const textOf = async () => {
        const { data } = await running()
          .client('coordinator')
          .ask('query($id: ID!) { staffingRequest(id: $id) { text title } }', { id: victim.requestId });
        return data.staffingRequest;
      };
      const before = await textOf();
      await eraseSomebodyNamed(name);
      expect(await textOf()).toEqual(before);
      isHarmed = false;
    },
  );
});
