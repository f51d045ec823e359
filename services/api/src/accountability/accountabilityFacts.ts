import {
  DATA_PURPOSES,
  type Localized,
  type OrganisationSettings,
  type Policy,
  type RetentionMonths,
} from '@rolpool/domain';
import type { FairnessTable, IsoDate } from '@rolpool/domain';
import { speakByCode } from '../messages/speak.ts';
import type { Services } from '../services.ts';
import { currentPolicies } from '../useCases/policies.ts';
import { givesSuggestions } from '../useCases/suggestionsBarred.ts';
import { fairnessTables } from './fairnessCounts.ts';

/** What the documents are made from: how Rolpool runs now. */
export interface AccountabilityFacts {
  readonly today: IsoDate;
  readonly organisation: { readonly name: string; readonly contact: string };
  readonly isDemo: boolean;
  readonly hasSignOn: boolean;
  readonly settings: OrganisationSettings;
  readonly givesSuggestions: boolean;
  readonly policies: readonly Policy[];
  readonly retention: RetentionMonths;
  readonly purposes: readonly {
    readonly id: string;
    readonly label: Localized;
    readonly purpose: Localized;
    readonly seenBy: Localized;
  }[];
  readonly fairness: readonly FairnessTable[];
  readonly departmentNames: ReadonlyMap<string, Localized>;
}

/** Gathers them. Reads the whole pool for the fairness report. */
export async function gatherFacts(services: Services): Promise<AccountabilityFacts> {
  const { config, store } = services;
  const settings = await store.settings.findSettings();
  const departments = await store.departments.findAll();
  return {
    today: services.today(),
    organisation: config.organisation,
    isDemo: config.demoSignIn,
    hasSignOn: config.signOn !== null,
    settings,
    givesSuggestions: givesSuggestions(services, settings),
    policies: await currentPolicies(services),
    retention: await store.settings.findRetention(),
    purposes: DATA_PURPOSES.map((id) => ({
      id,
      label: speakByCode('data', id),
      purpose: speakByCode('dataPurpose', id),
      seenBy: speakByCode('dataSeenBy', id),
    })),
    fairness: await fairnessTables(services),
    departmentNames: new Map(departments.map(({ id, name }) => [id, name])),
  };
}
