import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { newDataDir, removeDataDir, startRolpool } from './rolpoolProcess.ts';

describe('the theme of the organisation', () => {
  let dataDir: string;
  beforeEach(async () => {
    dataDir = await newDataDir();
  });
  afterEach(() => removeDataDir(dataDir));
  const withTheme = async (css: string) => {
    const file = path.join(dataDir, 'theme.css');
    await writeFile(file, css);
    return startRolpool(dataDir, { ROLPOOL_THEME: file, ROLPOOL_DEMO_PEOPLE: '0' });
  };

  it('is empty without one, and is the file with one', async () => {
    const plain = await startRolpool(dataDir, { ROLPOOL_DEMO_PEOPLE: '0' });
    const empty = await fetch(`${plain.address}/thema.css`);
    expect([empty.status, await empty.text()]).toEqual([200, '']);
    await plain.stop();
    const css = 'html.voorbeeld-theme { --rp-radius: 2px; }';
    const own = await withTheme(css);
    const answer = await fetch(`${own.address}/thema.css`);
    expect(answer.headers.get('content-type')).toContain('text/css');
    expect(await answer.text()).toBe(css);
    expect(await (await fetch(own.address)).text()).toContain('/thema.css');
    await own.stop();
  });

  it('that fetches from elsewhere keeps the server from starting, and says what to do', async () => {
    await expect(withTheme('@import "https://elders.example/a.css";')).rejects.toThrow(/ROLPOOL_THEME/);
  });
});
