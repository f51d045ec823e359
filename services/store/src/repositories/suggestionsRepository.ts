import type { IsoDate, StoredSuggestion, SuggestionId } from '@rolpool/domain';
import type { Models } from '../models/models.ts';
import { isDuplicate } from '../storeErrors.ts';
import { fromDocument, toDocument } from './mapping.ts';

/** Suggestions as they were given. Each is stored once and never changed again. */
export function suggestionsRepository({ suggestions }: Models) {
  return {
    /** Does nothing when it is stored already. */
    async insert(suggestion: StoredSuggestion): Promise<void> {
      try {
        // Past mongoose, which would copy and check the whole answer; it is ours, and typed.
        await suggestions.collection.insertOne(toDocument(suggestion) as never);
      } catch (error) {
        if (!isDuplicate(error)) throw error;
      }
    },
    /** Suggestions asked on that day or later, one by one. */
    async *streamSince(day: IsoDate): AsyncGenerator<StoredSuggestion> {
      const found = suggestions.find({ askedOn: { $gte: day } } as never).lean();
      for await (const document of found.cursor({ batchSize: 50 })) yield fromDocument<StoredSuggestion>(document);
    },
    async findById(id: SuggestionId): Promise<StoredSuggestion | undefined> {
      const document = await suggestions.findOne({ _id: id }).lean().exec();
      return document ? fromDocument<StoredSuggestion>(document) : undefined;
    },
  };
}
