import {
  asId,
  type IsoDate,
  type PersonId,
  type Policy,
  type StaffingRequestId,
  type SuggestionId,
  type TeamDemand,
} from '@rolpool/domain';
import type { SuggestionAnswer } from '@rolpool/matching';
import type { Store } from '@rolpool/store';
import { LRUCache } from 'lru-cache';
import { createHash } from 'node:crypto';
import type { Catalogue } from '../catalogue.ts';

/** Ids that this process remembers to be stored. */
const MOST_REMEMBERED = 5000;

/** A suggestion that is about to be shown to somebody. */
export interface GivenSuggestion {
  readonly requestId: StaffingRequestId;
  readonly askedBy: PersonId;
  readonly askedOn: IsoDate;
  readonly demand: TeamDemand;
  readonly policy: Policy;
  readonly answer: Exclude<SuggestionAnswer, { status: 'INVALID' }>;
}

/** Keeps every suggestion that is given, with what it was made from. */
export interface SuggestionBook {
  /** Stores the suggestion, unless the same one is stored already; resolves with its id once it is safe. */
  keep(given: GivenSuggestion): Promise<SuggestionId>;
}

/** Opens the book in the store. The id follows from the question, so that the same question is stored once. */
export function openSuggestionBook(store: Store, catalogue: Catalogue): SuggestionBook {
  const stored = new LRUCache<SuggestionId, true>({ max: MOST_REMEMBERED });
  const strengths = catalogue.strengths.map(({ id, roles }) => [id, roles] as const);
  return {
    async keep({ requestId, askedBy, askedOn, demand, policy, answer }) {
      const poolVersion = answer.certificate.snapshotVersion;
      const question = JSON.stringify([requestId, askedOn, poolVersion, demand, policy, strengths]);
      const id = asId<SuggestionId>(createHash('sha256').update(question).digest('hex').slice(0, 32));
      if (stored.has(id)) return id;
      await store.suggestions.insert({
        ...{ id, requestId, askedBy, askedOn, poolVersion },
        ...{ demand, policy, strengths, answer },
      });
      stored.set(id, true);
      return id;
    },
  };
}
