import { Binary, BSONError, Double, serialize } from 'bson';
import { CommandError, fail } from '../CommandError.ts';
import { isArray, isDocument, isNumber, type BsonDocument } from '../bson/bsonType.ts';
import { toInteger } from '../bson/numbers.ts';
import { CommandContext, sessionIdOf, type OpenedSession } from '../commands/CommandContext.ts';
import { commands, type Command } from '../commands/commands.ts';
import type { RequestMessage } from './message.ts';
import type { MongoServer } from './MongoServer.ts';

/** Runs one command and encodes what it answers; a refusal is an answer too. */
export async function runCommand(
  server: MongoServer,
  request: RequestMessage,
  connectionId: number,
): Promise<Uint8Array> {
  const { lsid, autocommit } = request.body;
  const run = (): Promise<Uint8Array> => runNow(server, request, connectionId);
  if (autocommit === undefined || !isDocument(lsid) || !(lsid['id'] instanceof Binary)) return run();
  return server.transactions.inTurn(sessionIdOf(lsid), run);
}

async function runNow(server: MongoServer, request: RequestMessage, connectionId: number): Promise<Uint8Array> {
  let session: OpenedSession = {};
  const abort = (): void => {
    if (session.transaction !== undefined && session.sessionId !== undefined)
      server.transactions.abortIfOpen(session.sessionId);
  };
  try {
    const [name = ''] = Object.keys(request.body);
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (command === undefined) return fail('CommandNotFound', `no such command: '${name}'`);
    assertKnownFields(name, command, request);
    session = openSession(server, request.body, name, command);
    const reply = await command.run(new CommandContext(server, request, session, connectionId));
    if (reply instanceof Uint8Array) return reply;
    if (isArray(reply['writeErrors'])) abort();
    // A reply may be a little larger than a document.
    return serialize({ ...reply, ok: new Double(1) });
  } catch (error) {
    abort();
    const { message, code, codeName, details, labels } = asCommandError(error);
    const errorLabels = labels.length === 0 ? {} : { errorLabels: labels };
    return serialize({ ok: new Double(0), errmsg: message, code, codeName, ...details, ...errorLabels });
  }
}

function asCommandError(error: unknown): CommandError {
  if (error instanceof CommandError) return error;
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof BSONError) return new CommandError('BadValue', message);
  process.stderr.write(`embedded-mongo: ${error instanceof Error ? (error.stack ?? message) : message}\n`);
  return new CommandError('InternalError', message);
}

/** Fields every command takes. Read and write concerns are always met: one member, every write durable. */
const general = `$db lsid txnNumber autocommit startTransaction stmtId stmtIds readConcern writeConcern $readPreference
  $clusterTime comment maxTimeMS apiVersion apiStrict apiDeprecationErrors`.split(/\s+/);

/** Refuses an option this server would otherwise ignore. */
function assertKnownFields(name: string, { fields }: Command, { body, sequences }: RequestMessage): void {
  if (fields === undefined) return;
  const given = [...Object.keys(body).slice(1), ...sequences.keys()];
  const unknown = given.find((field) => !general.includes(field) && !fields.includes(field));
  if (unknown !== undefined) fail(40415, `BSON field '${name}.${unknown}' is an unknown field.`);
}

/** Reads lsid, txnNumber, autocommit and startTransaction, and finds or begins the transaction they name. */
function openSession(server: MongoServer, body: BsonDocument, name: string, { inTransaction }: Command): OpenedSession {
  const { lsid, txnNumber, autocommit, startTransaction } = body;
  const sessionId = lsid === undefined ? undefined : sessionIdOf(lsid);
  if (txnNumber === undefined) {
    if (autocommit === undefined && startTransaction === undefined) return { sessionId };
    return fail('InvalidOptions', "'autocommit' field requires a transaction number to also be specified");
  }
  if (sessionId === undefined || !isNumber(txnNumber))
    return fail('InvalidOptions', 'Transaction number requires a session ID to also be specified');
  const transactionNumber = toInteger(txnNumber);
  if (autocommit === undefined || inTransaction === 'control') return { sessionId, transactionNumber };
  if (autocommit !== false) fail('InvalidOptions', 'Specifying autocommit=true is not allowed.');
  if (inTransaction === 'refused') {
    server.transactions.abortIfOpen(sessionId);
    fail('OperationNotSupportedInTransaction', `Cannot run '${name}' in a multi-document transaction.`);
  }
  const { transactions } = server;
  const transaction =
    startTransaction === true
      ? transactions.begin(sessionId, transactionNumber)
      : transactions.resume(sessionId, transactionNumber);
  return { sessionId, transactionNumber, transaction };
}
