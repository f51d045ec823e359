import { Timestamp } from 'bson';
import { compileStages, stagesOf } from '../aggregate/compilePipeline.ts';
import { fail, unsupported } from '../CommandError.ts';
import { isDocument, isNullish, isText, type BsonDocument } from '../bson/bsonType.ts';
import { decodeDocument, encodeDocument } from '../bson/codec.ts';
import type { CursorSource } from '../server/CursorRegistry.ts';
import { timestampOf, type ChangeLog } from '../storage/ChangeLog.ts';
import { RecordView } from '../storage/RecordView.ts';
import type { CommandContext } from './CommandContext.ts';

const afterStream = ['$match', '$project', '$addFields', '$set', '$unset', '$replaceRoot', '$replaceWith'];
const streamFields =
  `fullDocument fullDocumentBeforeChange resumeAfter startAfter startAtOperationTime allChangesForCluster
  showExpandedEvents`.split(/\s+/);

/** What a stream watches: one collection, a database, or everything. */
interface Watched {
  readonly database?: string;
  readonly collection?: string;
}

/** `aggregate` with `$changeStream` first: a cursor on the change log that waits for more. */
export async function openChangeStream(context: CommandContext, batchSize: number): Promise<Buffer> {
  const [first, ...rest] = stagesOf(context.body['pipeline']);
  const options = first?.argument;
  if (!isDocument(options)) return fail(50808, '$changeStream stage expects a document as argument');
  const refused = rest.find(({ name }) => !afterStream.includes(name));
  if (refused !== undefined) fail('InvalidOptions', `${refused.name} is not permitted in a $changeStream pipeline`);
  const query = context.query();
  const run = compileStages(rest, { query, read: () => [] });
  const isWhole = context.body['aggregate'] === 1 || !isText(context.body['aggregate']);
  const watched =
    options['allChangesForCluster'] === true
      ? {}
      : { database: context.database, ...(isWhole ? {} : { collection: context.collectionName }) };
  const lookUp = lookUpFor(context, options);
  const { changes } = context.server.storage;
  if (!changes.hasBegun)
    await context.server.queue.write(() => {
      changes.start();
    });
  let position = startOf(changes, options);
  let suffix = '';
  let isEnded = false;
  const source: CursorSource = {
    next,
    close,
    wait: (milliseconds) => changes.waitForChange(milliseconds),
    resumeToken: () => tokenOf(position, suffix),
    isEnded: () => isEnded,
  };
  return context.startCursor(
    source,
    batchSize,
    `${context.database}.${isWhole ? '$cmd.aggregate' : context.collectionName}`,
  );

  function next(): Buffer | undefined {
    if (isEnded) return undefined;
    if (suffix === pendingEnd) return invalidate();
    for (const event of changes.after(position)) {
      position = event.position;
      if (!concerns(watched, event.change)) continue;
      if (ends(watched, event.change)) suffix = pendingEnd;
      const shown = show(eventOf(event, lookUp));
      if (shown !== undefined) return shown;
      if (suffix === pendingEnd) return invalidate();
    }
    return undefined;
  }

  function invalidate(): Buffer | undefined {
    isEnded = true;
    suffix = endSuffix;
    return show({
      _id: tokenOf(position, suffix),
      operationType: 'invalidate',
      clusterTime: timestampOf(position),
      wallTime: new Date(),
    });
  }

  function show(event: BsonDocument): Buffer | undefined {
    const [shown] = [...run([event])];
    if (shown !== undefined && !isDocument(shown['_id']))
      fail(
        'ChangeStreamFatalError',
        'Encountered an event whose _id field, which contains the resume token, was modified by the pipeline.',
      );
    return shown === undefined ? undefined : encodeDocument(shown);
  }

  function close(): void {
    isEnded = true;
    changes.wake();
  }
}

const pendingEnd = '?';
const endSuffix = '01';
const tokenOf = (position: bigint, suffix: string): BsonDocument => ({
  _data: position.toString(16).toUpperCase().padStart(16, '0') + (suffix === endSuffix ? endSuffix : ''),
});

