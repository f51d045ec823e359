import { CommandError } from '../errors/CommandError.ts';
import { headerBytes, maxMessageBytes } from './opCodes.ts';

/** Cuts a byte stream into whole messages. */
export class MessageSplitter {
  private chunks: Buffer[] = [];
  private length = 0;

  push(chunk: Buffer): Buffer[] {
    this.chunks.push(chunk);
    this.length += chunk.length;
    const messages: Buffer[] = [];
    for (;;) {
      const needed = this.neededBytes();
      if (needed === undefined || this.length < needed) return messages;
      const joined = this.joined();
      messages.push(joined.subarray(0, needed));
      this.chunks = [joined.subarray(needed)];
      this.length -= needed;
    }
  }

  private neededBytes(): number | undefined {
    if (this.length < 4) return undefined;
    const first = this.chunks[0];
    const size = (first !== undefined && first.length >= 4 ? first : this.joined()).readInt32LE(0);
    if (size < headerBytes || size > maxMessageBytes)
      throw new CommandError('ProtocolError', `invalid message size ${String(size)}`);
    return size;
  }

  private joined(): Buffer {
    const joined = Buffer.concat(this.chunks);
    this.chunks = [joined];
    return joined;
  }
}
