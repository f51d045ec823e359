import { Binary, Int32, UUID } from 'bson';
import { fail } from '../CommandError.ts';
import { isArray, type BsonDocument } from '../bson/bsonType.ts';
import { maxDocumentBytes } from '../bson/codec.ts';
import { replicaSetName } from '../server/address.ts';
import { maxMessageBytes } from '../server/message.ts';
import { sessionIdOf, type CommandContext } from './CommandContext.ts';

/** The wire protocol of MongoDB 7.0. */
const maxWireVersion = 21;
const version = [7, 0, 0];

/** The only member, and primary, of a replica set: what drivers need to see before they use transactions. */
export function hello({ server: { address }, commandName, connectionId }: CommandContext): BsonDocument {
  return {
    helloOk: true,
    [commandName === 'hello' ? 'isWritablePrimary' : 'ismaster']: true,
    setName: replicaSetName,
    setVersion: new Int32(1),
    secondary: false,
    hosts: [address],
    primary: address,
    me: address,
    maxBsonObjectSize: new Int32(maxDocumentBytes),
    maxMessageSizeBytes: new Int32(maxMessageBytes),
    maxWriteBatchSize: new Int32(100_000),
    localTime: new Date(),
    logicalSessionTimeoutMinutes: new Int32(30),
    connectionId: new Int32(connectionId),
    minWireVersion: new Int32(0),
    maxWireVersion: new Int32(maxWireVersion),
    readOnly: false,
  };
}

export function buildInfo(): BsonDocument {
  const versionArray = [...version, 0].map((part) => new Int32(part));
  return {
    version: version.join('.'),
    versionArray,
    bits: new Int32(64),
    debug: false,
    maxBsonObjectSize: new Int32(maxDocumentBytes),
    storageEngines: ['lmdb'],
  };
}

export async function commitTransaction(context: CommandContext): Promise<BsonDocument> {
  await context.server.transactions.commit(...transactionOf(context));
  return {};
}

export function abortTransaction(context: CommandContext): BsonDocument {
  context.server.transactions.abort(...transactionOf(context));
  return {};
}

export function startSession(): BsonDocument {
  return { id: { id: new Binary(new UUID().buffer, Binary.SUBTYPE_UUID) }, timeoutMinutes: new Int32(30) };
}

/** Ending a session aborts what it left open. */
export function endSessions({ body, commandName, server }: CommandContext): BsonDocument {
  const sessions = body[commandName];
  if (!isArray(sessions)) return fail('TypeMismatch', `'${commandName}' must be an array`);
  for (const lsid of sessions) server.transactions.endSession(sessionIdOf(lsid));
  return {};
}

function transactionOf({ session: { sessionId, transactionNumber }, commandName }: CommandContext): [string, bigint] {
  if (sessionId !== undefined && transactionNumber !== undefined) return [sessionId, transactionNumber];
  return fail('InvalidOptions', `${commandName} must be run within a transaction`);
}
