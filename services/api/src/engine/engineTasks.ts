import type { IsoDate, Language, Person, PersonId, Policy, StrengthCarries, TeamDemand } from '@rolpool/domain';
import type { LanguageCatalogue } from '@rolpool/language';

/** What the worker needs once. */
export interface EngineData {
  readonly language: LanguageCatalogue;
  readonly strengths: StrengthCarries;
}

/** What the worker can be asked; one at a time, in order. */
export type EngineTask =
  | { readonly kind: 'READ'; readonly text: string; readonly formLanguage: Language }
  | { readonly kind: 'CHANGE_POOL'; readonly people: readonly Person[]; readonly version: number }
  | { readonly kind: 'SUGGEST'; readonly demand: TeamDemand; readonly policy: Policy; readonly today: IsoDate }
  | {
      readonly kind: 'DESCRIBE';
      readonly demand: TeamDemand;
      readonly policy: Policy;
      readonly today: IsoDate;
      readonly placement: readonly (PersonId | null)[];
    };
