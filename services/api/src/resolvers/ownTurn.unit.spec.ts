import { setImmediate as nextTurn } from 'node:timers/promises';
import { ownTurn } from './ownTurn.ts';

describe('a turn of one’s own', () => {
  it('comes in the order of asking, and lets others in between', async () => {
    const seen: string[] = [];
    const ask = async (name: string) => {
      await ownTurn();
      seen.push(name);
    };
    const asked = Promise.all([ask('first'), ask('second'), ask('third')]);
    for (let turn = 1; turn <= 2; turn++) {
      await nextTurn();
      seen.push(`somebody else ${String(turn)}`);
    }
    await asked;
    expect(seen).toEqual(['first', 'somebody else 1', 'second', 'somebody else 2', 'third']);
  });

  it('is given again after nobody waited', async () => {
    await ownTurn();
    await expect(ownTurn()).resolves.toBeUndefined();
  });
});
