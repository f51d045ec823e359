import { Int32 } from 'bson';
import { maxDocumentBytes } from '../bson/bsonCodec.ts';
import { replicaSetName } from '../server/ListenAddress.ts';
import { maxMessageBytes } from '../wire/opCodes.ts';
import type { Command } from './Command.ts';

/** The wire protocol of MongoDB 7.0. */
const maxWireVersion = 21;
const serverVersion = '7.0.0';

/** The only member, and primary, of a replica set: what drivers need to see before they use transactions. */
export const hello: Command = {
  fields: undefined,
  transaction: 'refused',
  run: (context) => {
    const { address } = context.server;
    const primary = context.commandName === 'hello' ? { isWritablePrimary: true } : { ismaster: true };
    return {
      helloOk: true,
      ...primary,
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
      connectionId: new Int32(context.connectionId),
      minWireVersion: new Int32(0),
      maxWireVersion: new Int32(maxWireVersion),
      readOnly: false,
    };
  },
};

export const ping: Command = { fields: [], transaction: 'refused', run: () => ({}) };

export const buildInfo: Command = {
  fields: [],
  transaction: 'refused',
  run: () => ({
    version: serverVersion,
    versionArray: serverVersion
      .split('.')
      .map((part) => new Int32(Number(part)))
      .concat(new Int32(0)),
    modules: [],
    storageEngines: ['lmdb'],
    bits: new Int32(64),
    debug: false,
    maxBsonObjectSize: new Int32(maxDocumentBytes),
  }),
};
