import { Timestamp } from 'bson';
import { isDocument } from '../../bson/valueGuards.ts';
import { CommandError } from '../../errors/CommandError.ts';
import type { UpdateOperator } from '../UpdateOperator.ts';

export const currentDate: UpdateOperator = (argument) => {
  const type = isDocument(argument) ? argument['$type'] : argument;
  if (typeof type === 'boolean' || type === 'date') return (_field, context) => context.now;
  if (type === 'timestamp') return (_field, context) => Timestamp.fromBits(1, Math.floor(context.now.getTime() / 1000));
  throw new CommandError('BadValue', "The '$type' string field is required to be 'date' or 'timestamp'");
};
