import { Binary } from 'bson';
import { toInteger } from '../bson/arithmetic.ts';
import type { BsonDocument } from '../bson/BsonDocument.ts';
import { isNumber } from '../bson/numericType.ts';
import { isDocument } from '../bson/valueGuards.ts';
import type { Command } from '../commands/Command.ts';
import { CommandError } from '../errors/CommandError.ts';
import type { Transaction } from '../transaction/Transaction.ts';
import type { MongoServer } from './MongoServer.ts';

export interface OpenedSession {
  readonly sessionId: string | undefined;
  readonly transactionNumber: bigint | undefined;
  readonly transaction: Transaction | undefined;
}

/** Reads lsid, txnNumber, autocommit and startTransaction, and finds or begins the transaction they name. */
export function openSession(server: MongoServer, body: BsonDocument, command: Command): OpenedSession {
  const sessionId = sessionIdOf(body['lsid']);
  const number = body['txnNumber'];
  if (number === undefined) {
    if ('autocommit' in body || 'startTransaction' in body)
      throw new CommandError('InvalidOptions', "'autocommit' field requires a transaction number to also be specified");
    return { sessionId, transactionNumber: undefined, transaction: undefined };
  }
  if (sessionId === undefined || !isNumber(number))
    throw new CommandError('InvalidOptions', 'Transaction number requires a session ID to also be specified');
  const transactionNumber = toInteger(number);
  if (body['autocommit'] === undefined) return { sessionId, transactionNumber, transaction: undefined };
  if (body['autocommit'] !== false)
    throw new CommandError('InvalidOptions', 'Specifying autocommit=true is not allowed.');
  if (command.transaction === 'control') return { sessionId, transactionNumber, transaction: undefined };
  if (command.transaction === 'refused') {
    server.transactions.abortIfOpen(sessionId);
    throw new CommandError(
      'OperationNotSupportedInTransaction',
      `Cannot run '${Object.keys(body)[0] ?? ''}' in a multi-document transaction.`,
    );
  }
  const transaction =
    body['startTransaction'] === true
      ? server.transactions.begin(sessionId, transactionNumber)
      : server.transactions.resume(sessionId, transactionNumber);
  return { sessionId, transactionNumber, transaction };
}

export function sessionIdOf(lsid: unknown): string | undefined {
  if (lsid === undefined) return undefined;
  const id = isDocument(lsid) ? lsid['id'] : undefined;
  if (id instanceof Binary) return Buffer.from(id.value()).toString('hex');
  throw new CommandError('TypeMismatch', "BSON field 'lsid.id' is the wrong type, expected type 'binData'");
}
