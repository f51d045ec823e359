import type { Page } from 'playwright-core';

/** The team board as a coordinator uses it. */
export class TeamBoardPages {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async openTeam(number: number): Promise<void> {
    await this.page.getByRole('link', { name: `Open team ${String(number)} op het bord` }).click();
    await this.page.getByRole('heading', { level: 1, name: 'Teambord' }).waitFor();
    await this.#settled();
  }

  /** Who sits on each seat, in order; null for an open one. */
  people(): Promise<(string | null)[]> {
    return this.#seats().evaluateAll((seats) =>
      seats.map((seat) => seat.querySelector('.rp-board__name')?.textContent ?? null),
    );
  }

  async points(): Promise<number> {
    const shown = await this.page.locator('.rp-board__summary').innerText();
    return Number((/([\d.]+) punten/.exec(shown)?.[1] ?? '').replace('.', ''));
  }

  /** Drags somebody by mouse onto a seat. */
  async drag(name: string, seat: number): Promise<void> {
    await this.page.locator('.rp-board__seats').scrollIntoViewIfNeeded();
    const from = this.page.locator('.rp-board__person').filter({ hasText: name }).first();
    await from.dragTo(this.#seats().nth(seat - 1), {
      sourcePosition: { x: 60, y: 20 },
      targetPosition: { x: 60, y: 24 },
    });
    await this.#seats()
      .nth(seat - 1)
      .locator('.rp-board__name', { hasText: name })
      .waitFor();
    await this.#settled();
  }

  async move(name: string, place: string): Promise<void> {
    await this.#places(name).selectOption({ label: place });
    await this.#settled();
  }

  /** By keyboard alone: the list takes the focus, and typing the first letters picks a place. */
  async moveByKeyboard(name: string, place: string): Promise<void> {
    await this.#places(name).focus();
    await this.page.keyboard.type(place.slice(0, 6));
    await this.page.keyboard.press('Enter');
    await this.#settled();
  }

  async undo(): Promise<void> {
    await this.page.getByRole('button', { name: 'Ongedaan maken' }).click();
    await this.#settled();
  }

  /** Looks for who fits a seat and takes the best. */
  async fill(seat: number): Promise<void> {
    await this.page.getByRole('button', { name: new RegExp(`^Wie past hier\\? ${String(seat)}\\.`) }).click();
    await this.page
      .getByRole('button', { name: /^Zet hier neer: / })
      .first()
      .click();
    await this.#settled();
  }

  async takeAtHand(name: string): Promise<void> {
    await this.page.getByLabel('Zoek iemand op naam').fill(name);
    await this.page
      .getByRole('button', { name: `Klaarzetten: ${name}` })
      .first()
      .click();
  }

  async moveFirstAtHand(seat: number): Promise<void> {
    await this.page
      .getByRole('combobox', { name: /verplaatsen naar$/ })
      .last()
      .selectOption({ index: seat - 1 });
    await this.#settled();
  }

  async choose(reason: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Dit team kiezen' }).click();
    await this.page.getByLabel('Waarom kiest u dit team?').fill(reason);
    await this.page.getByRole('button', { name: 'Team voorstellen en uitnodigen' }).click();
  }

  #seats() {
    return this.page.locator('.rp-board__seat');
  }

  #places(name: string) {
    return this.page.getByRole('combobox', { name: `${name} verplaatsen naar` }).first();
  }

  /** The numbers of the latest move are there. */
  async #settled(): Promise<void> {
    await this.page.locator('.rp-board__side[aria-busy="false"] .rp-board__summary').waitFor();
  }
}
