import { readFileSync } from 'node:fs';

/** Reads a file of reference data that is shipped beside the code. */
export function readData<Shape>(name: string): Shape {
  return JSON.parse(readFileSync(new URL(`../data/${name}.json`, import.meta.url), 'utf8')) as Shape;
}
