import { accept, type Actor, type Language, type Localized, type Outcome } from '@rolpool/domain';
import type { Services } from '../services.ts';
import { refusedFor } from '../useCases/allow.ts';
import { gatherFacts } from './accountabilityFacts.ts';
import { makeDocuments, type AccountabilityDocument } from './documents.ts';

/** The pack in one language, for the command line. */
export async function accountabilityPack(services: Services, language: Language): Promise<AccountabilityDocument[]> {
  return makeDocuments(await gatherFacts(services), language);
}

/** The pack for who may read it, with its titles in both languages. */
export async function accountabilityPackFor(
  services: Services,
  actor: Actor,
  language: Language,
): Promise<Outcome<(Omit<AccountabilityDocument, 'title'> & { readonly title: Localized })[]>> {
  const refused = refusedFor(actor, 'READ_ACCOUNTABILITY');
  if (refused) return refused;
  const facts = await gatherFacts(services);
  const titles = { nl: makeDocuments(facts, 'nl'), en: makeDocuments(facts, 'en') };
  return accept(
    titles[language].map(({ fileName, text }, at) => ({
      ...{ fileName, text },
      title: { nl: titles.nl[at]?.title ?? '', en: titles.en[at]?.title ?? '' },
    })),
  );
}
