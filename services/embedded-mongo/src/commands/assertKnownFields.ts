import { isDocument } from '../bson/valueGuards.ts';
import type { BsonDocument } from '../bson/BsonDocument.ts';
import { CommandError } from '../errors/CommandError.ts';
import { unsupported } from '../errors/unsupported.ts';
import type { RequestMessage } from '../wire/parseMessage.ts';
import type { Command } from './Command.ts';

/** Fields every command takes. Read and write concerns are always met: one member, every write durable. */
const general = new Set([
  '$db',
  'lsid',
  'txnNumber',
  'autocommit',
  'startTransaction',
  'stmtId',
  'stmtIds',
  'readConcern',
  'writeConcern',
  '$readPreference',
  '$clusterTime',
  'comment',
  'maxTimeMS',
  'apiVersion',
  'apiStrict',
  'apiDeprecationErrors',
]);

/** Refuses an option this server would otherwise ignore. */
export function assertKnownFields(command: Command, { body, sequences }: RequestMessage): void {
  if (command.fields === undefined) return;
  const [name = ''] = Object.keys(body);
  assertKnown(
    name,
    [...Object.keys(body).slice(1), ...sequences.keys()],
    (field) => general.has(field) || command.fields?.includes(field) === true,
  );
  refuseCollation(body);
}

export function assertStatementFields(name: string, statement: BsonDocument, fields: readonly string[]): void {
  assertKnown(name, Object.keys(statement), (field) => fields.includes(field));
  refuseCollation(statement);
}

function assertKnown(name: string, given: readonly string[], isKnown: (field: string) => boolean): void {
  const unknown = given.find((field) => !isKnown(field));
  if (unknown !== undefined)
    throw new CommandError('Location40415', `BSON field '${name}.${unknown}' is an unknown field.`);
}

/** The simple collation compares bytes, which is what happens without one. */
function refuseCollation(options: BsonDocument): void {
  const collation = options['collation'];
  if (collation === undefined) return;
  if (!isDocument(collation) || collation['locale'] !== 'simple') throw unsupported('a collation');
}
