export { backupDataDir, compactDataDir, restoreBackup } from './backup.ts';
export { startEmbeddedMongo, type EmbeddedMongo, type EmbeddedMongoOptions } from './startEmbeddedMongo.ts';
export { StoreFileError } from './StoreFileError.ts';
