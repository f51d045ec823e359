import { UUID } from 'bson';
import { decodeDocument, encodeDocument } from '../bson/bsonCodec.ts';
import type { CollectionDefinition, IndexDefinition } from './CollectionDefinition.ts';
import { definitionFromBson, definitionToBson } from './catalogFormat.ts';
import type { Environment } from './openEnvironment.ts';
import { prefixOf } from './recordKey.ts';

export type NewIndex = Omit<IndexDefinition, 'id' | 'multikey' | 'truncated' | 'createdAt'>;

/** The collections and their indexes: in memory for reading, in LMDB for keeping. Changes belong inside a write transaction. */
export class Catalog {
  private readonly environment: Environment;
  private byNamespace = new Map<string, CollectionDefinition>();
  private nextId = 1;

  constructor(environment: Environment) {
    this.environment = environment;
    this.reload();
  }

  /** Reads everything again: on opening, and after a write transaction that was rolled back. */
  reload(): void {
    this.byNamespace = new Map();
    this.nextId = 1;
    for (const { key, value } of this.environment.catalog.getRange({})) {
      if (key.length === 1) this.nextId = Math.max(this.nextId, value.readUInt32BE(0));
      else {
        const collection = definitionFromBson(decodeDocument(value));
        this.byNamespace.set(`${collection.database}.${collection.name}`, collection);
      }
    }
  }

  find(database: string, name: string): CollectionDefinition | undefined {
    return this.byNamespace.get(`${database}.${name}`);
  }

  all(): CollectionDefinition[] {
    return [...this.byNamespace.values()];
  }

  inDatabase(database: string): CollectionDefinition[] {
    return this.all().filter((collection) => collection.database === database);
  }

  create(database: string, name: string, sequence: number): CollectionDefinition {
    const id = this.takeId();
    const idIndex: NewIndex = {
      name: '_id_',
      key: [{ path: '_id', direction: 1 }],
      unique: true,
      sparse: false,
      hidden: false,
      partialFilter: undefined,
      expireAfterSeconds: undefined,
    };
    const collection = { id, database, name, uuid: new UUID(), indexes: [this.newIndex(idIndex, sequence)] };
    this.save(collection);
    return collection;
  }

  drop(collection: CollectionDefinition): void {
    this.environment.catalog.removeSync(prefixOf(collection.id));
    this.byNamespace.delete(`${collection.database}.${collection.name}`);
  }

  newIndex(index: NewIndex, sequence: number): IndexDefinition {
    return { ...index, id: this.takeId(), multikey: false, truncated: false, createdAt: sequence };
  }

  withIndexes(collection: CollectionDefinition, indexes: readonly IndexDefinition[]): CollectionDefinition {
    const changed = { ...collection, indexes };
    this.save(changed);
    return changed;
  }

  save(collection: CollectionDefinition): void {
    this.environment.catalog.putSync(
      prefixOf(collection.id),
      Buffer.from(encodeDocument(definitionToBson(collection))),
    );
    this.byNamespace.set(`${collection.database}.${collection.name}`, collection);
  }

  private takeId(): number {
    const id = this.nextId++;
    this.environment.catalog.putSync(Buffer.of(0), prefixOf(this.nextId));
    return id;
  }
}
