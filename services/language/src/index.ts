export type { LanguageCatalogue } from './catalogue.ts';
export { createTextReader, type TextReader } from './textReader.ts';
