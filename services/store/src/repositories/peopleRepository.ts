import type { DepartmentId, Person, PersonId } from '@rolpool/domain';
import type { ClientSession, QueryFilter } from 'mongoose';
import type { Models } from '../models/models.ts';
import type { PersonDocument } from '../models/documents.ts';
import { fromDocument, toDocument } from './mapping.ts';
import type { Page, PageAfter } from './page.ts';

const POOL_COUNTER = 'pool';
const HIDDEN = ['changedIn'];
const BATCH = 1000;

const escapeRegExp = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** People, and the version of the pool: it goes up by one with each change to anybody. */
export function peopleRepository({ people, pastPeople, counters }: Models, session: ClientSession | null) {
  const options = session ? { session } : {};
  const find = async (filter: QueryFilter<PersonDocument>): Promise<Person[]> =>
    (await people.find(filter).session(session).lean().exec()).map((document) =>
      fromDocument<Person>(document as unknown as PersonDocument, HIDDEN),
    );
  const raisePoolVersion = async (): Promise<number> => {
    const counter = await counters
      .findOneAndUpdate(
        { _id: POOL_COUNTER },
        { $inc: { value: 1 } },
        { upsert: true, returnDocument: 'after', ...options },
      )
      .lean()
      .exec();
    return counter.value;
  };
  const keepAsTheyWere = async (ids: readonly PersonId[], until: number): Promise<void> => {
    const before = (await people
      .find({ _id: { $in: ids } })
      .session(session)
      .lean()
      .exec()) as unknown as PersonDocument[];
    if (before.length === 0) return;
    const past = before.map((person) => ({
      _id: `${person._id} ${String(person.changedIn)}`,
      person,
      from: person.changedIn,
      until,
    }));
    await pastPeople.collection.insertMany(past as never[], options);
  };
  return {
    async findById(id: PersonId): Promise<Person | undefined> {
      return (await find({ _id: id }))[0];
    },
    /** The people with one of these addresses at work; more than one for an address that was written down twice. */
    findByWorkEmails: (addresses: readonly string[]): Promise<Person[]> => find({ workEmail: { $in: addresses } }),
    findByIds: (ids: readonly PersonId[]): Promise<Person[]> => find({ _id: { $in: ids } }),
    findByDepartments: (ids: readonly DepartmentId[]): Promise<Person[]> => find({ departmentId: { $in: ids } }),
    /** Everybody, one by one, without holding the whole pool twice in memory. */
    async *streamAll(): AsyncGenerator<Person> {
      for await (const document of people.find({}).lean().cursor({ batchSize: BATCH })) {
        yield fromDocument<Person>(document, HIDDEN);
      }
    },
    /**
     * People as they were in that version of the pool, in no particular order: everybody, or only who changed after an
     * earlier version.
     */
    async *streamAt(version: number, after = -1): AsyncGenerator<Person> {
      const unchanged = people.find({ changedIn: { $gt: after, $lte: version } }).lean();
      for await (const document of unchanged.cursor({ batchSize: BATCH })) yield fromDocument<Person>(document, HIDDEN);
      const changedSince = pastPeople.find({ until: { $gt: version }, from: { $gt: after, $lte: version } }).lean();
      for await (const { person } of changedSince.cursor({ batchSize: BATCH }))
        yield fromDocument<Person>(person, HIDDEN);
    },
    async poolVersion(): Promise<number> {
      const counter = await counters.findOne({ _id: POOL_COUNTER }).session(session).lean().exec();
      return counter?.value ?? 0;
    },
    async findPage(search: string, first: number, after: PageAfter | null): Promise<Page<Person>> {
      const matching: QueryFilter<PersonDocument> =
        search === ''
          ? { erasedOn: { $exists: false } }
          : { erasedOn: { $exists: false }, name: { $regex: escapeRegExp(search), $options: 'i' } };
      const position: QueryFilter<PersonDocument> = after
        ? { $or: [{ name: { $gt: after.key } }, { name: after.key, _id: { $gt: after.id as PersonId } }] }
        : {};
      const [documents, totalCount] = await Promise.all([
        people
          .find({ $and: [matching, position] })
          .sort({ name: 1, _id: 1 })
          .limit(first + 1)
          .lean()
          .exec(),
        people.countDocuments(matching).exec(),
      ]);
      const items = documents
        .slice(0, first)
        .map((one) => fromDocument<Person>(one as unknown as PersonDocument, HIDDEN));
      return { items, hasNextPage: documents.length > first, totalCount };
    },
    /** True when there is nobody; looks at one person at most. */
    async isEmpty(): Promise<boolean> {
      return (await people.findOne({}, { _id: 1 }).session(session).lean().exec()) === null;
    },
    count: (): Promise<number> => people.countDocuments({}).session(session).exec(),
    /** Stores changed people in one new version of the pool; how they were is kept, for suggestions made before. */
    async saveMany(changed: readonly Person[]): Promise<void> {
      if (changed.length === 0) return;
      const changedIn = await raisePoolVersion();
      await keepAsTheyWere(
        changed.map(({ id }) => id),
        changedIn,
      );
      for (const person of changed) {
        await people.collection.replaceOne(
          { _id: person.id },
          { ...toDocument(person), changedIn },
          { ...options, upsert: true },
        );
      }
    },
    /** Adds new people in bulk, for seeding and import. */
    async insertMany(added: readonly Person[]): Promise<void> {
      const changedIn = await raisePoolVersion();
      const documents = added.map((person) => ({ ...toDocument(person), changedIn }));
      await people.collection.insertMany(documents as never[], { ...options, ordered: false });
    },
  };
}
