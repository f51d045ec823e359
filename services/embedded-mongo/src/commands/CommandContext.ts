import { Binary } from 'bson';
import { fail } from '../CommandError.ts';
import { isArray, isDocument, isNullish, isNumber, isText, typeName, type BsonDocument } from '../bson/bsonType.ts';
import { decodeDocument, encodeDocument } from '../bson/codec.ts';
import { parseCollation } from '../bson/collation.ts';
import { toDouble } from '../bson/numbers.ts';
import { isTrue } from '../expression/Expression.ts';
import type { QueryContext } from '../query/FilterNode.ts';
import type { CursorSource } from '../server/CursorRegistry.ts';
import { cursorReply } from '../server/cursorReply.ts';
import type { RequestMessage } from '../server/message.ts';
import type { MongoServer } from '../server/MongoServer.ts';
import type { CollectionDefinition } from '../storage/Catalog.ts';
import { RecordView } from '../storage/RecordView.ts';
import { DirectWriter, TransactionWriter, type RecordWriter } from '../transaction/RecordWriter.ts';
import type { Transaction } from '../transaction/Transaction.ts';
import { noSuchTransaction } from '../transaction/TransactionRegistry.ts';

export interface OpenedSession {
  readonly sessionId?: string | undefined;
  readonly transactionNumber?: bigint;
  readonly transaction?: Transaction;
}

export function sessionIdOf(lsid: unknown): string {
  const id = isDocument(lsid) ? lsid['id'] : undefined;
  if (id instanceof Binary) return Buffer.from(id.value()).toString('hex');
  return fail('TypeMismatch', `BSON field 'lsid.id' is the wrong type '${typeName(id)}', expected type 'binData'`);
}

/** One command being run: its arguments, and the data as its session sees it. */
export class CommandContext {
  readonly server: MongoServer;
  readonly request: RequestMessage;
  readonly session: OpenedSession;
  readonly connectionId: number;
  private readonly startedAt = Date.now();

  constructor(server: MongoServer, request: RequestMessage, session: OpenedSession, connectionId: number) {
    this.server = server;
    this.request = request;
    this.session = session;
    this.connectionId = connectionId;
  }

  get body(): BsonDocument {
    return this.request.body;
  }

