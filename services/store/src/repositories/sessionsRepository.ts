import type { PersonId } from '@rolpool/domain';
import type { Models } from '../models/models.ts';

/** Signed-in browsers, by the hash of their token. */
export function sessionsRepository({ sessions }: Models) {
  return {
    async insert(tokenHash: string, personId: PersonId, expiresAt: Date): Promise<void> {
      await sessions.insertMany([{ _id: tokenHash, personId, expiresAt }]);
    },
    /** The person, while the session lasts at `now`. */
    async findPerson(tokenHash: string, now: Date): Promise<PersonId | undefined> {
      const session = await sessions
        .findOne({ _id: tokenHash, expiresAt: { $gt: now } })
        .lean()
        .exec();
      return session?.personId;
    },
    async delete(tokenHash: string): Promise<void> {
      await sessions.deleteOne({ _id: tokenHash }).exec();
    },
  };
}
