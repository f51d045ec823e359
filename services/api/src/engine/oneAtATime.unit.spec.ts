import { oneAtATime } from './oneAtATime.ts';
import { rememberAnswers } from './rememberAnswers.ts';

/** Work that ends when it is told to, and counts how often it was started. */
function controlled() {
  const ends: (() => void)[] = [];
  const work = () => new Promise<void>((resolve) => ends.push(resolve));
  return { work, ends };
}

describe('work one at a time', () => {
  it('gives everybody who asks meanwhile one run that starts afterwards', async () => {
    const { work, ends } = controlled();
    const ask = oneAtATime(work);
    const first = ask();
    const second = ask();
    const third = ask();
    expect(ends).toHaveLength(1);
    ends[0]?.();
    await first;
    await Promise.resolve();
    expect(ends).toHaveLength(2);
    ends[1]?.();
    await Promise.all([second, third]);
    void ask();
    expect(ends).toHaveLength(3);
  });

  it('goes on after a run that fails, and tells who asked for it', async () => {
    let isFirst = true;
    const ask = oneAtATime(() => {
      if (!isFirst) return Promise.resolve();
      isFirst = false;
      return Promise.reject(new Error('no database'));
    });
    const [failed, next] = [ask(), ask()];
    await expect(failed).rejects.toThrow('no database');
    await expect(next).resolves.toBeUndefined();
  });
});

describe('remembered answers', () => {
  it('are given again as long as the version is the same, and not after a failure', async () => {
    let asked = 0;
    const remembered = rememberAnswers(({ fails }: { fails?: boolean }) => {
      asked++;
      return fails ? Promise.reject(new Error('broken')) : Promise.resolve(asked);
    });
    expect(await remembered({}, 1)).toBe(1);
    expect(await remembered({}, 1)).toBe(1);
    expect(await remembered({}, 2)).toBe(2);
    await expect(remembered({ fails: true }, 2)).rejects.toThrow('broken');
    await expect(remembered({ fails: true }, 2)).rejects.toThrow('broken');
    expect(asked).toBe(4);
  });
});
