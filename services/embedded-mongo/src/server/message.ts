import { fail } from '../CommandError.ts';
import { isDocument, isText, type BsonDocument } from '../bson/bsonType.ts';
import { decodeDocument } from '../bson/codec.ts';

export interface RequestMessage {
  readonly requestId: number;
  readonly database: string;
  readonly body: BsonDocument;
  /** Documents sent beside the body, as bytes, by the name of the field they stand for. */
  readonly sequences: ReadonlyMap<string, readonly Buffer[]>;
  /** The client does not want an answer. */
  readonly isFireAndForget: boolean;
  /** The old opcode, with which drivers still say hello. */
  readonly isLegacy: boolean;
}

const opReply = 1;
const opQuery = 2004;
const opMsg = 2013;
const checksumPresent = 1;
const moreToCome = 2;
/** messageLength, requestID, responseTo, opCode. */
const headerBytes = 16;
export const maxMessageBytes = 48_000_000;

/** Cuts a byte stream into whole messages. */
export class MessageSplitter {
  private chunks: Buffer[] = [];
  private length = 0;

  push(chunk: Buffer): Buffer[] {
    this.chunks.push(chunk);
    this.length += chunk.length;
    const messages: Buffer[] = [];
    for (let size = this.nextSize(); this.length >= size; size = this.nextSize()) {
      const joined = this.joined();
      messages.push(joined.subarray(0, size));
      this.chunks = [joined.subarray(size)];
      this.length -= size;
    }
    return messages;
  }

  private nextSize(): number {
    if (this.length < 4) return Infinity;
    const [first] = this.chunks;
    const size = (first !== undefined && first.length >= 4 ? first : this.joined()).readInt32LE(0);
    return size < headerBytes || size > maxMessageBytes ? fail('ProtocolError', `invalid message size ${size}`) : size;
  }

  private joined(): Buffer {
    const joined = Buffer.concat(this.chunks);
    this.chunks = [joined];
    return joined;
  }
}

/** Reads one complete message: OP_MSG, or OP_QUERY on a `$cmd` collection. */
export function parseMessage(bytes: Buffer): RequestMessage {
  const requestId = bytes.readInt32LE(4);
  const opCode = bytes.readInt32LE(12);
  if (opCode === opMsg) return { requestId, isLegacy: false, ...parseOpMsg(bytes) };
  const nameEnd = bytes.indexOf(0, headerBytes + 4);
  const namespace = bytes.toString('utf8', headerBytes + 4, nameEnd);
  if (opCode !== opQuery || !namespace.endsWith('.$cmd')) return fail('ProtocolError', `unsupported opcode ${opCode}`);
  const query = decodeDocument(bytes.subarray(nameEnd + 9));
  const body = isDocument(query['$query']) ? query['$query'] : query;
  return {
    requestId,
    isLegacy: true,
    isFireAndForget: false,
    database: namespace.slice(0, -5),
    body,
    sequences: new Map(),
  };
}

function parseOpMsg(bytes: Buffer): Omit<RequestMessage, 'requestId' | 'isLegacy'> {
  const flags = bytes.readUInt32LE(headerBytes);
  if ((flags & 0xffff & ~(checksumPresent | moreToCome)) !== 0)
    fail('ProtocolError', `OP_MSG with unknown flags ${flags}`);
  const end = bytes.length - ((flags & checksumPresent) === 0 ? 0 : 4);
  const sequences = new Map<string, readonly Buffer[]>();
  let body: BsonDocument = {};
  for (let at = headerBytes + 4; at < end;) {
    const kind = bytes[at];
    const section = sized(bytes, at + 1, end);
    if (kind === 0) body = decodeDocument(section);
    else if (kind === 1) sequences.set(...parseSequence(section));
    else fail('ProtocolError', `OP_MSG with an unexpected section of kind ${String(kind)}`);
    at += 1 + section.length;
  }
  const database = body['$db'];
  if (!isText(database)) return fail('ProtocolError', 'OP_MSG requests require a $db argument');
  return { database, body, sequences, isFireAndForget: (flags & moreToCome) !== 0 };
}

function parseSequence(section: Buffer): [string, Buffer[]] {
  const nameEnd = section.indexOf(0, 4);
  const documents: Buffer[] = [];
  for (let at = nameEnd + 1; at < section.length; at += documents.at(-1)?.length ?? 0)
    documents.push(sized(section, at, section.length));
  return [section.toString('utf8', 4, nameEnd), documents];
}

/** The part that begins with its own length. */
function sized(bytes: Buffer, at: number, end: number): Buffer {
  const length = bytes.readInt32LE(at);
  return length < 5 || at + length > end ? fail('ProtocolError', 'malformed message') : bytes.subarray(at, at + length);
}

let lastRequestId = 0;

/** Puts an encoded reply document into the message the client expects. */
export function frameReply({ requestId, isLegacy }: RequestMessage, body: Uint8Array): Buffer {
  // OP_MSG: flags and a section of kind 0. OP_REPLY: flags, cursor, starting from, one document returned.
  const prefix = Buffer.alloc(isLegacy ? 20 : 5);
  if (isLegacy) prefix.writeInt32LE(1, 16);
  const header = Buffer.alloc(headerBytes);
  lastRequestId = (lastRequestId + 1) & 0x7fffffff;
  const fields = [headerBytes + prefix.length + body.length, lastRequestId, requestId, isLegacy ? opReply : opMsg];
  for (const [i, field] of fields.entries()) header.writeInt32LE(field, i * 4);
  return Buffer.concat([header, prefix, body]);
}
