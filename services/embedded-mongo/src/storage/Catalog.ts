import { deserialize, serialize, UUID } from 'bson';
import type { Database } from 'lmdb';
import type { BsonDocument } from '../bson/bsonType.ts';
import type { SortSpecification } from '../query/sort.ts';
import { prefixOf } from './keys.ts';

export interface IndexDefinition {
  readonly id: number;
  readonly name: string;
  readonly key: SortSpecification;
  readonly unique: boolean;
  readonly sparse: boolean;
  readonly hidden: boolean;
  readonly partialFilter?: BsonDocument;
  readonly expireAfterSeconds?: number;
  /** Some document has an array at an indexed path: one document may have several entries. */
  multikey: boolean;
  /** Some entry was too long and was cut: entries no longer give an exact order. */
  truncated: boolean;
  /** One of the two above has changed since the catalogue was saved. */
  isUnsaved?: boolean;
  /** The write after which the index exists; a transaction whose snapshot is older cannot read through it. */
  readonly createdAt: number;
}

export type NewIndex = Omit<IndexDefinition, 'id' | 'multikey' | 'truncated' | 'isUnsaved' | 'createdAt'>;

export interface CollectionDefinition {
  readonly id: number;
  readonly database: string;
  readonly name: string;
  readonly uuid: UUID;
  /** The first is always the one on `_id`. */
  readonly indexes: readonly IndexDefinition[];
}

export const namespaceOf = ({ database, name }: CollectionDefinition): string => `${database}.${name}`;

const idIndex: NewIndex = {
  name: '_id_',
  key: [{ path: '_id', direction: 1 }],
  unique: true,
  sparse: false,
  hidden: false,
};
const nextIdKey = Buffer.of(0);

/** The collections and their indexes: in memory for reading, in LMDB for keeping. Changes belong inside a write. */
export class Catalog {
  private readonly database: Database<Buffer, Buffer>;
  private byNamespace = new Map<string, CollectionDefinition>();
  private nextId = 1;

  constructor(database: Database<Buffer, Buffer>) {
    this.database = database;
  }

  reload(): void {
    this.byNamespace = new Map();
    this.nextId = this.database.get(nextIdKey)?.readUInt32BE(0) ?? 1;
    for (const { value } of this.database.getRange({ start: prefixOf(0) })) {
      const stored = deserialize(value) as CollectionDefinition;
      // Snapshots do not outlive the process.
      const indexes = stored.indexes.map((index) => ({ ...index, createdAt: 0 }));
      this.byNamespace.set(namespaceOf(stored), { ...stored, indexes });
    }
  }

  find(database: string, name: string): CollectionDefinition | undefined {
    return this.byNamespace.get(`${database}.${name}`);
  }

  all(): CollectionDefinition[] {
    return [...this.byNamespace.values()].toSorted((a, b) => a.id - b.id);
  }

  create(database: string, name: string, sequence: number): CollectionDefinition {
    const collection = {
      id: this.takeId(),
      database,
      name,
      uuid: new UUID(),
      indexes: [this.newIndex(idIndex, sequence)],
    };
    return this.save(collection);
  }

  newIndex(index: NewIndex, sequence: number): IndexDefinition {
    return { ...index, id: this.takeId(), multikey: false, truncated: false, createdAt: sequence };
  }

  save(collection: CollectionDefinition): CollectionDefinition {
    for (const index of collection.indexes) index.isUnsaved = false;
    this.database.putSync(prefixOf(collection.id), serialize(collection, { ignoreUndefined: true }) as Buffer);
    this.byNamespace.set(namespaceOf(collection), collection);
    return collection;
  }

  remove(collection: CollectionDefinition): void {
    this.database.removeSync(prefixOf(collection.id));
    this.byNamespace.delete(namespaceOf(collection));
  }

  private takeId(): number {
    const id = this.nextId++;
    this.database.putSync(nextIdKey, prefixOf(this.nextId));
    return id;
  }
}
