import { setImmediate } from 'node:timers/promises';
import { Int32, ObjectId } from 'bson';
import type { Query } from '../aggregate/Stage.ts';
import { CommandError, fail } from '../CommandError.ts';
import { bsonTypeOf, isArray, isDocument, type BsonDocument } from '../bson/bsonType.ts';
import { assertDocumentSize, decodeDocument, decodeFields, encodeDocument } from '../bson/codec.ts';
import { toDouble } from '../bson/numbers.ts';
import type { FilterNode, QueryContext } from '../query/FilterNode.ts';
import { parseFilter } from '../query/parseFilter.ts';
import { compileProjection } from '../query/projection.ts';
import { parseSort } from '../query/sort.ts';
import type { CollectionDefinition } from '../storage/Catalog.ts';
import { fieldsIndexed } from '../storage/indexEntries.ts';
import type { RecordWriter } from '../transaction/RecordWriter.ts';
import { applyUpdate, upsertDocument, withIdFirst } from '../update/applyUpdate.ts';
import { parseUpdate, type ParsedUpdate } from '../update/parseUpdate.ts';
import type { CommandContext } from './CommandContext.ts';
import { RetryLog } from './RetryLog.ts';

/** What one statement of insert, update or delete does; returns what it counts. */
type RunStatement<T> = (writer: RecordWriter, collection: CollectionDefinition, statement: T) => BsonDocument;

const counts = new Map<string, BsonDocument>();

/** One object for equal counts: the retry log keeps a run of the same result as one. */
function counted(n: number, nModified: number): BsonDocument {
  if (n > 1 || nModified > 1) return { n: new Int32(n), nModified: new Int32(nModified) };
  const key = `${n} ${nModified}`;
  const known = counts.get(key) ?? { n: new Int32(n), nModified: new Int32(nModified) };
  counts.set(key, known);
  return known;
}

/** So much goes into one commit, so that other commands get their turn while a bulk load runs. */
const mostStatements = 1000;

export async function insert(context: CommandContext): Promise<BsonDocument> {
  const inserted = { n: new Int32(1) };
  const documents = context.payload('documents');
  return runStatements(context, documents, documents.length, (writer, collection, bytes) => {
    assertDocumentSize(bytes.length);
    const isIdFirst = bytes.toString('latin1', 5, 9) === '_id\0';
    const document = isIdFirst ? decodeFields(bytes, fieldsIndexed(collection)) : withId(decodeDocument(bytes));
    assertIdType(document['_id']);
    writer.insert(collection, { document, bytes: isIdFirst ? bytes : encodeDocument(document) });
    return inserted;
  });
}

export async function update(context: CommandContext): Promise<BsonDocument> {
  const statements = context.statements('updates', 'q u c multi upsert collation arrayFilters hint sort'.split(' '));
  return runStatements(context, statements, 0, (writer, collection, statement) => {
    const { q, u, c, multi, upsert, arrayFilters, hint } = statement;
    const base = context.query(statement['collation']);
    const query = { ...base, variables: { ...base.variables, ...(isDocument(c) ? c : {}) } };
    const parsed = parseUpdate(u, arrayFilters, query);
    if (multi === true && parsed.kind === 'replacement')
      fail('FailedToParse', 'multi update is not supported for replacement-style update');
    const asked = {
      filter: parseFilter(q, query),
      sort: parseSort(statement['sort']),
      limit: multi === true ? 0 : 1,
      hint,
    };
    const changes = changeRecords(writer, collection, asked, parsed, query);
    if (changes.length === 0 && upsert === true)
      return {
        n: new Int32(1),
        nModified: new Int32(0),
        upserted: insertUpsert(context, writer, collection, asked.filter, parsed)['_id'],
      };
    return counted(changes.length, changes.filter(({ isChanged }) => isChanged).length);
  });
}

export async function deleteDocuments(context: CommandContext): Promise<BsonDocument> {
  const statements = context.statements('deletes', ['q', 'limit', 'collation', 'hint']);
  return runStatements(context, statements, undefined, (writer, collection, { q, hint, collation, ...rest }) => {
    const limit = toDouble(rest['limit']);
    if (limit !== 0 && limit !== 1) fail('FailedToParse', 'The limit field in delete objects must be 0 or 1.');
    const query = context.query(collation);
    const found = findClaimed(writer, collection, { filter: parseFilter(q, query), limit, hint }, query);
    for (const { recordId, before } of found) writer.write(collection, { recordId, before });
    return counted(found.length, 0);
  });
}

export async function findAndModify(context: CommandContext): Promise<BsonDocument> {
  const { remove, isNew, upsert } = {
    remove: context.flag('remove'),
    isNew: context.flag('new'),
    upsert: context.flag('upsert'),
  };
  if (remove === (context.body['update'] !== undefined))
    fail('FailedToParse', 'Either an update or remove=true must be specified, and not both');
  if (remove && (isNew || upsert)) fail('FailedToParse', 'Cannot specify both remove=true and new or upsert');
  const query = context.query();
  const filter = parseFilter(context.document('query'), query);
  const asked = { filter, sort: parseSort(context.body['sort']), limit: 1, hint: context.body['hint'] };
  const project = compileProjection(context.document('fields'), query, filter);
  const parsed = remove ? undefined : parseUpdate(context.body['update'], context.body['arrayFilters'], query);
  const result = (n: number, value: BsonDocument | null | undefined, more: BsonDocument = {}): BsonDocument => ({
    lastErrorObject: { n: new Int32(n), ...more },
    value: value ? project(value) : null,
  });
  await ensureCollection(context);
  return context.write((writer) => {
    const collection = context.createIfMissing();
    const log = new RetryLog(context);
    const outcome = log.earlierResult(0) ?? modify(writer, collection);
    log.note(0, outcome);
    log.save();
    return outcome;
  });

  function modify(writer: RecordWriter, collection: CollectionDefinition): BsonDocument {
    if (parsed === undefined) {
      const [removed] = findClaimed(writer, collection, asked, query);
      if (removed !== undefined) writer.write(collection, removed);
      return result(removed === undefined ? 0 : 1, removed?.before);
    }
    context.server.storage.assertRoom(0);
    const [change] = changeRecords(writer, collection, asked, parsed, query);
    if (change !== undefined) return result(1, isNew ? change.after : change.before, { updatedExisting: true });
    if (!upsert) return result(0, null, { updatedExisting: false });
    const document = insertUpsert(context, writer, collection, filter, parsed);
    return result(1, isNew ? document : null, { updatedExisting: false, upserted: document['_id'] });
  }
}