/** Where a stream begins: now, after a token, or at a time. */
function startOf(changes: ChangeLog, options: BsonDocument): bigint {
  const unknown = Object.keys(options).find((name) => !streamFields.includes(name));
  if (unknown !== undefined) fail(40415, `BSON field '$changeStream.${unknown}' is an unknown field.`);
  const { resumeAfter, startAfter, startAtOperationTime } = options;
  const given = [resumeAfter, startAfter, startAtOperationTime].filter((one) => !isNullish(one));
  if (given.length > 1) fail(40674, 'Only one type of resume option is allowed, but multiple were found.');
  const [start] = given;
  if (start === undefined) return changes.last;
  let position: bigint;
  if (start === startAtOperationTime) {
    if (!(start instanceof Timestamp))
      return fail('TypeMismatch', "BSON field '$changeStream.startAtOperationTime' must be a timestamp");
    position = start.toBigInt() - 1n;
  } else {
    const data = isDocument(start) ? start['_data'] : undefined;
    if (!isText(data) || !/^[0-9A-F]{16}(01)?$/i.test(data))
      return fail('InvalidResumeToken', 'Bad resume token: _data of missing or of wrong type');
    if (data.length > 16 && start === resumeAfter)
      fail(
        'InvalidResumeToken',
        'Attempting to resume a change stream using resumeAfter is not allowed from an invalidate notification.',
      );
    position = BigInt(`0x${data.slice(0, 16)}`);
  }
  if (!changes.reachesBackTo(position))
    fail(
      'ChangeStreamHistoryLost',
      'Resume of change stream was not possible, as the resume point may no longer be in the change log.',
    );
  return position;
}

type LookUp = (change: BsonDocument) => BsonDocument | null | undefined;

/** With `updateLookup` an update comes with the document as it is now. */
function lookUpFor({ server }: CommandContext, { fullDocument, fullDocumentBeforeChange }: BsonDocument): LookUp {
  if (!isNullish(fullDocumentBeforeChange) && fullDocumentBeforeChange !== 'off')
    unsupported('a change stream with pre-images');
  if (isNullish(fullDocument) || fullDocument === 'default') return () => undefined;
  if (fullDocument !== 'updateLookup') unsupported('a change stream with post-images');
  return ({ db, coll, id }) => {
    const collection = server.storage.catalog.find(String(db), String(coll));
    const filter = { kind: 'predicate', path: '_id', test: { op: 'eq', value: id } } as const;
    const [found] =
      collection === undefined ? [] : new RecordView(server.storage).find(collection, { filter, limit: 1 }, undefined);
    return found === undefined ? null : decodeDocument(found.bytes);
  };
}

function concerns({ database, collection }: Watched, { op, db, coll }: BsonDocument): boolean {
  if (database !== undefined && db !== database) return false;
  return collection === undefined || coll === collection || (op === 'dropDatabase' && coll === undefined);
}

function ends({ database, collection }: Watched, { op }: BsonDocument): boolean {
  return (op === 'drop' && collection !== undefined) || (op === 'dropDatabase' && database !== undefined);
}

function eventOf(
  { position, change, document }: { position: bigint; change: BsonDocument; document: BsonDocument | undefined },
  lookUp: LookUp,
): BsonDocument {
  const { op, db, coll, id, description, wall, lsid, txnNumber } = change;
  const fullDocument = op === 'update' ? lookUp(change) : document;
  return {
    _id: tokenOf(position, ''),
    operationType: op,
    clusterTime: timestampOf(position),
    wallTime: wall,
    ...(fullDocument === undefined ? {} : { fullDocument }),
    ns: coll === undefined ? { db } : { db, coll },
    ...(id === undefined ? {} : { documentKey: { _id: id } }),
    ...(description === undefined ? {} : { updateDescription: description }),
    ...(lsid === undefined ? {} : { lsid: { id: lsid }, txnNumber }),
  };
}
