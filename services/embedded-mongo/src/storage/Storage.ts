import { Catalog } from './Catalog.ts';
import type { CollectionDefinition } from './CollectionDefinition.ts';
import { openEnvironment, type Environment } from './openEnvironment.ts';
import { prefixRange, recordIdOf } from './recordKey.ts';

/** The open store: its LMDB databases, its catalogue, and the counters that live in memory. */
export class Storage {
  readonly environment: Environment;
  readonly catalog: Catalog;
  private commits = 0;
  private readonly nextRecordIds = new Map<number, number>();

  constructor(dataDir: string) {
    this.environment = openEnvironment(dataDir);
    this.catalog = new Catalog(this.environment);
  }

  /** Counts commits since opening; a snapshot is named by the number it was taken at. */
  get sequence(): number {
    return this.commits;
  }

  nextSequence(): number {
    this.commits += 1;
    return this.commits;
  }

  /** A fresh record id; ids of rolled-back inserts are not used again. */
  takeRecordId(collection: CollectionDefinition): number {
    const next = this.nextRecordIds.get(collection.id) ?? this.lastRecordId(collection) + 1;
    this.nextRecordIds.set(collection.id, next + 1);
    return next;
  }

  async close(): Promise<void> {
    await this.environment.root.close();
  }

  private lastRecordId(collection: CollectionDefinition): number {
    const { start, end } = prefixRange(collection.id);
    const [last] = this.environment.records.getKeys({ start: end, end: start, reverse: true, limit: 1 });
    return last === undefined ? 0 : recordIdOf(last);
  }
}
