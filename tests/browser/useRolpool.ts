import type { Browser } from 'playwright-core';
import { newDataDir, removeDataDir, startRolpool, type RolpoolProcess } from '../acceptance/rolpoolProcess.ts';
import { openBrowser } from './openBrowser.ts';

/** A Rolpool of its own and a browser, for all tests of the `describe` that it is called in. */
export function useRolpool(settings: Readonly<Record<string, string>> = { ROLPOOL_TODAY: '2026-11-23' }) {
  let running: { readonly dataDir: string; readonly rolpool: RolpoolProcess; readonly browser: Browser } | undefined;
  const now = () => {
    if (!running) throw new Error('nothing is running yet');
    return running;
  };
  beforeAll(async () => {
    const dataDir = await newDataDir();
    running = { dataDir, rolpool: await startRolpool(dataDir, settings), browser: await openBrowser() };
  });
  afterAll(async () => {
    await running?.browser.close();
    await running?.rolpool.stop();
    if (running) await removeDataDir(running.dataDir);
  });
  return {
    get address() {
      return now().rolpool.address;
    },
    get browser() {
      return now().browser;
    },
    /** What the browser complained of, on whichever page was opened with it. */
    faults: [] as string[],
  };
}
