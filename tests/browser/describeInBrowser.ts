import { findChromium, NO_CHROMIUM } from './findChromium.js';

/**
 * `describe` where Chromium is installed. Elsewhere the tests are left out and say so; in CI they fail instead.
 */
export function describeInBrowser(name: string, tests: () => void): void {
  if (findChromium() !== undefined) {
    describe(name, tests);
    return;
  }
  if (process.env['CI']) throw new Error(NO_CHROMIUM);
  process.stderr.write(`${NO_CHROMIUM}\n`);
  describe.skip(name, tests);
}
