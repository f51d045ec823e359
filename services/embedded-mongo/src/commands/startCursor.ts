import { encodeCursorReply } from '../wire/encodeCursorReply.ts';
import type { CommandContext } from './CommandContext.ts';

/** The reply with the first batch of a result; the rest waits for getMore. */
export function startCursor(
  context: CommandContext,
  documents: readonly Uint8Array[],
  batchSize: number,
  single = false,
  namespace = context.namespace,
): Uint8Array {
  const batch = context.server.cursors.start(namespace, documents, batchSize, single);
  return encodeCursorReply({ name: 'firstBatch', namespace, ...batch });
}
