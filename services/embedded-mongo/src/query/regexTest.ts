import { BSONRegExp } from 'bson';
import { CommandError } from '../errors/CommandError.ts';
import { isNullish } from '../bson/valueGuards.ts';
import type { ValueTest } from './FilterNode.ts';

/** The PCRE options of MongoDB that JavaScript has too; `x` is done by removing whitespace and comments. */
const knownOptions = /^[imsxu]*$/;

export function regexTest(value: unknown, options?: unknown): ValueTest {
  if (!isNullish(options) && typeof options !== 'string')
    throw new CommandError('BadValue', '$options has to be a string');
  const own = ownOptions(value);
  if (typeof options === 'string' && own !== '')
    throw new CommandError('Location51075', 'options set in both $regex and $options');
  return {
    op: 'regex',
    pattern: toRegExp(patternOf(value), typeof options === 'string' ? options : own),
    source: value,
  };
}

function patternOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value instanceof BSONRegExp) return value.pattern;
  if (value instanceof RegExp) return value.source;
  throw new CommandError('BadValue', '$regex has to be a string');
}

function ownOptions(value: unknown): string {
  if (value instanceof BSONRegExp) return value.options;
  return value instanceof RegExp ? value.flags : '';
}

export function toRegExp(pattern: string, options: string): RegExp {
  if (!knownOptions.test(options)) throw new CommandError('BadValue', `invalid flag in regex options: ${options}`);
  const source = options.includes('x') ? withoutLayout(pattern) : pattern;
  const leading = /^\(\?([ims]+)\)/.exec(source);
  const flags = new Set(`${options}${leading?.[1] ?? ''}`.replaceAll(/[xu]/g, ''));
  try {
    return new RegExp(leading === null ? source : source.slice(leading[0].length), [...flags].join('') + 'u');
  } catch {
    return withoutUnicodeFlag(source, [...flags].join(''));
  }
}

/** PCRE allows escapes, such as `\-`, that JavaScript only accepts without the `u` flag. */
function withoutUnicodeFlag(source: string, flags: string): RegExp {
  try {
    return new RegExp(source, flags);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CommandError('Location51091', `Regular expression is invalid: ${reason}`);
  }
}

function withoutLayout(pattern: string): string {
  return pattern.replaceAll(/\\.|\[(?:\\.|[^\]])*\]|\s+|#.*$/gm, (found) => (/^(\s|#)/.test(found) ? '' : found));
}
