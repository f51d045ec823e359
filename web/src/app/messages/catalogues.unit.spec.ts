import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import en from './en.json' with { type: 'json' };
import nl from './nl.json' with { type: 'json' };

const SOURCE = join(process.cwd(), 'web/src');

const source = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !path.includes('generated') && !path.endsWith('.spec.ts'))
  .map((path) => readFileSync(join(SOURCE, path), 'utf8'))
  .join('\n');

/** The fixed beginnings of names that are put together, such as `role.` in `role.${role}`. */
const beginnings = [...source.matchAll(/`([a-zA-Z]+(?:\.[a-zA-Z]+)*\.)\$\{/g)].map(([, beginning]) => beginning ?? '');

const isUsed = (key: string) =>
  source.includes(`'${key}'`) || beginnings.some((beginning) => key.startsWith(beginning));

/** The names of the values that a text is filled in with; a word between braces after `one`, `other` or a number is a choice. */
const placeholders = (text: string) =>
  [...text.matchAll(/(?<!(?:one|other|\d) )\{(\w+)(?:, (?:plural|select|number)\b|\})/g)]
    .map(([, name]) => name)
    .sort();

describe('the message catalogues', () => {
  it('have the same texts in Dutch and English', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(nl).sort());
  });

  it('hold no text that is nowhere on screen', () => {
    expect(Object.keys(nl).filter((key) => !isUsed(key))).toEqual([]);
  });

  it('leave no text empty', () => {
    expect([...Object.entries(nl), ...Object.entries(en)].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('fill the same values in in both languages', () => {
    const english: Readonly<Record<string, string>> = en;
    const different = Object.entries(nl).filter(
      ([key, text]) => placeholders(text).join() !== placeholders(english[key] ?? '').join(),
    );
    expect(different).toEqual([]);
  });
});
