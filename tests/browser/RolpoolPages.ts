import type { Page } from 'playwright-core';

/** The screens as a person uses them, by the words that are on them. */
export class RolpoolPages {
  readonly #page: Page;
  readonly #address: string;

  constructor(page: Page, address: string) {
    this.#page = page;
    this.#address = address;
  }

  get page(): Page {
    return this.#page;
  }

  async open(path: string): Promise<void> {
    await this.#page.goto(`${this.#address}${path}`);
    await this.#page.getByRole('heading', { level: 1 }).waitFor();
  }

  /** Waits until everything on the page has arrived. A quiet network says nothing: live updates keep a line open. */
  async settle(): Promise<void> {
    await this.#page.getByRole('heading', { level: 1 }).first().waitFor();
    await this.#page.waitForFunction(() => document.querySelector('.rp-skeleton, [aria-busy="true"]') === null);
  }

  async signIn(name: string): Promise<void> {
    await this.open('/aanmelden');
    await this.#page.getByLabel('Zoek op naam').fill(name);
    await this.#page
      .getByRole('button', { name: `Aanmelden als ${name}` })
      .first()
      .click();
    await this.#page.getByRole('button', { name: 'Afmelden' }).waitFor();
  }

  /** Signs in by id, without the screen: two people may have the same name. */
  async signInAs(personId: string): Promise<void> {
    const query = 'mutation($id: ID!) { signInAsDemoPerson(personId: $id) { __typename } }';
    await this.#page.request.post(`${this.#address}/graphql`, { data: { query, variables: { id: personId } } });
  }

  async submitRequest(text: string): Promise<string> {
    await this.open('/');
    await this.#page.getByLabel('Uw verzoek', { exact: true }).fill(text);
    await this.#page.getByText('Inwoner', { exact: true }).click();
    await this.#page.getByRole('button', { name: 'Verzoek indienen' }).click();
    await this.#page.getByRole('heading', { name: 'Wij hebben uw verzoek' }).waitFor();
    const shown = await this.#page.locator('main').innerText();
    return /(?:[0-9A-Z]{5}-){5}[0-9A-Z]/.exec(shown)?.[0] ?? '';
  }

  async statusByCode(code: string): Promise<string> {
    await this.open(`/volgen/${code}`);
    await this.#page.getByText('Uw verzoek in uw eigen woorden').waitFor();
    return this.#page.locator('main').innerText();
  }

  /** Opens the newest request with these words in its title. */
  async openRequest(title: string): Promise<void> {
    await this.open('/verzoeken?status=ALL');
    await this.#page.getByRole('link', { name: title }).first().click();
    await this.#page.getByRole('heading', { name: 'Vragen bij dit verzoek' }).waitFor();
  }

  /** Changes one yes into a no, and waits until it stands as confirmed. */
  async correctToNo(question: string): Promise<void> {
    await this.#page.getByRole('button', { name: `Wijzigen: ${question}` }).click();
    const group = this.#page
      .getByRole('group', { name: question })
      .or(this.#page.getByRole('radiogroup', { name: question }));
    await group.getByText('Nee', { exact: true }).click();
    await this.#page.getByRole('button', { name: 'Opslaan' }).click();
    await this.#page.getByRole('button', { name: `Terug naar vermoeden: ${question}` }).waitFor();
  }

  /** How many seats the breakdown shows, by its heading. */
  async seatCount(): Promise<number> {
    const heading = await this.#page.getByRole('heading', { name: /plek(ken)? in het team/ }).innerText();
    return Number(/\d+/.exec(heading)?.[0] ?? Number.NaN);
  }

  async askForTeams(): Promise<void> {
    await this.#page.getByRole('link', { name: 'Stel teams voor' }).click();
    await this.#page.getByRole('heading', { name: 'Team 1', exact: true }).waitFor();
  }

  /** The people of a suggested team, top to bottom, by the buttons that leave them out. */
  async peopleOfTeam(number: number): Promise<string[]> {
    const names = await this.#suggestedTeam(number)
      .getByRole('button', { name: /^Laat weg: / })
      .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('aria-label') ?? button.textContent));
    return names.map((name) => name.replace('Laat weg: ', ''));
  }

  async pointsOfTeam(number: number): Promise<number> {
    const shown = await this.#suggestedTeam(number).innerText();
    return Number((/([\d.]+) punten/.exec(shown)?.[1] ?? '').replace('.', ''));
  }

  async holdOn(team: number, name: string): Promise<void> {
    await this.#suggestedTeam(team)
      .getByRole('button', { name: new RegExp(`^Houd vast: ${name}`) })
      .click();
    await this.#page.getByText(`${name} vastgehouden voor`).first().waitFor();
  }

  async leaveOut(team: number, name: string): Promise<void> {
    await this.#suggestedTeam(team)
      .getByRole('button', { name: `Laat weg: ${name}` })
      .click();
    await this.#page.getByText(`${name} weggelaten`).first().waitFor();
    await this.#suggestedTeam(1)
      .getByRole('button', { name: `Laat weg: ${name}` })
      .waitFor({ state: 'detached' });
  }

  /** Takes back every try, and waits until the person who was left out is back. */
  async startOver(back: string): Promise<void> {
    await this.#page.getByRole('button', { name: 'Begin opnieuw' }).click();
    await this.#suggestedTeam(1)
      .getByRole('button', { name: `Laat weg: ${back}` })
      .waitFor();
  }

  async chooseTeam(number: number, reason: string): Promise<void> {
    await this.#page.getByRole('button', { name: `Kies team ${String(number)}` }).click();
    await this.#page.getByLabel('Waarom kiest u dit team?').fill(reason);
    await this.#page.getByRole('button', { name: 'Team voorstellen en uitnodigen' }).click();
    await this.#page.getByText('Het team is voorgesteld').waitFor();
  }

  async acceptInvitation(): Promise<void> {
    await this.open('/uitnodigingen');
    await this.#page
      .getByRole('button', { name: /^Ja, ik doe mee/ })
      .first()
      .click();
    await this.#page.getByText('U doet mee').first().waitFor();
  }

  async declineInvitation(reason: string): Promise<void> {
    await this.open('/uitnodigingen');
    await this.#page
      .getByRole('button', { name: /^Nee, nu niet/ })
      .first()
      .click();
    await this.#page.getByLabel('Waarom niet?').fill(reason);
    await this.#page.getByRole('button', { name: 'Afslaan', exact: true }).click();
    await this.#page.getByText('Afgeslagen').first().waitFor();
  }

  /** Releases the hours of everybody who is waiting, at least one; resolves with how many. */
  async releaseAllHours(): Promise<number> {
    await this.open('/vrijgave');
    const open = this.#page.getByRole('button', { name: /^Uren vrijgeven voor/ });
    await open.first().waitFor();
    const released = await open.count();
    for (let left = released; left > 0; left--) {
      await open.first().click();
      await open.nth(left - 1).waitFor({ state: 'detached' });
    }
    return released;
  }

  #suggestedTeam(number: number) {
    return this.#page
      .getByRole('article')
      .or(this.#page.locator('section'))
      .filter({ has: this.#page.getByRole('heading', { name: `Team ${String(number)}`, exact: true }) })
      .last();
  }
}