function findClaimed(
  writer: RecordWriter,
  collection: CollectionDefinition,
  asked: Query,
  { collation }: QueryContext,
) {
  const found = [...writer.find(collection, asked, collation)];
  writer.claim(
    collection,
    found.map(({ recordId }) => recordId),
  );
  return found.map(({ recordId, bytes }) => ({ recordId, bytes, before: decodeDocument(bytes) }));
}

/** Updates found records: everything is computed first, so that a refusal changes nothing. Returns every outcome. */
function changeRecords(
  writer: RecordWriter,
  collection: CollectionDefinition,
  asked: Query,
  update: ParsedUpdate,
  query: QueryContext,
) {
  const now = new Date();
  const changes = findClaimed(writer, collection, asked, query).map(({ recordId, bytes: old, before }) => {
    const after = applyUpdate(before, update, asked.filter, { isInsert: false, now });
    const bytes = encodeDocument(after);
    return { recordId, before, after, bytes, isChanged: !old.equals(bytes) };
  });
  // All or nothing: a transaction in the way shows before the first write, since the statement is then begun again.
  writer.claimKeys(
    collection,
    changes.map(({ after }) => after),
  );
  const isReplacement = update.kind === 'replacement';
  for (const { recordId, before, after, bytes, isChanged } of changes)
    if (isChanged) writer.write(collection, { recordId, before, after: { document: after, bytes }, isReplacement });
  return changes;
}

function insertUpsert(
  { server }: CommandContext,
  writer: RecordWriter,
  collection: CollectionDefinition,
  filter: FilterNode,
  update: ParsedUpdate,
): BsonDocument {
  server.storage.assertRoom(1);
  const document = upsertDocument(filter, update, new Date());
  assertIdType(document['_id']);
  writer.insert(collection, { document, bytes: encodeDocument(document) });
  return document;
}

const withId = (document: BsonDocument): BsonDocument =>
  withIdFirst('_id' in document ? document['_id'] : new ObjectId(), document);

function assertIdType(id: unknown): void {
  const type = bsonTypeOf(id);
  if (type === 'array' || type === 'regex' || type === 'undefined')
    fail('InvalidIdField', `The '_id' value cannot be of type ${type}`);
}

/** A write to a collection that is not there creates it; before a transaction that is a commit of its own. */
async function ensureCollection(context: CommandContext): Promise<void> {
  if (context.session.transaction !== undefined && context.collection() === undefined)
    await context.server.queue.write(() => context.createIfMissing());
}

/**
 * Runs the statements in order, a slice of them in one durable commit; an ordered write stops at the first error.
 * `growth` says how many documents may come at most; undefined when a write only removes.
 */
async function runStatements<T>(
  context: CommandContext,
  statements: readonly T[],
  growth: number | undefined,
  run: RunStatement<T>,
): Promise<BsonDocument> {
  const ordered = context.flag('ordered', true);
  const results = new Map<number, BsonDocument>();
  const writeErrors: BsonDocument[] = [];
  let next = 0;
  await ensureCollection(context);
  while (next < statements.length && !(ordered && writeErrors.length > 0)) {
    const end = Math.min(next + mostStatements, statements.length);
    await context.write((writer) => {
      runSlice(writer, end);
    });
    if (next < statements.length) await setImmediate();
  }
  const upserted = [...results].flatMap(([index, { upserted: _id }]) =>
    _id === undefined ? [] : [{ index: new Int32(index), _id }],
  );
  const sum = (name: string): Int32 =>
    new Int32([...results.values()].reduce((total, result) => total + toDouble(result[name]), 0));
  return {
    n: sum('n'),
    ...(context.commandName === 'update' ? { nModified: sum('nModified') } : {}),
    ...(upserted.length === 0 ? {} : { upserted }),
    ...(writeErrors.length === 0 ? {} : { writeErrors }),
  };

  function runSlice(writer: RecordWriter, end: number): void {
    if (growth !== undefined) context.server.storage.assertRoom(growth === 0 ? 0 : end - next);
    const collection = context.createIfMissing();
    const log = new RetryLog(context);
    try {
      while (next < end && !(ordered && writeErrors.length > 0)) {
        attempt(writer, collection, log);
        next += 1;
      }
    } finally {
      log.save();
    }
  }

  function attempt(writer: RecordWriter, collection: CollectionDefinition, log: RetryLog): void {
    const { stmtId, stmtIds } = context.body;
    const statementId = isArray(stmtIds) ? toDouble(stmtIds[next]) : toDouble(stmtId ?? 0) + next;
    try {
      const result = log.earlierResult(statementId) ?? run(writer, collection, statements[next] as T);
      log.note(statementId, result);
      results.set(next, result);
    } catch (error) {
      if (!(error instanceof CommandError) || error.codeName === 'WriteConflict') throw error;
      writeErrors.push({ index: new Int32(next), code: error.code, errmsg: error.message, ...error.details });
    }
  }
}
