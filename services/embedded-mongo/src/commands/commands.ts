import { aggregate } from './aggregate.ts';
import { create, drop, dropDatabase, listCollections, listDatabases } from './collections.ts';
import type { Command } from './Command.ts';
import { count } from './count.ts';
import { createIndexes } from './createIndexes.ts';
import { deleteDocuments } from './delete.ts';
import { distinct } from './distinct.ts';
import { dropIndexes } from './dropIndexes.ts';
import { explain } from './explain.ts';
import { find } from './find.ts';
import { findAndModify } from './findAndModify.ts';
import { getMore, killCursors } from './getMore.ts';
import { buildInfo, hello, ping } from './hello.ts';
import { insert } from './insert.ts';
import { listIndexes } from './listIndexes.ts';
import { abortTransaction, commitTransaction, endSessions, startSession } from './sessions.ts';
import { update } from './update.ts';

/** Every command this server answers, by the name it is sent with. */
export const commands: Readonly<Record<string, Command>> = {
  hello,
  isMaster: hello,
  ismaster: hello,
  ping,
  buildInfo,
  buildinfo: buildInfo,
  insert,
  update,
  delete: deleteDocuments,
  findAndModify,
  findandmodify: findAndModify,
  find,
  getMore,
  killCursors,
  count,
  distinct,
  aggregate,
  explain,
  createIndexes,
  listIndexes,
  dropIndexes,
  create,
  drop,
  dropDatabase,
  listCollections,
  listDatabases,
  startSession,
  endSessions,
  killSessions: endSessions,
  commitTransaction,
  abortTransaction,
};
