import type { PersonId } from '@rolpool/domain';
import type { SessionDocument } from '../models/documents.ts';
import type { Models } from '../models/models.ts';

/** A signed-in browser. */
export interface Session extends Omit<SessionDocument, '_id'> {
  readonly tokenHash: string;
}

/** Signed-in browsers, by the hash of their token. */
export function sessionsRepository({ sessions, signOns }: Models) {
  return {
    async insert({ tokenHash, ...session }: Session): Promise<void> {
      await sessions.collection.insertOne({ _id: tokenHash as never, ...session });
    },
    /** The session, while it lasts at `now` and was used after `usedSince`. */
    async find(tokenHash: string, now: Date, usedSince: Date): Promise<Session | undefined> {
      const session = await sessions
        .findOne({ _id: tokenHash, expiresAt: { $gt: now }, usedAt: { $gt: usedSince } })
        .lean()
        .exec();
      if (!session) return undefined;
      const { _id, ...rest } = session;
      return { tokenHash: _id, ...rest };
    },
    async touch(tokenHash: string, usedAt: Date): Promise<void> {
      await sessions.updateOne({ _id: tokenHash }, { $set: { usedAt } }).exec();
    },
    /** Lets the token end soon, because another has taken its place; false when another browser window did so first. */
    async retire(tokenHash: string, expiresAt: Date): Promise<boolean> {
      const filter = { _id: tokenHash, isRetired: { $ne: true } };
      return (await sessions.updateOne(filter, { $set: { expiresAt, isRetired: true } }).exec()).matchedCount === 1;
    },
    async delete(tokenHash: string): Promise<void> {
      await sessions.deleteOne({ _id: tokenHash }).exec();
    },
    /** Ends every session of the person; returns how many. */
    deleteOf: async (personId: PersonId): Promise<number> =>
      (await sessions.deleteMany({ personId }).exec()).deletedCount,
    /** Ends the sessions that the identity provider names: by its own session, or by subject. */
    deleteByProvider: async (named: { readonly sid?: string; readonly subject?: string }): Promise<number> => {
      const { sid, subject } = named;
      if (sid === undefined && subject === undefined) return 0;
      const filter = sid === undefined ? { 'provider.subject': subject } : { 'provider.sid': sid };
      return (await sessions.deleteMany(filter as never).exec()).deletedCount;
    },
    /** When the person's sessions began, and when they were used last. */
    findOf: async (personId: PersonId): Promise<Pick<Session, 'startedAt' | 'usedAt'>[]> =>
      (await sessions.find({ personId }).lean().exec()).map(({ startedAt, usedAt }) => ({ startedAt, usedAt })),
    countOf: (personId: PersonId, now: Date): Promise<number> =>
      sessions.countDocuments({ personId, expiresAt: { $gt: now }, isRetired: { $ne: true } }).exec(),
    /** Keeps what a sign-on that has begun must bring back; it is there once, and not for long. */
    async insertSignOn(state: string, value: object, expiresAt: Date): Promise<void> {
      await signOns.collection.insertOne({ _id: state as never, value, expiresAt });
    },
    /** Hands it out, and takes it away: a second try with the same state finds nothing. */
    async takeSignOn(state: string, now: Date): Promise<object | undefined> {
      const found = await signOns
        .findOneAndDelete({ _id: state, expiresAt: { $gt: now } })
        .lean()
        .exec();
      return found?.value;
    },
  };
}
