export { startEmbeddedMongo, type EmbeddedMongo, type EmbeddedMongoOptions } from './startEmbeddedMongo.ts';
export { DataDirLockedError } from './DataDirLockedError.ts';
export { NewerFormatError } from './storage/formatVersion.ts';
