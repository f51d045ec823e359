import { Int32 } from 'bson';
import { bsonTypeOf } from '../../bson/bsonTypeOf.ts';
import { compareStrings } from '../../bson/compareValues.ts';
import { toDouble } from '../../bson/exactNumber.ts';
import { isNullish } from '../../bson/valueGuards.ts';
import { CommandError } from '../../errors/CommandError.ts';
import { toRegExp } from '../../query/regexTest.ts';
import type { ExpressionOperators } from '../CompiledExpression.ts';
import { namedArguments } from '../namedArguments.ts';
import { withArguments } from '../withArguments.ts';
import { BSONRegExp } from 'bson';
import { textValue } from './textValue.ts';

export const stringOperators: ExpressionOperators = {
  $concat: withArguments('$concat', 0, Number.MAX_SAFE_INTEGER, (parts) =>
    parts.some(isNullish) ? null : parts.map((part) => stringOf('$concat', part)).join(''),
  ),
  $toLower: withArguments('$toLower', 1, 1, ([value]) => asciiCase(textValue('$toLower', value), 'toLowerCase')),
  $toUpper: withArguments('$toUpper', 1, 1, ([value]) => asciiCase(textValue('$toUpper', value), 'toUpperCase')),
  $strcasecmp: withArguments('$strcasecmp', 2, 2, ([a, b]) => {
    const lower = (value: unknown): string => asciiCase(textValue('$strcasecmp', value), 'toLowerCase');
    return new Int32(compareStrings(lower(a), lower(b)));
  }),
  $strLenCP: withArguments('$strLenCP', 1, 1, ([value]) => new Int32(Array.from(stringOf('$strLenCP', value)).length)),
  $strLenBytes: withArguments(
    '$strLenBytes',
    1,
    1,
    ([value]) => new Int32(Buffer.byteLength(stringOf('$strLenBytes', value))),
  ),
  $substrCP: withArguments('$substrCP', 3, 3, ([value, start, count]) => {
    const characters = Array.from(textValue('$substrCP', value));
    return characters.slice(toDouble(start), toDouble(start) + toDouble(count)).join('');
  }),
  $split: withArguments('$split', 2, 2, ([value, separator]) => {
    if (isNullish(value) || isNullish(separator)) return null;
    if (separator === '') throw new CommandError('Location40087', '$split requires a non-empty separator');
    return stringOf('$split', value).split(stringOf('$split', separator));
  }),
  $indexOfCP: withArguments('$indexOfCP', 2, 2, ([value, part]) => {
    if (isNullish(value)) return null;
    const text = stringOf('$indexOfCP', value);
    const at = text.indexOf(stringOf('$indexOfCP', part));
    return new Int32(at < 0 ? -1 : Array.from(text.slice(0, at)).length);
  }),
  $regexMatch: (argument, compile) => {
    const { input, regex, options } = namedArguments('$regexMatch', argument, ['input', 'regex'], ['options']);
    const text = compile(input);
    const pattern = compile(regex);
    return (scope) => {
      const value = text(scope);
      const source = pattern(scope);
      if (isNullish(value) || isNullish(source)) return false;
      return expressionPattern(source, options).test(stringOf('$regexMatch', value));
    };
  },
};

function expressionPattern(source: unknown, options: unknown): RegExp {
  const own = typeof options === 'string' ? options : '';
  if (source instanceof BSONRegExp) return toRegExp(source.pattern, own + source.options);
  return toRegExp(stringOf('$regexMatch', source), own);
}

/** MongoDB changes the case of ASCII letters only. */
function asciiCase(text: string, change: 'toLowerCase' | 'toUpperCase'): string {
  return text.replaceAll(/[a-z]+/gi, (letters) => letters[change]());
}

function stringOf(name: string, value: unknown): string {
  if (typeof value === 'string') return value;
  throw new CommandError('Location16702', `${name} only supports strings, not ${bsonTypeOf(value)}`);
}
