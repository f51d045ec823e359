import { headerBytes, opMsg, opReply } from './opCodes.ts';
import type { RequestMessage } from './parseMessage.ts';

let lastRequestId = 0;

/** Puts an encoded reply document into the message the client expects. */
export function frameReply(request: Pick<RequestMessage, 'requestId' | 'isLegacy'>, body: Uint8Array): Buffer {
  const prefix = request.isLegacy ? legacyPrefix() : Buffer.from([0, 0, 0, 0, 0]);
  const message = Buffer.allocUnsafe(headerBytes + prefix.length + body.length);
  lastRequestId = (lastRequestId + 1) & 0x7fffffff;
  message.writeInt32LE(message.length, 0);
  message.writeInt32LE(lastRequestId, 4);
  message.writeInt32LE(request.requestId, 8);
  message.writeInt32LE(request.isLegacy ? opReply : opMsg, 12);
  message.set(prefix, headerBytes);
  message.set(body, headerBytes + prefix.length);
  return message;
}

/** responseFlags, cursorID, startingFrom, numberReturned = 1. */
function legacyPrefix(): Buffer {
  const prefix = Buffer.alloc(20);
  prefix.writeInt32LE(8, 0);
  prefix.writeInt32LE(1, 16);
  return prefix;
}
