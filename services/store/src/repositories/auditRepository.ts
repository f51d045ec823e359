import {
  addDays,
  emptyAuditHead,
  extendAuditChain,
  purgeAuditHead,
  type AuditEntry,
  type AuditEvent,
  type AuditHead,
  type IsoDate,
  type KeyedHash,
} from '@rolpool/domain';
import type { ClientSession, Connection, QueryFilter } from 'mongoose';
import type { AuditEntryDocument } from '../models/documents.ts';
import type { Models } from '../models/models.ts';

/** So many events become entries at once. */
const BATCH = 500;
const HEAD = 'head';

/** An event that began, with its number; its result may not be known yet. */
export interface BegunAuditEvent extends Omit<AuditEvent, 'result'> {
  readonly id: string;
}

export interface AuditFilter {
  /** Done by one of these. */
  readonly actorIds?: readonly string[];
  readonly action?: string;
  /** Done to one of these. */
  readonly objectIds?: readonly string[];
  /** From the start of this day, UTC. */
  readonly from?: IsoDate;
  /** To the end of this day, UTC. */
  readonly to?: IsoDate;
  /** Entries before this place. */
  readonly before?: number;
}

const toEntry = ({ _id, ...fields }: AuditEntryDocument): AuditEntry => ({ seq: _id, ...fields });

/**
 * The audit log. An event is first written down by itself, before what it tells of happens, so that nothing happens
 * without a trace and nobody waits for the chain; `chain` then ties what waits to the log, in order.
 */
export function auditRepository({ auditWaiting, auditLog, auditHead }: Models, connection: Connection) {
  const readHead = async (session: ClientSession, hash: KeyedHash): Promise<AuditHead> => {
    const stored = await auditHead.findOne({ _id: HEAD }).session(session).lean().exec();
    if (!stored) return emptyAuditHead(hash);
    const { _id, ...head } = stored;
    return head;
  };
  const writeHead = (session: ClientSession, head: AuditHead) =>
    auditHead.updateOne({ _id: HEAD }, { $set: { ...head } }, { upsert: true, session }).exec();

  const chainSome = (hash: KeyedHash, abandonedBefore: string): Promise<number> =>
    connection.transaction(async (session) => {
      const waiting = await auditWaiting.find({}).sort({ _id: 1 }).limit(BATCH).session(session).lean().exec();
      const settled = waiting.filter(({ result, at }) => result !== null || at < abandonedBefore);
      if (settled.length === 0) return 0;
      const events = settled.map(({ _id, ...event }) => ({ ...event, result: event.result ?? 'UNKNOWN' }));
      const { entries, head } = extendAuditChain(await readHead(session, hash), events, hash);
      await auditLog.insertMany(
        entries.map(({ seq, ...entry }) => ({ _id: seq, ...entry })),
        { session },
      );
      await writeHead(session, head);
      await auditWaiting.deleteMany({ _id: { $in: settled.map(({ _id }) => _id) } }, { session });
      return settled.length;
    });

  return {
    async begin({ id, ...event }: BegunAuditEvent): Promise<void> {
      await auditWaiting.collection.insertOne({ _id: id, ...event, result: null } as never);
    },
    async finish(id: string, result: string, objectId: string | null): Promise<void> {
      await auditWaiting.collection.updateOne({ _id: id } as never, { $set: { result, objectId } });
    },
    async insert({ id, ...event }: BegunAuditEvent & { readonly result: string }): Promise<void> {
      await auditWaiting.collection.insertOne({ _id: id, ...event } as never);
    },
    /** Ties every event that has its result to the log, and those that began before `abandonedBefore` and never got one. */
    async chain(hash: KeyedHash, abandonedBefore: string): Promise<number> {
      let total = 0;
      for (let chained = BATCH; chained === BATCH; total += chained) chained = await chainSome(hash, abandonedBefore);
      return total;
    },
    /** Begun or done, and not in the log yet. */
    countWaiting: (): Promise<number> => auditWaiting.countDocuments({}).exec(),
    /** Where the log begins and ends; undefined when nothing was ever logged. */
    async findHead(): Promise<AuditHead | undefined> {
      const stored = await auditHead.findOne({ _id: HEAD }).lean().exec();
      if (!stored) return undefined;
      const { _id, ...head } = stored;
      return head;
    },
    /** Every entry, from the first that is kept, one by one. */
    async *streamAll(): AsyncGenerator<AuditEntry> {
      for await (const document of auditLog.find({}).sort({ _id: 1 }).lean().cursor({ batchSize: BATCH }))
        yield toEntry(document);
    },
    /** The latest first. */
    async findPage(filter: AuditFilter, first: number): Promise<AuditEntry[]> {
      const { before, from, to, actorIds, objectIds, ...equal } = filter;
      const at = { ...(from ? { $gte: from } : {}), ...(to ? { $lt: addDays(to, 1) } : {}) };
      const query = {
        ...equal,
        ...(actorIds ? { actorId: { $in: actorIds } } : {}),
        ...(objectIds ? { objectId: { $in: objectIds } } : {}),
        ...(from || to ? { at } : {}),
        ...(before === undefined ? {} : { _id: { $lt: before } }),
      };
      const found = await auditLog
        .find(query as QueryFilter<AuditEntryDocument>)
        .sort({ _id: -1 })
        .limit(first)
        .lean()
        .exec();
      return found.map(toEntry);
    },
    countBefore: (at: string): Promise<number> => auditLog.countDocuments({ at: { $lt: at } }).exec(),
    /** Takes entries of before that moment out, up to the first that is later; the rest stays tied. Returns how many. */
    purgeBefore: (at: string, hash: KeyedHash): Promise<number> =>
      connection.transaction(async (session) => {
        const [firstKept] = await auditLog
          .find({ at: { $gte: at } })
          .sort({ _id: 1 })
          .limit(1)
          .session(session)
          .lean()
          .exec();
        const [last] = await auditLog
          .find(firstKept ? { _id: { $lt: firstKept._id } } : {})
          .sort({ _id: -1 })
          .limit(1)
          .session(session)
          .lean()
          .exec();
        if (!last) return 0;
        const { deletedCount } = await auditLog.deleteMany({ _id: { $lte: last._id } }, { session });
        await writeHead(session, purgeAuditHead(await readHead(session, hash), toEntry(last), hash));
        return deletedCount;
      }),
  };
}
