export type { LanguageCatalogue } from './catalogue.ts';
export { maskPersonalData, type MaskedKind } from './prepare/maskPersonalData.ts';
export { prepareText, type PreparedText } from './prepare/prepareText.ts';
export type { LeftOut } from './prepare/stripMail.ts';
export { createRequestIndex, type IndexedText, type SimilarText } from './similar/requestIndex.ts';
export { createTextReader, type TextReader } from './textReader.ts';
