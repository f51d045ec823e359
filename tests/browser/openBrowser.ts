import { chromium, type Browser, type Page } from 'playwright-core';
import { findChromium } from './findChromium.js';

/** Quiet and self-contained: no background traffic, no profile of anybody. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const PHONE = { width: 360, height: 740 } as const;
export const DESK = { width: 1440, height: 900 } as const;

/** Starts the browser that is installed. */
export function openBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('no Chromium');
  return chromium.launch({ executablePath, args: ARGUMENTS });
}

/** A page in a session of its own; what the page reports as an error ends up in `faults`. */
export async function openPage(
  browser: Browser,
  viewport: { width: number; height: number },
  faults: string[],
): Promise<Page> {
  const context = await browser.newContext({
    viewport,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  return page;
}
