import type { BsonDocument } from '../bson/BsonDocument.ts';
import { decodeDocument, encodeDocument } from '../bson/bsonCodec.ts';
import { bsonTypeOf } from '../bson/bsonTypeOf.ts';
import { toDouble } from '../bson/exactNumber.ts';
import { isNumber } from '../bson/numericType.ts';
import { isArray, isDocument, isNullish } from '../bson/valueGuards.ts';
import { CommandError } from '../errors/CommandError.ts';
import type { Variables } from '../expression/CompiledExpression.ts';
import type { MongoServer } from '../server/MongoServer.ts';
import type { OpenedSession } from '../server/openSession.ts';
import type { CollectionDefinition } from '../storage/CollectionDefinition.ts';
import { DirectWriter } from '../storage/DirectWriter.ts';
import { LatestView } from '../storage/LatestView.ts';
import type { RecordView, RecordWriter } from '../storage/RecordView.ts';
import { TransactionWriter } from '../transaction/TransactionWriter.ts';
import type { RequestMessage } from '../wire/parseMessage.ts';
import { assertNamespace } from './assertNamespace.ts';

export interface PayloadDocument {
  readonly document: BsonDocument;
  readonly bytes: Uint8Array;
}

/** One command being run: its arguments, and the data as its session sees it. */
export class CommandContext {
  readonly server: MongoServer;
  readonly request: RequestMessage;
  readonly session: OpenedSession;
  readonly connectionId: number;

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
    return this.request.database;
  }

  get commandName(): string {
    return Object.keys(this.body)[0] ?? '';
  }

  /** The collection the command names in its first field. */
  get collectionName(): string {
    const name = this.body[this.commandName];
    if (typeof name !== 'string')
      throw new CommandError('InvalidNamespace', `collection name has invalid type ${bsonTypeOf(name)}`);
    assertNamespace(this.database, name);
    return name;
  }

  get namespace(): string {
    return `${this.database}.${this.collectionName}`;
  }

  collection(): CollectionDefinition | undefined {
    return this.server.storage.catalog.find(this.database, this.collectionName);
  }

  view(): RecordView {
    const { storage } = this.server;
    return this.session.transaction === undefined ? new LatestView(storage) : this.transactionWriter();
  }

  /** Runs writes in the open transaction, or durably on their own. `work` may be called again; see WriteQueue. */
  async write<T>(work: (writer: RecordWriter) => T): Promise<T> {
    const { storage, conflicts, queue } = this.server;
    if (this.session.transaction !== undefined) return work(this.transactionWriter());
    return queue.write(() => work(new DirectWriter(storage, conflicts)));
  }

  /** A number that must be whole and not negative; a missing one is the default. */
  count(name: string, whenMissing: number): number {
    const value = this.body[name];
    if (isNullish(value)) return whenMissing;
    const number = toDouble(value);
    if (!isNumber(value))
      throw new CommandError(
        'TypeMismatch',
        `BSON field '${this.commandName}.${name}' is the wrong type '${bsonTypeOf(value)}', expected a number`,
      );
    if (!Number.isInteger(number) || number < 0)
      throw new CommandError(
        'Location51024',
        `BSON field '${name}' value must be >= 0, actual value '${String(number)}'`,
      );
    return number;
  }

  flag(name: string, whenMissing = false): boolean {
    const value = this.body[name];
    if (isNullish(value)) return whenMissing;
    if (typeof value === 'boolean') return value;
    if (isNumber(value)) return toDouble(value) !== 0;
    throw new CommandError(
      'TypeMismatch',
      `BSON field '${this.commandName}.${name}' is the wrong type '${bsonTypeOf(value)}', expected type 'bool'`,
    );
  }

  /** A document argument; missing is empty. */
  documentArgument(name: string): BsonDocument {
    const value = this.body[name];
    if (isNullish(value)) return {};
    if (isDocument(value)) return value;
    throw new CommandError(
      'TypeMismatch',
      `BSON field '${this.commandName}.${name}' is the wrong type '${bsonTypeOf(value)}', expected type 'object'`,
    );
  }

  get variables(): Variables {
    return this.documentArgument('let');
  }

  /** Documents sent in the body or beside it. */
  payload(name: string): readonly PayloadDocument[] {
    const beside = this.request.sequences.get(name);
    if (beside !== undefined) return beside.map((bytes) => ({ bytes, document: decodeDocument(bytes) }));
    const value = this.body[name];
    if (!isArray(value) || !value.every(isDocument))
      throw new CommandError(
        'Location40414',
        `BSON field '${this.commandName}.${name}' is missing but a required field`,
      );
    return value.map((document) => ({ document, bytes: encodeDocument(document) }));
  }

  private transactionWriter(): TransactionWriter {
    const { storage, conflicts } = this.server;
    if (this.session.transaction === undefined) throw new Error('no transaction is open');
    return new TransactionWriter(storage, conflicts, this.session.transaction);
  }
}
