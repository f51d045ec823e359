import type { PersonId } from '@rolpool/domain';
import type { Models } from '../models/models.ts';
import { isDuplicate } from '../storeErrors.ts';

/** Which account at the identity provider is which person. */
export function identitiesRepository({ identities }: Models) {
  return {
    /** By the hash of issuer and subject. */
    findPerson: async (subjectHash: string): Promise<PersonId | undefined> =>
      (await identities.findOne({ _id: subjectHash }).lean().exec())?.personId,
    /** False when the person already has an account there, or the account is somebody's: neither is ever moved silently. */
    async link(subjectHash: string, personId: PersonId): Promise<boolean> {
      try {
        await identities.collection.insertOne({ _id: subjectHash as never, personId });
        return true;
      } catch (error) {
        if (isDuplicate(error)) return false;
        throw error;
      }
    },
  };
}
