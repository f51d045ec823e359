import type { IsoDate } from '@rolpool/domain';
import type { Store } from '@rolpool/store';
import { openAuditBook, type AuditBook } from './audit/auditBook.ts';
import { auditKeyOf } from './audit/auditKey.ts';
import type { Catalogue } from './catalogue.ts';
import type { Config } from './config.ts';
import { startEngine, type Engine } from './engine/engine.ts';
import { loadCatalogue } from './catalogue.ts';
import { openChangeHub, type ChangeHub } from './live/changeHub.ts';
import { countCodeAttempts, type CodeAttempts } from './http/codeAttempts.ts';
import { openPortfolioDesk, type PortfolioDesk } from './engine/portfolioDesk.ts';
import { openSuggestionBook, type SuggestionBook } from './engine/suggestionBook.ts';

/** What the use cases work with. */
export interface Services {
  readonly config: Config;
  readonly store: Store;
  readonly catalogue: Catalogue;
  /** Takes over what was changed in the catalogue, here or by another process. */
  readonly reloadCatalogue: () => Promise<void>;
  readonly engine: Engine;
  readonly suggestionBook: SuggestionBook;
  readonly portfolioDesk: PortfolioDesk;
  readonly audit: AuditBook;
  readonly codeAttempts: CodeAttempts;
  readonly changes: ChangeHub;
  /** The day it is, in the organisation's own calendar. */
  readonly today: () => IsoDate;
}

const DUTCH_DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

/** The day it is, in the organisation's own calendar, unless the configuration names another. */
export const dayOf = ({ today }: Pick<Config, 'today'>): IsoDate => today ?? (DUTCH_DAY.format(new Date()) as IsoDate);

/** Loads what the use cases need and starts the engine. */
export async function startServices(
  config: Config,
  store: Store,
  onLiveFault: (error: unknown) => void = () => undefined,
): Promise<Services> {
  let catalogue = await loadCatalogue(store);
  let catalogueVersion = await store.reference.version();
  const engine = await startEngine(store, catalogue);
  const today = () => dayOf(config);
  return {
    ...{ config, store, engine, today },
    get catalogue() {
      return catalogue;
    },
    async reloadCatalogue() {
      const version = await store.reference.version();
      if (version === catalogueVersion) return;
      const changed = await loadCatalogue(store);
      await engine.changeLanguage(changed.language);
      catalogue = changed;
      catalogueVersion = version;
    },
    suggestionBook: openSuggestionBook(store, catalogue),
    portfolioDesk: openPortfolioDesk(engine),
    audit: openAuditBook(store, auditKeyOf(config)),
    codeAttempts: countCodeAttempts(),
    changes: openChangeHub(store, onLiveFault),
  };
}
