import type { Page } from 'playwright-core';
import { ADMINISTRATOR, AUDITOR, choose, COORDINATOR, MANAGER, signedIn, suggest } from '../acceptance/pathSteps.ts';

/** A page, or a state of one, as somebody sees it. */
export interface SeenPage {
  /** For a file name. */
  readonly name: string;
  readonly path: string;
  /** The id of who looks; null for who is not signed in. */
  readonly signedInAs: string | null;
  /** What she does on the page to see this state of it. */
  readonly act?: (page: Page) => Promise<void>;
}

/** Opens the best team on the board. */
async function openOnBoard(page: Page): Promise<void> {
  await page.locator('.rp-suggestion a[href$="/bord"]').first().click();
  await page.locator('.rp-board__move').first().waitFor();
}

const page = (name: string, path: string, signedInAs: string | null = null): SeenPage => ({ name, path, signedInAs });

/** Everything that there is to see, in the order of the paths through it. Made ready by {@link prepareEveryPage}. */
export const EVERY_PAGE: readonly SeenPage[] = [
  page('request-form', '/'),
  page('follow', '/volgen'),
  page('sign-in', '/aanmelden'),
  page('accessibility-statement', '/toegankelijkheid'),
  page('not-found', '/bestaat-niet'),
  page('inbox', '/verzoeken', COORDINATOR),
  page('inbox-list', '/verzoeken?status=ALL&zoek=de', COORDINATOR),
  page('request', '/verzoeken/demo-r01', COORDINATOR),
  page('request-with-team', '/verzoeken/demo-r03', COORDINATOR),
  page('suggestions', '/verzoeken/demo-r01/teams', COORDINATOR),
  page('policies-compared', '/verzoeken/demo-r01/teams?naast=beleid', COORDINATOR),
  { ...page('team-board-filled', '/verzoeken/demo-r01/teams', COORDINATOR), act: openOnBoard },
  page('team-board', '/verzoeken/demo-r01/bord', COORDINATOR),
  page('together', '/verzoeken/samen', COORDINATOR),
  page('groups', '/groepen', COORDINATOR),
  page('improvement', '/verbetering', COORDINATOR),
  page('invitations', '/uitnodigingen', COORDINATOR),
  page('my-teams', '/teams', COORDINATOR),
  page('profile', '/profiel', COORDINATOR),
  page('profile-change', '/profiel?deel=aanpassen', COORDINATOR),
  page('self-assessment', '/profiel?deel=zelftest', COORDINATOR),
  page('growth', '/profiel?deel=groei', COORDINATOR),
  page('my-data', '/mijn-gegevens', COORDINATOR),
  page('releases', '/vrijgave', MANAGER),
  page('coverage-roles', '/dekking', MANAGER),
  page('coverage-role', '/dekking?onderwerp=BUDGET', MANAGER),
  page('coverage-skills', '/dekking?deel=vaardigheden', MANAGER),
  page('coverage-fragile', '/dekking?deel=kwetsbaar', MANAGER),
  page('coverage-load', '/dekking?deel=belasting', MANAGER),
  page('administration', '/beheer', ADMINISTRATOR),
  page('import', '/beheer/mensen', ADMINISTRATOR),
  page('catalogue', '/beheer/catalogus', ADMINISTRATOR),
  page('policies', '/beheer/beleid', ADMINISTRATOR),
  page('settings', '/beheer/instellingen', ADMINISTRATOR),
  page('audit', '/controle', AUDITOR),
  page('audit-administrator', '/controle', ADMINISTRATOR),
];

/** Does what must have happened before the pages show something: one request has a proposed team. */
export async function prepareEveryPage(address: string): Promise<void> {
  const coordinator = await signedIn(address, COORDINATOR);
  const { teams, requestVersion } = await suggest(coordinator, 'demo-r03');
  await choose(coordinator, 'demo-r03', requestVersion, teams[0]);
}
