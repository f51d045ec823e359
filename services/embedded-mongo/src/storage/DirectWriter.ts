import type { BsonDocument } from '../bson/BsonDocument.ts';
import type { ConflictTracker } from '../transaction/ConflictTracker.ts';
import type { CollectionDefinition } from './CollectionDefinition.ts';
import { indexEntries } from './indexEntries.ts';
import { LatestView } from './LatestView.ts';
import type { RecordChange, RecordWriter } from './RecordView.ts';
import type { Storage } from './Storage.ts';
import { writeRecord, type RecordWrite } from './writeRecord.ts';

/** Writes outside a transaction: straight into the open LMDB write transaction, visible at once. */
export class DirectWriter extends LatestView implements RecordWriter {
  private readonly conflicts: ConflictTracker;

  constructor(storage: Storage, conflicts: ConflictTracker) {
    super(storage);
    this.conflicts = conflicts;
  }

  claim(collection: CollectionDefinition, recordIds: readonly number[]): void {
    for (const recordId of recordIds) this.conflicts.assertFree(collection, recordId);
  }

  insert(collection: CollectionDefinition, document: BsonDocument, bytes: Uint8Array): void {
    this.assertKeysFree(collection, document);
    const recordId = this.storage.takeRecordId(collection);
    this.write(collection, { recordId, before: undefined, after: { document, bytes } });
  }

  replace(collection: CollectionDefinition, { recordId, before, after, bytes }: RecordChange): void {
    this.conflicts.assertFree(collection, recordId);
    this.assertKeysFree(collection, after);
    this.write(collection, { recordId, before, after: { document: after, bytes } });
  }

  remove(collection: CollectionDefinition, recordId: number, before: BsonDocument): void {
    this.conflicts.assertFree(collection, recordId);
    this.write(collection, { recordId, before, after: undefined });
  }

  private write(collection: CollectionDefinition, write: RecordWrite): void {
    writeRecord(this.storage, collection, write);
    this.conflicts.noteWrite(collection, write.recordId, this.storage.nextSequence());
  }

  private assertKeysFree(collection: CollectionDefinition, document: BsonDocument): void {
    if (!this.conflicts.hasTransactions) return;
    for (const index of collection.indexes)
      if (index.unique)
        for (const { prefix } of indexEntries(index, document).entries) this.conflicts.assertKeyFree(prefix);
  }
}
