import type { BsonDocument } from '../bson/BsonDocument.ts';
import type { CommandContext } from './CommandContext.ts';

/** A reply without its `ok`, or a whole reply already encoded. */
export type Reply = BsonDocument | Uint8Array;

export interface Command {
  /** Fields beside the general ones; any other is refused. Undefined: all are taken (hello). */
  readonly fields: readonly string[] | undefined;
  /** Whether it may run inside a multi-document transaction, or ends one. */
  readonly transaction: 'allowed' | 'refused' | 'control';
  readonly run: (context: CommandContext) => Reply | Promise<Reply>;
}
