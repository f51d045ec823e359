import { Long } from 'bson';
import { toInteger } from '../bson/arithmetic.ts';
import { isNumber } from '../bson/numericType.ts';
import { isArray } from '../bson/valueGuards.ts';
import { CommandError } from '../errors/CommandError.ts';
import { encodeCursorReply } from '../wire/encodeCursorReply.ts';
import type { Command } from './Command.ts';

export const getMore: Command = {
  fields: ['collection', 'batchSize'],
  transaction: 'allowed',
  run: (context) => {
    const name = context.body['collection'];
    if (typeof name !== 'string')
      throw new CommandError('TypeMismatch', "BSON field 'getMore.collection' must be a string");
    const cursorId = toInteger(context.body['getMore']);
    const namespace = `${context.database}.${name}`;
    const batch = context.server.cursors.next(cursorId, namespace, context.count('batchSize', 0) || Infinity);
    return encodeCursorReply({ name: 'nextBatch', namespace, ...batch });
  },
};

export const killCursors: Command = {
  fields: ['cursors'],
  transaction: 'allowed',
  run: (context) => {
    const ids = context.body['cursors'];
    if (!isArray(ids) || !ids.every(isNumber))
      throw new CommandError('TypeMismatch', "BSON field 'killCursors.cursors' must be an array of numbers");
    const killed: Long[] = [];
    const missing: Long[] = [];
    for (const id of ids.map(toInteger)) (context.server.cursors.kill(id) ? killed : missing).push(Long.fromBigInt(id));
    return { cursorsKilled: killed, cursorsNotFound: missing, cursorsAlive: [], cursorsUnknown: [] };
  },
};
