import { decodeDocument } from '../bson/bsonCodec.ts';
import type { BsonDocument } from '../bson/BsonDocument.ts';
import { isDocument } from '../bson/valueGuards.ts';
import { CommandError } from '../errors/CommandError.ts';
import { headerBytes, opMsg, opQuery } from './opCodes.ts';

export interface RequestMessage {
  readonly requestId: number;
  readonly database: string;
  readonly body: BsonDocument;
  /** Documents sent beside the body, as bytes, by the name of the field they stand for. */
  readonly sequences: ReadonlyMap<string, readonly Uint8Array[]>;
  /** The client does not want an answer. */
  readonly isFireAndForget: boolean;
  /** The old opcode, with which drivers still say hello. */
  readonly isLegacy: boolean;
}

const checksumPresent = 1;
const moreToCome = 2;
/** Flags a server must understand; any other of the first sixteen is an error. */
const knownRequiredFlags = checksumPresent | moreToCome;

/** Reads one complete message: OP_MSG, or OP_QUERY on a `$cmd` collection. */
export function parseMessage(bytes: Buffer): RequestMessage {
  const opCode = bytes.readInt32LE(12);
  if (opCode === opMsg) return parseOpMsg(bytes);
  if (opCode === opQuery) return parseOpQuery(bytes);
  throw new CommandError('ProtocolError', `unsupported opcode ${String(opCode)}`);
}

function parseOpMsg(bytes: Buffer): RequestMessage {
  const flags = bytes.readUInt32LE(headerBytes);
  if ((flags & 0xffff & ~knownRequiredFlags) !== 0)
    throw new CommandError('ProtocolError', `OP_MSG with unknown flags ${String(flags)}`);
  const end = bytes.length - ((flags & checksumPresent) === 0 ? 0 : 4);
  const sequences = new Map<string, readonly Uint8Array[]>();
  let body: BsonDocument | undefined;
  for (let at = headerBytes + 4; at < end;) {
    const kind = bytes.readUInt8(at);
    const length = bytes.readInt32LE(at + 1);
    const section = bytes.subarray(at + 1, at + 1 + length);
    if (length < 5 || at + 1 + length > end) throw new CommandError('ProtocolError', 'malformed OP_MSG section');
    if (kind === 0 && body === undefined) body = decodeDocument(section);
    else if (kind === 1) sequences.set(...parseSequence(section));
    else throw new CommandError('ProtocolError', `OP_MSG with an unexpected section of kind ${String(kind)}`);
    at += 1 + length;
  }
  const database = body?.['$db'];
  if (body === undefined || typeof database !== 'string')
    throw new CommandError('ProtocolError', 'OP_MSG requests require a $db argument');
  return {
    requestId: bytes.readInt32LE(4),
    database,
    body,
    sequences,
    isFireAndForget: (flags & moreToCome) !== 0,
    isLegacy: false,
  };
}

function parseSequence(section: Buffer): [string, Uint8Array[]] {
  const nameEnd = section.indexOf(0, 4);
  const documents: Uint8Array[] = [];
  for (let at = nameEnd + 1; at < section.length;) {
    const length = section.readInt32LE(at);
    if (length < 5 || at + length > section.length)
      throw new CommandError('ProtocolError', 'malformed document sequence');
    documents.push(section.subarray(at, at + length));
    at += length;
  }
  return [section.toString('utf8', 4, nameEnd), documents];
}

function parseOpQuery(bytes: Buffer): RequestMessage {
  const nameEnd = bytes.indexOf(0, headerBytes + 4);
  const namespace = bytes.toString('utf8', headerBytes + 4, nameEnd);
  if (!namespace.endsWith('.$cmd')) throw new CommandError('ProtocolError', 'OP_QUERY is only supported for hello');
  const query = decodeDocument(bytes.subarray(nameEnd + 9));
  const wrapped = query['$query'];
  return {
    requestId: bytes.readInt32LE(4),
    database: namespace.slice(0, -'.$cmd'.length),
    body: isDocument(wrapped) ? wrapped : query,
    sequences: new Map(),
    isFireAndForget: false,
    isLegacy: true,
  };
}