  get database(): string {
    const { database } = this.request;
    const isValid = database !== '' && database.length <= 63 && !/[/\\. "$\0]/.test(database);
    return isValid ? database : fail('InvalidNamespace', `Invalid database name: '${database}'`);
  }

  get commandName(): string {
    return Object.keys(this.body)[0] ?? '';
  }

  /** The collection the command names in its first field. */
  get collectionName(): string {
    const name = this.body[this.commandName];
    if (!isText(name)) return fail('InvalidNamespace', `collection name has invalid type ${typeName(name)}`);
    const isValid = name !== '' && !name.startsWith('.') && !/[$\0]/.test(name) && !name.startsWith('system.');
    return isValid ? name : fail('InvalidNamespace', `Invalid namespace specified '${this.database}.${name}'`);
  }

  get namespace(): string {
    return `${this.database}.${this.collectionName}`;
  }

  collection(): CollectionDefinition | undefined {
    return this.server.storage.catalog.find(this.database, this.collectionName);
  }

  /** For reads that may go on in a cursor: the open transaction, or a snapshot that has to be released. */
  view(): { readonly view: RecordView; readonly release: () => void } {
    const { storage, conflicts } = this.server;
    const { transaction } = this.session;
    if (transaction !== undefined)
      return { view: this.timed(new TransactionWriter(storage, conflicts, transaction)), release: () => undefined };
    const { deadline } = this;
    storage.root.resetReadTxn();
    const snapshot = storage.root.useReadTransaction();
    let isHeld = true;
    const release = (): void => {
      if (isHeld) snapshot.done();
      isHeld = false;
    };
    const view = new RecordView(storage, snapshot);
    view.deadline = deadline;
    return { view, release };
  }

  /** Runs writes in the open transaction, or durably on their own. `work` may be called again; see WriteQueue. */
  async write<T>(work: (writer: RecordWriter) => T): Promise<T> {
    const { storage, conflicts, queue } = this.server;
    const { transaction, transactionNumber = 0n } = this.session;
    if (transaction?.isEnded === true) noSuchTransaction(transactionNumber);
    if (transaction !== undefined) return work(this.timed(new TransactionWriter(storage, conflicts, transaction)));
    return queue.write(() => work(this.timed(new DirectWriter(storage, conflicts))));
  }

  /** Inside a write: the collection as it is now, created when missing. */
  createIfMissing(): CollectionDefinition {
    const { catalog } = this.server.storage;
    return this.collection() ?? catalog.create(this.database, this.collectionName, (this.server.storage.sequence += 1));
  }

  /** What every filter and expression of the command sees. */
  query(collation: unknown = this.body['collation']): QueryContext {
    const variables = { NOW: new Date(this.startedAt), ...this.document('let') };
    return { variables, collation: parseCollation(collation) };
  }

  /** A whole number that is not negative; a missing one is the default. */
  count(name: string, whenMissing: number): number {
    const value = this.body[name];
    if (isNullish(value)) return whenMissing;
    const number = isNumber(value) ? toDouble(value) : this.wrongType(name, 'a number');
    if (Number.isInteger(number) && number >= 0) return number;
    return fail(51024, `BSON field '${name}' value must be >= 0, actual value '${number}'`);
  }

  flag(name: string, whenMissing = false): boolean {
    const value = this.body[name];
    if (isNullish(value)) return whenMissing;
    return typeof value === 'boolean' || isNumber(value) ? isTrue(value) : this.wrongType(name, "type 'bool'");
  }

  /** A document argument; missing is empty. */
  document(name: string): BsonDocument {
    const value = this.body[name];
    if (isNullish(value)) return {};
    return isDocument(value) ? value : this.wrongType(name, "type 'object'");
  }

  /** Documents sent in the body or beside it, as bytes. */
  payload(name: string): readonly Buffer[] {
    const value = this.request.sequences.get(name) ?? this.body[name];
    if (!isArray(value)) return fail(40414, `BSON field '${this.commandName}.${name}' is missing but a required field`);
    if (value.length === 0 || value.length > 100_000)
      fail('InvalidLength', `Write batch sizes must be between 1 and 100000. Got ${value.length} operations.`);
    return value.map((one) =>
      Buffer.isBuffer(one) ? one : encodeDocument(isDocument(one) ? one : this.wrongType(name, "type 'object'")),
    );
  }

  /** The statements of an update or delete; options nobody would look at are refused. */
  statements(name: string, fields: readonly string[]): BsonDocument[] {
    return this.payload(name).map((bytes) => {
      const statement = decodeDocument(bytes);
      const unknown = Object.keys(statement).find((field) => !fields.includes(field));
      return unknown === undefined
        ? statement
        : fail(40415, `BSON field '${this.commandName}.${name}.${unknown}' is an unknown field.`);
    });
  }

  /** The reply with the first batch of a result; the rest waits for getMore. */
  startCursor(source: CursorSource, batchSize: number, namespace = this.namespace): Buffer {
    const batch = this.server.cursors.start(namespace, source, batchSize, this.flag('singleBatch'));
    return cursorReply('firstBatch', namespace, batch);
  }

  private get deadline(): number {
    const limit = this.count('maxTimeMS', 0);
    return limit > 0 ? this.startedAt + limit : Infinity;
  }

  private timed<View extends RecordView>(view: View): View {
    view.deadline = this.deadline;
    return view;
  }

  private wrongType(name: string, expected: string): never {
    const found = typeName(this.body[name]);
    return fail(
      'TypeMismatch',
      `BSON field '${this.commandName}.${name}' is the wrong type '${found}', expected ${expected}`,
    );
  }
}
