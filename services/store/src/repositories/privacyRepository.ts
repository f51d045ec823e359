import {
  erasedPerson,
  pseudonymisedPerson,
  withoutNames,
  type ErasedNames,
  type IsoDate,
  type Person,
  type PersonId,
  type RetentionClass,
} from '@rolpool/domain';
import type { ClientSession, Connection, Model } from 'mongoose';
import type { PastPersonDocument, PersonDocument } from '../models/documents.ts';
import type { Models } from '../models/models.ts';
import { fromDocument, toDocument } from './mapping.ts';
import { scrubbed } from './scrubbed.ts';

const ENDED = ['CLOSED', 'HANDED_TO_LINE', 'MERGED', 'SPLIT'];
const EMPTIED = '[…]';

/** The fields in which people write: their own words, or words out of a letter. */
const WRITTEN: ReadonlySet<string> = new Set([
  ...['title', 'text', 'requesterName', 'leftOut', 'words', 'value', 'confirmed'],
  ...['reason', 'declineReason', 'refusalReason', 'reflection', 'remark', 'name'],
]);

/** Why a person is not erased, or how many texts were changed. */
export type Erasure = 'NOT_FOUND' | 'STILL_NEEDED' | { readonly textsChanged: number };

/** One step of a purge: what is past its time, and how it goes. */
interface PurgeStep {
  readonly count: () => Promise<number>;
  readonly run: () => Promise<void>;
}

