import type { DocumentOf } from '../models/documents.ts';

/** A domain value as a document. */
export function toDocument<Entity extends { readonly id: string }>(entity: Entity): DocumentOf<Entity> {
  const { id, ...fields } = entity;
  return { _id: id, ...fields };
}

/** A document as a plain domain value, without the fields in `hidden` that only the store knows. */
export function fromDocument<Entity extends { readonly id: string }>(
  document: DocumentOf<Entity>,
  hidden: readonly string[] = [],
): Entity {
  const { _id, ...fields } = document;
  const shown = Object.fromEntries(Object.entries(fields).filter(([name]) => !hidden.includes(name)));
  return { id: _id, ...shown } as unknown as Entity;
}
