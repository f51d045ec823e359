import type { Browser } from 'playwright-core';
import { startRealProvider, type RealProvider } from '../acceptance/realProvider.ts';
import { CLIENT, startSignOnServer } from '../acceptance/signOnServer.ts';
import { describeInBrowser } from './describeInBrowser.ts';
import { DESK, openBrowser, openPage } from './openBrowser.ts';

describeInBrowser('signing on with the work account, where only questions of the own pages are answered', () => {
  let provider: RealProvider;
  let address: string;
  let stop: () => Promise<void>;
  let browser: Browser;
  const faults: string[] = [];

  beforeAll(async () => {
    ({ provider, address, stop } = await startSignOnServer((at, key) => startRealProvider(CLIENT, at, key), {
      ROLPOOL_DEMO_SIGN_IN: 'off',
      ROLPOOL_TRUSTED_DOCUMENTS: 'on',
      ROLPOOL_OIDC_PERMISSIONS: JSON.stringify({ COORDINATOR: ['pool'] }),
    }));
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await stop();
  });

  it('one click brings a coordinator in, and another out again, here and at the provider', async () => {
    await provider.signInAs('p0000050', ['pool']);
    const page = await openPage(browser, DESK, faults);
    await page.goto(`${address}/aanmelden`);
    await page.getByRole('link', { name: 'Aanmelden met uw werkaccount' }).click();
    await page.getByRole('button', { name: 'Afmelden' }).waitFor();
    expect(page.url()).toBe(`${address}/`);
    await page.getByRole('link', { name: 'Verzoeken', exact: true }).click();
    await page.getByRole('link', { name: 'Alles opgebroken, geen klant te zien' }).click();
    await page.getByRole('link', { name: 'Stel teams voor' }).click();
    await page.getByText('De ondernemingsraad heeft nog niet ingestemd').waitFor();
    await page.getByRole('button', { name: 'Afmelden' }).click();
    await page.waitForURL((url) => url.href.startsWith(`${provider.issuer}/session/end`));
    await page.goto(`${address}/aanmelden`);
    await page.getByRole('link', { name: 'Aanmelden met uw werkaccount' }).waitFor();
    expect(faults).toEqual([]);
  });

  it('somebody whom the organisation does not know is told what to do', async () => {
    await provider.signInAs('stranger', []);
    const page = await openPage(browser, DESK, faults);
    await page.goto(`${address}/aanmelden`);
    await page.getByRole('link', { name: 'Aanmelden met uw werkaccount' }).click();
    await page.getByText('Vraag een beheerder om u toe te voegen.').waitFor();
    expect(faults).toEqual([]);
  });

  it('a question that is not of these pages is refused', async () => {
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ departments { id } }' }),
    });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('ONLY_TRUSTED_DOCUMENTS');
  });
});
