import type { Config } from '@rolpool/api';
import { DataDirLockedError, NewerFormatError, startEmbeddedMongo } from '@rolpool/embedded-mongo';
import { openStore, StoreUnavailableError, type Store } from '@rolpool/store';
import path from 'node:path';
import { CommandFault } from './CommandFault.ts';

export interface OpenedStore {
  readonly store: Store;
  /** Where the data is, for people. */
  readonly where: string;
  close(): Promise<void>;
}

/** An address without its password. */
const withoutSecrets = (uri: string) => uri.replace(/\/\/[^@/]*@/, '//…@');

async function startEmbedded(dataDir: string) {
  try {
    return await startEmbeddedMongo({ dataDir });
  } catch (error) {
    if (error instanceof DataDirLockedError) {
      throw new CommandFault(
        `De map ${dataDir} is al in gebruik. ${error.message} Stop dat proces eerst, of kies met ROLPOOL_DATA een andere map.`,
        `The folder ${dataDir} is in use. ${error.message} Stop that process first, or choose another folder with ROLPOOL_DATA.`,
      );
    }
    if (error instanceof NewerFormatError) {
      throw new CommandFault(
        `De map ${dataDir} is gemaakt door een nieuwere Rolpool. Werk Rolpool bij.`,
        `The folder ${dataDir} was made by a newer Rolpool. Update Rolpool.`,
      );
    }
    throw error;
  }
}

/** Opens the configured store: the server at MONGODB_URI, or else the embedded one in the data folder. */
export async function openConfiguredStore(config: Config): Promise<OpenedStore> {
  if (config.mongodbUri !== null) {
    const where = withoutSecrets(config.mongodbUri);
    try {
      const store = await openStore(config.mongodbUri, config.dbName);
      return { store, where, close: () => store.close() };
    } catch (error) {
      if (!(error instanceof StoreUnavailableError)) throw error;
      throw new CommandFault(
        `De database op ${where} antwoordt niet. Controleer MONGODB_URI.`,
        `The database at ${where} does not answer. Check MONGODB_URI.`,
      );
    }
  }
  const dataDir = path.resolve(config.dataDir);
  const embedded = await startEmbedded(dataDir);
  const store = await openStore(embedded.uri, config.dbName);
  return {
    store,
    where: dataDir,
    async close() {
      await store.close();
      await embedded.close();
    },
  };
}
