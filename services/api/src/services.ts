import type { IsoDate } from '@rolpool/domain';
import type { Store } from '@rolpool/store';
import type { Catalogue } from './catalogue.ts';
import type { Config } from './config.ts';
import { startEngine, type Engine } from './engine/engine.ts';
import { loadCatalogue } from './catalogue.ts';
import { openPortfolioDesk, type PortfolioDesk } from './engine/portfolioDesk.ts';
import { openSuggestionBook, type SuggestionBook } from './engine/suggestionBook.ts';

/** What the use cases work with. */
export interface Services {
  readonly config: Config;
  readonly store: Store;
  readonly catalogue: Catalogue;
  readonly engine: Engine;
  readonly suggestionBook: SuggestionBook;
  readonly portfolioDesk: PortfolioDesk;
  /** The day it is, in the organisation's own calendar. */
  readonly today: () => IsoDate;
}

const DUTCH_DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

/** Loads what the use cases need and starts the engine. */
export async function startServices(config: Config, store: Store): Promise<Services> {
  const catalogue = await loadCatalogue(store);
  const engine = await startEngine(store, catalogue);
  const today = () => config.today ?? (DUTCH_DAY.format(new Date()) as IsoDate);
  return {
    config,
    store,
    catalogue,
    engine,
    suggestionBook: openSuggestionBook(store, catalogue),
    portfolioDesk: openPortfolioDesk(engine),
    today,
  };
}
