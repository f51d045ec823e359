import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The browser for the browser tests: CHROMIUM_PATH, or where systems usually put it; undefined when there is none. */
export function findChromium() {
  return [process.env.CHROMIUM_PATH, ...PLACES].find((place) => place !== undefined && existsSync(place));
}

export const NO_CHROMIUM =
  'Chromium is not installed, so the browser tests did not run. On Debian: apt-get install chromium. Elsewhere: set CHROMIUM_PATH.';

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const found = findChromium();
  console.log(found ?? NO_CHROMIUM);
  process.exit(found ? 0 : 1);
}
