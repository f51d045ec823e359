import {
  pseudonymisedPerson,
  withoutWords,
  type IsoDate,
  type Person,
  type PersonId,
  type RetentionClass,
} from '@rolpool/domain';
import type { ClientSession, Connection, Model } from 'mongoose';
import type { PastPersonDocument } from '../models/documents.ts';
import type { Models } from '../models/models.ts';
import { fromDocument, toDocument } from './mapping.ts';
import { scrubbed } from './scrubbed.ts';

const ENDED = ['CLOSED', 'HANDED_TO_LINE', 'MERGED', 'SPLIT'];
const EMPTIED = '[…]';

/** One step of a purge: what is past its time, and how it goes. */
interface PurgeStep {
  readonly count: () => Promise<number>;
  readonly run: () => Promise<void>;
}

/** Erasure of a person, and purging of what is past its time. */
export function privacyRepository(models: Models, connection: Connection) {
  const { people, pastPeople, requests, teams, invitations, releases, evaluations, policies } = models;
  /** What people write themselves, or what is about one request, team or decision. */
  const withTexts = [requests, teams, invitations, releases, evaluations, policies] as unknown as Model<{
    _id: string;
  }>[];

  /** Takes the words out of every text; whoever saves an older version over it is refused. */
  const scrub = async (session: ClientSession, words: readonly string[]): Promise<number> => {
    const replace = (text: string) => withoutWords(text, words);
    let changed = 0;
    for (const model of withTexts) {
      for await (const document of model.find({}).session(session).lean().cursor({ batchSize: 200 })) {
        const clean = scrubbed(document, replace);
        if (clean === document) continue;
        const version = (document as { version?: unknown }).version;
        const raised = typeof version === 'number' ? { ...clean, version: version + 1 } : clean;
        await model.collection.replaceOne({ _id: document._id as never }, raised, { session });
        changed += 1;
      }
    }
    return changed;
  };

  /** Empties what she wrote, and what was written about her alone. */
  const emptyOwnTexts = async (session: ClientSession, personId: PersonId): Promise<number> => {
    const empty = async (model: unknown, filter: object, field: string) =>
      (
        await (model as Model<object>).collection.updateMany(
          { ...filter, [field]: { $ne: null } },
          { $set: { [field]: null } },
          { session },
        )
      ).modifiedCount;
    return (
      (await empty(invitations, { personId }, 'declineReason')) +
      (await empty(releases, { $or: [{ personId }, { managerId: personId }] }, 'refusalReason')) +
      (await empty(evaluations, { personId }, 'reflection'))
    );
  };

  const pseudonymisePast = async (session: ClientSession, personId: PersonId): Promise<void> => {
    const past = await pastPeople.find({ 'person._id': personId }).session(session).lean().exec();
    for (const { _id, person } of past as unknown as PastPersonDocument[]) {
      const { changedIn, ...known } = person;
      const nameless = pseudonymisedPerson(fromDocument<Person>(known));
      await pastPeople.collection.updateOne(
        { _id: _id as never },
        { $set: { person: { ...toDocument(nameless), changedIn } } },
        { session },
      );
    }
  };

  const endedRequests = async (limit: IsoDate, extra: object): Promise<string[]> => {
    const found = await requests
      .find({ status: { $in: ENDED }, receivedOn: { $lt: limit }, ...extra } as never, { _id: 1, teamId: 1 })
      .lean()
      .exec();
    const running = await teams
      .find({ _id: { $in: found.map(({ teamId }) => teamId) }, endsOn: { $gte: limit } } as never, { requestId: 1 })
      .lean()
      .exec();
    const recent = new Set<string>(running.map(({ requestId }) => requestId));
    return found.map(({ _id }) => String(_id)).filter((id) => !recent.has(id));
  };

  const emptyRequest = async (id: string): Promise<void> => {
    const request = await requests
      .findOne({ _id: id } as never)
      .lean()
      .exec();
    if (!request) return;
    const intake = Object.fromEntries(
      Object.entries(request.intake).map(([questionId, answer]) => [
        questionId,
        { ...answer, guess: { ...answer.guess, evidence: [] } },
      ]),
    );
    const emptied = { title: EMPTIED, text: EMPTIED, requesterName: null, leftOut: [], intake };
    await requests.collection.updateOne({ _id: id as never }, { $set: emptied, $inc: { version: 1 } });
  };

  const reasons = (limit: IsoDate) => [
    { model: invitations, field: 'declineReason', filter: { sentOn: { $lt: limit }, declineReason: { $ne: null } } },
    { model: releases, field: 'refusalReason', filter: { to: { $lt: limit }, refusalReason: { $ne: null } } },
  ];
  const emptyFields = (model: unknown, filter: object, field: string): PurgeStep => ({
    count: () => (model as Model<object>).countDocuments(filter).exec(),
    run: async () => {
      await (model as Model<object>).collection.updateMany(filter, { $set: { [field]: null } });
    },
  });
  const all = (steps: readonly PurgeStep[]): PurgeStep => ({
    count: async () => (await Promise.all(steps.map((step) => step.count()))).reduce((sum, one) => sum + one, 0),
    run: async () => {
      for (const step of steps) await step.run();
    },
  });

  const steps: Readonly<Record<Exclude<RetentionClass, 'AUDIT'>, (limit: IsoDate) => PurgeStep>> = {
    REQUEST_TEXTS: (limit) => {
      const due = () => endedRequests(limit, { text: { $ne: EMPTIED } });
      return {
        count: async () => (await due()).length,
        run: async () => {
          for (const id of await due()) await emptyRequest(id);
        },
      };
    },
    REQUEST_CODES: (limit) => {
      const due = () => endedRequests(limit, { codeHash: { $not: /^expired / } });
      return {
        count: async () => (await due()).length,
        run: async () => {
          for (const id of await due())
            await requests.collection.updateOne({ _id: id as never }, { $set: { codeHash: `expired ${id}` } });
        },
      };
    },
    SUGGESTIONS: (limit) => ({
      count: () => models.suggestions.countDocuments({ askedOn: { $lt: limit } } as never).exec(),
      run: async () => {
        await models.suggestions.deleteMany({ askedOn: { $lt: limit } } as never).exec();
        const [oldest] = await models.suggestions.find({}).sort({ poolVersion: 1 }).limit(1).lean().exec();
        const now = (await models.counters.findOne({ _id: 'pool' }).lean().exec())?.value ?? 0;
        await pastPeople.deleteMany({ until: { $lte: oldest?.poolVersion ?? now } }).exec();
      },
    }),
    REASONS: (limit) => all(reasons(limit).map(({ model, filter, field }) => emptyFields(model, filter, field))),
    REFLECTIONS: (limit) =>
      emptyFields(evaluations, { givenOn: { $lt: limit }, reflection: { $ne: null } }, 'reflection'),
    PROFILE_VIEWS: (limit) => ({
      count: () => models.profileViews.countDocuments({ seenOn: { $lt: limit } } as never).exec(),
      run: async () => {
        await models.profileViews.deleteMany({ seenOn: { $lt: limit } } as never).exec();
      },
    }),
  };

  return {
    /** How much of a kind is from before that day. */
    countDue: (kind: Exclude<RetentionClass, 'AUDIT'>, limit: IsoDate): Promise<number> => steps[kind](limit).count(),
    /** Takes it out; texts are emptied, the rest of what they stand in stays. */
    purge: (kind: Exclude<RetentionClass, 'AUDIT'>, limit: IsoDate): Promise<void> => steps[kind](limit).run(),
    /**
     * Puts what is left of a person in her place, and takes her name and address out of everything that is stored, what
     * she wrote first. All of it or nothing. Returns how many texts were changed.
     */
    erase: (left: Person, words: readonly string[]): Promise<number> =>
      connection.transaction(async (session) => {
        const counter = await models.counters
          .findOneAndUpdate({ _id: 'pool' }, { $inc: { value: 1 } }, { upsert: true, returnDocument: 'after', session })
          .lean()
          .exec();
        const before = await people.findOne({ _id: left.id }).session(session).lean().exec();
        if (before) {
          const { value: until } = counter;
          const person = before as unknown as PastPersonDocument['person'];
          const past = { _id: `${left.id} ${String(person.changedIn)}`, person, from: person.changedIn, until };
          await pastPeople.collection.insertOne(past as never, { session });
        }
        await people.collection.replaceOne(
          { _id: left.id },
          { ...toDocument(left), changedIn: counter.value },
          { session },
        );
        await pseudonymisePast(session, left.id);
        const own = await emptyOwnTexts(session, left.id);
        const others = await scrub(session, words);
        await models.profileViews.deleteMany({ personId: left.id }, { session }).exec();
        await models.sessions.deleteMany({ personId: left.id }, { session }).exec();
        await models.identities.deleteMany({ personId: left.id }, { session }).exec();
        return own + others;
      }),
  };
}
