import type { BsonDocument } from '../bson/bsonType.ts';
import { create, drop, dropDatabase, listCollections, listDatabases } from './collections.ts';
import type { CommandContext } from './CommandContext.ts';
import { createIndexes, dropIndexes, listIndexes } from './indexes.ts';
import { aggregate, count, distinct, explain, find, getMore, killCursors } from './reads.ts';
import { abortTransaction, buildInfo, commitTransaction, endSessions, hello, startSession } from './sessions.ts';
import { deleteDocuments, findAndModify, insert, update } from './writes.ts';

/** A reply without its `ok`, or a whole reply already encoded. */
type Reply = BsonDocument | Uint8Array;
type Run = (context: CommandContext) => Reply | Promise<Reply>;

export interface Command {
  /** Fields beside the general ones; any other is refused. Undefined: all are taken (hello). */
  readonly fields: readonly string[] | undefined;
  /** Whether it may run inside a multi-document transaction, or ends one. */
  readonly inTransaction: 'allowed' | 'refused' | 'control';
  readonly run: Run;
}

const command = (inTransaction: Command['inTransaction'], fields: string, run: Run): Command => ({
  inTransaction,
  fields: fields.split(' '),
  run,
});
const greeting: Command = { fields: undefined, inTransaction: 'refused', run: hello };
const findFields = 'filter sort projection hint skip limit batchSize singleBatch noCursorTimeout allowDiskUse';
const modify = command(
  'allowed',
  'query sort remove update new fields upsert bypassDocumentValidation collation arrayFilters hint let',
  findAndModify,
);

/** Every command this server answers, by the name it is sent with. */
export const commands: Readonly<Record<string, Command>> = {
  hello: greeting,
  isMaster: greeting,
  ismaster: greeting,
  ping: command('refused', '', () => ({})),
  buildInfo: command('refused', '', buildInfo),
  buildinfo: command('refused', '', buildInfo),
  insert: command('allowed', 'documents ordered bypassDocumentValidation', insert),
  update: command('allowed', 'updates ordered bypassDocumentValidation let', update),
  delete: command('allowed', 'deletes ordered let', deleteDocuments),
  findAndModify: modify,
  findandmodify: modify,
  find: command('allowed', `${findFields} allowPartialResults collation let`, find),
  getMore: command('allowed', 'collection batchSize', getMore),
  killCursors: command('allowed', 'cursors', killCursors),
  count: command('refused', 'query limit skip hint collation fields', count),
  distinct: command('allowed', 'key query collation hint', distinct),
  aggregate: command(
    'allowed',
    'pipeline cursor explain allowDiskUse hint let collation bypassDocumentValidation',
    aggregate,
  ),
  explain: command('refused', 'verbosity', explain),
  createIndexes: command('refused', 'indexes commitQuorum', createIndexes),
  listIndexes: command('refused', 'cursor', listIndexes),
  dropIndexes: command('refused', 'index', dropIndexes),
  create: command('refused', 'autoIndexId collation', create),
  drop: command('refused', '', drop),
  dropDatabase: command('refused', '', dropDatabase),
  listCollections: command('refused', 'filter cursor nameOnly authorizedCollections', listCollections),
  listDatabases: command('refused', 'filter nameOnly authorizedDatabases', listDatabases),
  startSession: command('refused', '', startSession),
  endSessions: command('refused', '', endSessions),
  killSessions: command('refused', '', endSessions),
  commitTransaction: command('control', 'recoveryToken', commitTransaction),
  abortTransaction: command('control', 'recoveryToken', abortTransaction),
};
