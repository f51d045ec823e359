export type { LanguageCatalogue } from './catalogue.ts';
export { matchEsco, type EscoMatch, type EscoSkill } from './esco/matchEsco.ts';
export { maskPersonalData, type MaskedKind } from './prepare/maskPersonalData.ts';
export { onOneLine, prepareText, type PreparedText } from './prepare/prepareText.ts';
export type { LeftOut } from './prepare/stripMail.ts';
export { titleOf } from './prepare/titleOf.ts';
export { createRequestIndex, type IndexedText, type SimilarText } from './similar/requestIndex.ts';
export { isFunctionWord } from './stemmers.ts';
export { createTextReader, type TextReader } from './textReader.ts';
