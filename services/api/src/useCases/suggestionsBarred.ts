import { refuse, suggestionsBarredBy, type OrganisationSettings, type Outcome } from '@rolpool/domain';
import type { Services } from '../services.ts';

/** Whether suggestions are given now, by the settings of the organisation. */
export function givesSuggestions({ config }: Services, settings: OrganisationSettings): boolean {
  return suggestionsBarredBy(settings, config.demoSignIn) === null;
}

/** The refusal while the organisation gives no suggestions; null when it does. */
export async function suggestionsRefused(services: Services): Promise<Extract<Outcome<never>, { ok: false }> | null> {
  const barredBy = suggestionsBarredBy(await services.store.settings.findSettings(), services.config.demoSignIn);
  return barredBy === null ? null : refuse(barredBy);
}