/** Erasure of a person, and purging of what is past its time. */
export function privacyRepository(models: Models, connection: Connection) {
  const { people, pastPeople, requests, teams, invitations, releases, evaluations, policies } = models;
  /** What people write themselves, or what is about one request, team or decision. */
  const withTexts = [
    requests,
    teams,
    invitations,
    releases,
    evaluations,
    policies,
    models.messages,
  ] as unknown as Model<{
    _id: string;
  }>[];

  /** Takes the words out of every text; whoever saves an older version over it is refused. */
  const scrub = async (session: ClientSession, names: ErasedNames): Promise<number> => {
    const replace = (text: string) => withoutNames(text, names);
    let changed = 0;
    for (const model of withTexts) {
      for await (const document of model.find({}).session(session).lean().cursor({ batchSize: 200 })) {
        const clean = scrubbed(document, WRITTEN, replace);
        if (clean === document) continue;
        const version = (document as { version?: unknown }).version;
        const raised = typeof version === 'number' ? { ...clean, version: version + 1 } : clean;
        await model.collection.replaceOne({ _id: document._id as never }, raised, { session });
        changed += 1;
      }
    }
    return changed;
  };

  /** Takes out the views, kept by whoever, that name her or look for her name. */
  const dropViewsNaming = async (session: ClientSession, names: ErasedNames): Promise<number> => {
    let changed = 0;
    for await (const { _id, views } of models.savedViews.find({}).session(session).lean().cursor({ batchSize: 200 })) {
      const kept = views.filter(
        ({ name, address }) =>
          withoutNames(`${name}\n${decodeURIComponent(address.replace(/\+/g, ' '))}`, names) === null,
      );
      if (kept.length === views.length) continue;
      await models.savedViews.collection.updateOne({ _id: _id as never }, { $set: { views: kept } }, { session });
      changed += 1;
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
    const messages = await models.messages.collection.updateMany(
      { personId, text: { $ne: EMPTIED } },
      { $set: { text: EMPTIED } },
      { session },
    );
    return (
      messages.modifiedCount +
      (await empty(invitations, { personId }, 'declineReason')) +
      (await empty(invitations, { personId }, 'proposal')) +
      (await empty(releases, { $or: [{ personId }, { managerId: personId }] }, 'refusalReason')) +
      (await empty(evaluations, { personId }, 'reflection'))
    );
  };

  const pastOf = async (session: ClientSession, personId: PersonId): Promise<PastPersonDocument[]> =>
    pastPeople.find({ 'person._id': personId }).sort({ from: 1 }).session(session).lean().exec();

  /** Every name that she had here, and her address. The first one came from the administration; later ones she chose. */
  const namesOf = async (session: ClientSession, person: PersonDocument): Promise<ErasedNames> => {
    const [first, ...later] = [...(await pastOf(session, person._id)).map((past) => past.person), person];
    const addresses = [first, ...later].flatMap(({ workEmail }) => workEmail ?? []);
    return { given: [first.name, ...addresses], chosen: later.map(({ name }) => name) };
  };

  /** Keeps how she was, for suggestions made before, without what names her; returns the pool's new version. */
  const keepNameless = async (session: ClientSession, person: PersonDocument): Promise<number> => {
    const counter = await models.counters
      .findOneAndUpdate({ _id: 'pool' }, { $inc: { value: 1 } }, { upsert: true, returnDocument: 'after', session })
      .lean()
      .exec();
    const now = { _id: `${person._id} ${String(person.changedIn)}`, person, from: person.changedIn };
    await pastPeople.collection.insertOne({ ...now, until: counter.value } as never, { session });
    for (const past of await pastOf(session, person._id)) {
      const { changedIn, ...known } = past.person;
      const nameless = { ...toDocument(pseudonymisedPerson(fromDocument<Person>(known))), changedIn };
      await pastPeople.collection.updateOne({ _id: past._id as never }, { $set: { person: nameless } }, { session });
    }
    return counter.value;
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
    await requests.collection.updateOne(
      { _id: id as never, 'satisfaction.remark': { $exists: true } },
      { $set: { 'satisfaction.remark': null } },
    );
    await teams.collection.updateMany(
      { requestId: id, 'coCreation.name': { $exists: true } },
      { $set: { 'coCreation.name': null } },
    );
    await models.messages.collection.updateMany({ requestId: id }, { $set: { text: EMPTIED } });
    await models.notices.deleteOne({ _id: id }).exec();
  };

  const reasons = (limit: IsoDate) => [
    { model: invitations, field: 'declineReason', filter: { sentOn: { $lt: limit }, declineReason: { $ne: null } } },
    { model: invitations, field: 'proposal', filter: { sentOn: { $lt: limit }, proposal: { $ne: null } } },
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
     * Puts what is left of a person in her place, and takes her names and address out of everything that is stored, what
     * she wrote first. All of it or nothing, also when others act at the same moment. Not while somebody counts on her: in
     * a team, or as a department's manager.
     */
    erase: (id: PersonId, today: IsoDate): Promise<Erasure> =>
      connection.transaction(async (session) => {
        const found = (await people
          .findOne({ _id: id })
          .session(session)
          .lean()
          .exec()) as unknown as PersonDocument | null;
        if (!found || found.erasedOn !== undefined) return 'NOT_FOUND';
        const running = { 'seats.personId': id, status: { $in: ['PROPOSED', 'ACTIVE'] } } as never;
        const isInTeam = (await teams.countDocuments(running).session(session).exec()) > 0;
        const manages = (await models.departments.countDocuments({ managerId: id }).session(session).exec()) > 0;
        if (isInTeam || manages) return 'STILL_NEEDED';
        const names = await namesOf(session, found);
        const changedIn = await keepNameless(session, found);
        const { changedIn: _version, ...known } = found;
        const left = erasedPerson(fromDocument<Person>(known), today);
        await people.collection.replaceOne({ _id: id }, { ...toDocument(left), changedIn }, { session });
        const own = await emptyOwnTexts(session, id);
        const others = (await scrub(session, names)) + (await dropViewsNaming(session, names));
        await models.profileViews.deleteMany({ personId: id }, { session }).exec();
        await models.savedViews.deleteOne({ _id: id }, { session }).exec();
        await models.sessions.deleteMany({ personId: id }, { session }).exec();
        await models.identities.deleteMany({ personId: id }, { session }).exec();
        return { textsChanged: own + others };
      }),
  };
}
