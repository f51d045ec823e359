import { Binary, Int32, UUID } from 'bson';
import { isArray } from '../bson/valueGuards.ts';
import { CommandError } from '../errors/CommandError.ts';
import { sessionIdOf } from '../server/openSession.ts';
import type { Command } from './Command.ts';
import type { CommandContext } from './CommandContext.ts';

export const commitTransaction: Command = {
  fields: ['recoveryToken'],
  transaction: 'control',
  run: async (context) => {
    const { sessionId, transactionNumber } = transactionOf(context);
    await context.server.transactions.commit(sessionId, transactionNumber);
    return {};
  },
};

export const abortTransaction: Command = {
  fields: ['recoveryToken'],
  transaction: 'control',
  run: (context) => {
    const { sessionId, transactionNumber } = transactionOf(context);
    context.server.transactions.abort(sessionId, transactionNumber);
    return {};
  },
};

export const startSession: Command = {
  fields: [],
  transaction: 'refused',
  run: () => ({ id: { id: new Binary(new UUID().buffer, Binary.SUBTYPE_UUID) }, timeoutMinutes: new Int32(30) }),
};

/** Ending a session aborts what it left open. */
export const endSessions: Command = {
  fields: [],
  transaction: 'refused',
  run: (context) => {
    const sessions = context.body[context.commandName];
    if (!isArray(sessions)) throw new CommandError('TypeMismatch', `'${context.commandName}' must be an array`);
    for (const lsid of sessions) {
      const sessionId = sessionIdOf(lsid);
      if (sessionId !== undefined) context.server.transactions.endSession(sessionId);
    }
    return {};
  },
};

function transactionOf({ session, commandName }: CommandContext): { sessionId: string; transactionNumber: bigint } {
  const { sessionId, transactionNumber } = session;
  if (sessionId === undefined || transactionNumber === undefined)
    throw new CommandError('InvalidOptions', `${commandName} must be run within a transaction`);
  return { sessionId, transactionNumber };
}
