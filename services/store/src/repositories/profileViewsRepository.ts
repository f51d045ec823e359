import type { IsoDate, PersonId, ProfileView } from '@rolpool/domain';
import type { Models } from '../models/models.ts';
import { isDuplicate } from '../storeErrors.ts';
import { fromDocument, toDocument } from './mapping.ts';

/** Who saw whose profile, when and what for. */
export function profileViewsRepository({ profileViews }: Models) {
  return {
    /** Views that are kept already are left alone. */
    async insertMany(views: readonly ProfileView[]): Promise<void> {
      try {
        await profileViews.collection.insertMany(views.map(toDocument) as never[], { ordered: false });
      } catch (error) {
        if (!isDuplicate(error)) throw error;
      }
    },
    /** The latest first. */
    async findOf(personId: PersonId, most: number): Promise<ProfileView[]> {
      const documents = await profileViews.find({ personId }).sort({ seenOn: -1, _id: 1 }).limit(most).lean().exec();
      return documents.map((one) => fromDocument<ProfileView>(one));
    },
    countSince: (day: IsoDate): Promise<number> =>
      profileViews.countDocuments({ seenOn: { $gte: day } } as never).exec(),
  };
}
