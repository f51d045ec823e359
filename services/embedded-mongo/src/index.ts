export { backupDataDir, restoreBackup } from './backup.ts';
export { compactDataDir } from './compact.ts';
export { startEmbeddedMongo, type EmbeddedMongo, type EmbeddedMongoOptions } from './startEmbeddedMongo.ts';
export { StoreFileError } from './StoreFileError.ts';
