import { bsonTypeOf } from '../../bson/bsonTypeOf.ts';
import { CommandError } from '../../errors/CommandError.ts';

/** The text of a string, number or date; null and missing are the empty string; anything else is refused. */
export function textValue(operator: string, value: unknown): string {
  switch (bsonTypeOf(value)) {
    case 'null':
    case 'undefined':
      return '';
    case 'string':
    case 'symbol':
    case 'int':
    case 'long':
    case 'double':
    case 'decimal':
      return String(value);
    case 'date':
      return (value as Date).toISOString();
    default:
      throw new CommandError(
        'Location16007',
        `can't convert from BSON type ${bsonTypeOf(value)} to String in ${operator}`,
      );
  }
}
