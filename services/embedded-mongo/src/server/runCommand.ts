import { BSONError, Double } from 'bson';
import type { BsonDocument } from '../bson/BsonDocument.ts';
import { encodeDocument } from '../bson/bsonCodec.ts';
import { isArray } from '../bson/valueGuards.ts';
import { commands } from '../commands/commands.ts';
import type { Command } from '../commands/Command.ts';
import { assertKnownFields } from '../commands/assertKnownFields.ts';
import { CommandContext } from '../commands/CommandContext.ts';
import { CommandError } from '../errors/CommandError.ts';
import type { RequestMessage } from '../wire/parseMessage.ts';
import type { MongoServer } from './MongoServer.ts';
import { openSession } from './openSession.ts';

/** Runs one command and encodes what it answers; a refusal is an answer too. */
export async function runCommand(
  server: MongoServer,
  request: RequestMessage,
  connectionId: number,
): Promise<Uint8Array> {
  const session = { id: undefined as string | undefined, inTransaction: false };
  try {
    const command = commandFor(request);
    assertKnownFields(command, request);
    const opened = openSession(server, request.body, command);
    session.id = opened.sessionId;
    session.inTransaction = opened.transaction !== undefined;
    const reply = await command.run(new CommandContext(server, request, opened, connectionId));
    if (reply instanceof Uint8Array) return reply;
    if (session.inTransaction && session.id !== undefined && isArray(reply['writeErrors']))
      server.transactions.abortIfOpen(session.id);
    return encodeDocument({ ...reply, ok: new Double(1) });
  } catch (error) {
    if (session.inTransaction && session.id !== undefined) server.transactions.abortIfOpen(session.id);
    return encodeDocument(errorReply(error));
  }
}

function commandFor({ body }: RequestMessage): Command {
  const [name = ''] = Object.keys(body);
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) throw new CommandError('CommandNotFound', `no such command: '${name}'`);
  return command;
}

function errorReply(error: unknown): BsonDocument {
  const known = asCommandError(error);
  return {
    ok: new Double(0),
    errmsg: known.message,
    code: known.code,
    codeName: known.codeName,
    ...known.details,
    ...(known.labels.length === 0 ? {} : { errorLabels: known.labels }),
  };
}

function asCommandError(error: unknown): CommandError {
  if (error instanceof CommandError) return error;
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof BSONError) return new CommandError('BadValue', message);
  process.stderr.write(`embedded-mongo: ${error instanceof Error ? (error.stack ?? message) : message}\n`);
  return new CommandError('InternalError', message);
}
