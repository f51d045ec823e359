import type { Page } from 'playwright-core';
import { describeInBrowser } from './describeInBrowser.ts';
import { DESK, openPage } from './openBrowser.ts';
import { useRolpool } from './useRolpool.ts';

const MOST_TABS = 200;

/** A person without a mouse: she only has keys, and what she does is what has the focus. */
class Keyboard {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** What has the focus, as a screen reader names it. */
  async #focused(): Promise<string> {
    return this.#page.evaluate(() => {
      const element = document.activeElement as HTMLElement | null;
      if (!element) return '';
      const labels =
        element instanceof HTMLInputElement ||
        element instanceof HTMLTextAreaElement ||
        element instanceof HTMLSelectElement
          ? [...(element.labels ?? [])].map((label) => label.innerText).join(' ')
          : '';
      return `${element.getAttribute('aria-label') ?? ''} ${labels} ${element.innerText}`.trim();
    });
  }

  async tabTo(name: string | RegExp): Promise<void> {
    for (let tabs = 0; tabs < MOST_TABS; tabs++) {
      await this.#page.keyboard.press('Tab');
      const focused = await this.#focused();
      if (typeof name === 'string' ? focused.includes(name) : name.test(focused)) return;
    }
    throw new Error(`no tab leads to ${String(name)}`);
  }

  async open(name: string | RegExp): Promise<void> {
    await this.tabTo(name);
    await this.#page.keyboard.press('Enter');
  }
}

describeInBrowser('the whole way of a coordinator with the keyboard alone', () => {
  const running = useRolpool();
  const { faults } = running;

  it('from signing in to a chosen team, by way of the board', async () => {
    const page = await openPage(running.browser, DESK, faults);
    const keyboard = new Keyboard(page);
    const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor();
    await page.goto(`${running.address}/aanmelden`);
    await heading('Aanmelden');
    await keyboard.tabTo('Zoek op naam');
    await page.keyboard.type('Maud El Amrani');
    await page.waitForFunction(() => document.querySelectorAll('main button[aria-label]').length === 1);
    await keyboard.open('Aanmelden als Maud El Amrani');
    await heading('Verzoeken');
    await keyboard.open('De Lindelaan is niet veilig');
    await heading(/Lindelaan/);
    await keyboard.open(/^Teams (laten )?voorstellen|Teams bekijken|teams/i);
    await heading('Teams voor dit verzoek');
    await page.getByText('Team 1', { exact: true }).first().waitFor();
    await keyboard.open('Open team 1 op het bord');
    await heading(/[Tt]eambord/);
    await page
      .getByRole('combobox', { name: /verplaatsen naar$/ })
      .first()
      .waitFor();
    await keyboard.tabTo(/verplaatsen naar/);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Shift+Tab');
    await page.getByRole('button', { name: 'Ongedaan maken' }).waitFor();
    await page.getByRole('button', { name: 'Ongedaan maken' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('[aria-busy="true"]').waitFor({ state: 'detached' });
    await keyboard.open('Dit team kiezen');
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    await keyboard.tabTo('Waarom kiest u dit team?');
    await page.keyboard.type('Kent de buurt en de politiek.');
    await keyboard.open('Team voorstellen en uitnodigen');
    await heading(/Lindelaan/);
    await page.getByText('Uitgenodigd').first().waitFor();
    expect(faults).toEqual([]);
  });
});
