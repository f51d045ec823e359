import { BSONRegExp } from 'bson';
import { fail } from '../CommandError.ts';
import { isNullish, isText } from '../bson/bsonType.ts';
import type { ValueTest } from './FilterNode.ts';

/** The test of a `$regex`, or of a regular expression in place of a value. */
export function regexTest(value: unknown, options?: unknown): ValueTest & { readonly op: 'regex' } {
  if (!isNullish(options) && !isText(options)) fail('BadValue', '$options has to be a string');
  const isRegex = value instanceof BSONRegExp;
  if (!isRegex && !isText(value)) fail('BadValue', '$regex has to be a string');
  const own = isRegex ? value.options : '';
  if (isText(options) && own !== '') fail(51075, 'options set in both $regex and $options');
  return {
    op: 'regex',
    pattern: toRegExp(isRegex ? value.pattern : value, isText(options) ? options : own),
    source: value,
  };
}

/** PCRE options that JavaScript has too; `x` is done by removing layout, a leading `(?i)` becomes a flag. */
export function toRegExp(pattern: string, options: string): RegExp {
  if (!/^[imsxu]*$/.test(options)) fail(51108, `invalid flag in regex options: ${options}`);
  if (pattern.includes('\0')) fail('BadValue', 'Regular expression cannot contain an embedded null byte');
  const source = options.includes('x') ? withoutLayout(pattern) : pattern;
  const leading = /^\(\?([ims]+)\)/.exec(source);
  const flags = [...new Set(`${options}${leading?.[1] ?? ''}`.replaceAll(/[xu]/g, ''))].join('');
  const rest = leading === null ? source : source.slice(leading[0].length);
  try {
    return new RegExp(rest, `${flags}u`);
  } catch {
    return withoutUnicodeFlag(rest, flags);
  }
}

/** PCRE allows escapes, such as `\-`, that JavaScript only accepts without the `u` flag. */
function withoutUnicodeFlag(source: string, flags: string): RegExp {
  try {
    return new RegExp(source, flags);
  } catch (error) {
    return fail(51091, `Regular expression is invalid: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function withoutLayout(pattern: string): string {
  return pattern.replaceAll(/\\.|\[(?:\\.|[^\]])*\]|\s+|#.*$/gm, (found) => (/^(\s|#)/.test(found) ? '' : found));
}
