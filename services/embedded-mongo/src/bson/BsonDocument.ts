/** A decoded BSON document. Numbers stay in their BSON wrapper (Int32, Double, Long, Decimal128) so that types survive. */
export type BsonDocument = Record<string, unknown>;

/** Sets a field even when it is called `__proto__`, which plain assignment would lose. */
export function setField(document: BsonDocument, name: string, value: unknown): void {
  if (name === '__proto__')
    Object.defineProperty(document, name, { value, enumerable: true, configurable: true, writable: true });
  else document[name] = value;
}

/** Reads an own field; inherited names such as `constructor` are missing. */
export function getField(document: BsonDocument, name: string): unknown {
  return Object.hasOwn(document, name) ? document[name] : undefined;
}
