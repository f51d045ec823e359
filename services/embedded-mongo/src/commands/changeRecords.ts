import type { BsonDocument } from '../bson/BsonDocument.ts';
import { encodeDocument } from '../bson/bsonCodec.ts';
import type { FoundRecord } from '../plan/findRecords.ts';
import type { FilterNode } from '../query/FilterNode.ts';
import type { CollectionDefinition } from '../storage/CollectionDefinition.ts';
import type { RecordChange, RecordWriter } from '../storage/RecordView.ts';
import { applyUpdate } from '../update/applyUpdate.ts';
import type { ParsedUpdate } from '../update/ParsedUpdate.ts';
import { upsertDocument } from '../update/upsertDocument.ts';
import { assertIdType } from './insert.ts';

interface ChangedRecord extends RecordChange {
  readonly isChanged: boolean;
}

/** Updates found records: everything is computed first, so that a refusal changes nothing. Returns every outcome. */
export function changeRecords(
  writer: RecordWriter,
  collection: CollectionDefinition,
  found: readonly FoundRecord[],
  update: ParsedUpdate,
  filter: FilterNode,
): ChangedRecord[] {
  const now = new Date();
  writer.claim(
    collection,
    found.map(({ recordId }) => recordId),
  );
  const changes = found.map(({ recordId, document, bytes: before }) => {
    const after = applyUpdate(document, update, filter, { isInsert: false, now });
    const bytes = encodeDocument(after);
    return { recordId, before: document, after, bytes, isChanged: Buffer.compare(before, bytes) !== 0 };
  });
  for (const change of changes) if (change.isChanged) writer.replace(collection, change);
  return changes;
}

export function insertUpsert(
  writer: RecordWriter,
  collection: CollectionDefinition,
  filter: FilterNode,
  update: ParsedUpdate,
): BsonDocument {
  const document = upsertDocument(filter, update, new Date());
  assertIdType(document['_id']);
  writer.insert(collection, document, encodeDocument(document));
  return document;
}
