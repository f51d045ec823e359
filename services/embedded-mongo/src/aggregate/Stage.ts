import type { BsonDocument } from '../bson/BsonDocument.ts';
import type { Variables } from '../expression/CompiledExpression.ts';

export interface StageContext {
  readonly variables: Variables;
  /** All documents of another collection of the same database, for `$lookup`; a filter may use an index. */
  readonly readCollection: (name: string, filter: BsonDocument) => readonly BsonDocument[];
}

/** A compiled stage: documents in, documents out. */
export type Stage = (documents: readonly BsonDocument[]) => readonly BsonDocument[];

/** Checks the argument of a stage as written and compiles it. */
export type StageCompiler = (argument: unknown, context: StageContext) => Stage;
