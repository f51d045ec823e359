import {
  accept,
  LEAST_GROUP_SIZE,
  MOST_GROUP_SIZE,
  parseIsoDate,
  refuse,
  type Actor,
  type OrganisationSettings,
  type Outcome,
} from '@rolpool/domain';
import { onOneLine } from '@rolpool/language';
import type { Services } from '../services.ts';
import { refusedFor } from './allow.ts';
import { checkNumber, checkText } from './checkInput.ts';

/** What an administrator changes; what is null stays as it is. */
export interface SettingsChange {
  readonly isManualMode: boolean | null;
  readonly worksCouncilGivenOn: string | null;
  readonly worksCouncilDocument: string | null;
  readonly minimumGroupSize: number | null;
}

const MOST_DOCUMENT = 200;

function checkConsent(
  services: Services,
  givenOn: string,
  document: string | null,
): Outcome<OrganisationSettings['worksCouncilConsent']> {
  const day = parseIsoDate(givenOn);
  if (!day) return refuse('DATE_IMPOSSIBLE', 'worksCouncilGivenOn', { date: givenOn });
  if (day > services.today()) return refuse('DATE_IN_THE_FUTURE', 'worksCouncilGivenOn', { date: givenOn });
  const filed = checkText(onOneLine(document ?? ''), 'worksCouncilDocument', 1, MOST_DOCUMENT);
  return filed.ok ? accept({ givenOn: day, document: filed.value }) : filed;
}

/** Changes the settings of the organisation; they count from the next question on. */
export async function changeSettings(
  services: Services,
  actor: Actor,
  change: SettingsChange,
): Promise<Outcome<OrganisationSettings>> {
  const refused = refusedFor(actor, 'CHANGE_SETTINGS');
  if (refused) return refused;
  const { isManualMode, worksCouncilGivenOn, worksCouncilDocument, minimumGroupSize } = change;
  const consent =
    worksCouncilGivenOn === null ? null : checkConsent(services, worksCouncilGivenOn, worksCouncilDocument);
  if (consent && !consent.ok) return consent;
  const size =
    minimumGroupSize === null
      ? null
      : checkNumber(minimumGroupSize, 'minimumGroupSize', LEAST_GROUP_SIZE, MOST_GROUP_SIZE);
  if (size && !size.ok) return size;
  const changed = {
    ...(isManualMode === null ? {} : { isManualMode }),
    ...(consent ? { worksCouncilConsent: consent.value } : {}),
    ...(size ? { minimumGroupSize: size.value } : {}),
  };
  if (Object.keys(changed).length > 0) await services.store.settings.changeSettings(changed);
  return accept(await services.store.settings.findSettings());
}
