import type { PersonId, SavedView } from '@rolpool/domain';
import type { Models } from '../models/models.ts';
import { isDuplicate } from '../storeErrors.ts';

/** The views that people keep, each for herself. */
export function savedViewsRepository({ savedViews }: Models) {
  return {
    findOf: async (personId: PersonId): Promise<readonly SavedView[]> =>
      (await savedViews.findOne({ _id: personId }).lean().exec())?.views ?? [],
    /** The whole list; false when it was changed meanwhile, from another tab. */
    replace: async (personId: PersonId, from: readonly SavedView[], to: readonly SavedView[]): Promise<boolean> => {
      // Past mongoose, which would read a list as "one of these".
      const { collection } = savedViews;
      const changed = await collection.updateOne({ _id: personId, views: from }, { $set: { views: to } });
      if (changed.matchedCount === 1 || from.length > 0) return changed.matchedCount === 1;
      try {
        await collection.insertOne({ _id: personId as never, views: [...to] });
        return true;
      } catch (error) {
        if (isDuplicate(error)) return false;
        throw error;
      }
    },
  };
}
