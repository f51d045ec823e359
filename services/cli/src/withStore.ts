import { clearCompactionDue, isCompactionDue, type Config } from '@rolpool/api';
import { compactDataDir, startEmbeddedMongo, StoreFileError } from '@rolpool/embedded-mongo';
import { openStore, StoreUnavailableError, type Store } from '@rolpool/store';
import path from 'node:path';
import { CommandFault } from './CommandFault.ts';
import { printFault } from './print.ts';

export interface OpenedStore {
  readonly store: Store;
  /** Where the data is, for people. */
  readonly where: string;
  close(): Promise<void>;
}

/** An address without its password. */
const withoutSecrets = (uri: string) => uri.replace(/\/\/[^@/]*@/, '//…@');

/** What the embedded store says about its file, for people: in Dutch in its own words, in English in the store's. */
const DUTCH: Readonly<Record<StoreFileError['reason'], string>> = {
  LOCKED: 'Een ander proces gebruikt deze map. Stop dat proces eerst, of kies met ROLPOOL_DATA een andere map.',
  NEWER_FORMAT: 'De gegevens zijn gemaakt door een nieuwere Rolpool. Werk Rolpool bij, of zet een reservekopie terug.',
  DAMAGED: 'Het bestand is niet heel. Zet een reservekopie terug met "rolpool restore".',
  NOT_EMPTY: 'Er staat al een bestand met die naam. Kies een andere naam.',
};

/** The fault that tells about a store's file in both languages; any other error stays what it is. */
export function asFault(error: unknown): unknown {
  if (!(error instanceof StoreFileError)) return error;
  return new CommandFault(`${DUTCH[error.reason]} (${error.message})`, error.message);
}

async function startEmbedded(dataDir: string, limits: Config['storeLimits']) {
  try {
    return await startEmbeddedMongo({ dataDir, limits });
  } catch (error) {
    throw asFault(error);
  }
}

/** Rewrites the file of the embedded store, so that nothing that was taken out is left in it. Returns its size in bytes. */
export async function compact(config: Config): Promise<number> {
  try {
    const bytes = await compactDataDir(embeddedDataDir(config));
    clearCompactionDue(config);
    return bytes ?? 0;
  } catch (error) {
    throw asFault(error);
  }
}

/** The same before the store is opened. A disk that is too full to write the file anew keeps nobody from working. */
async function compactIfItCan(config: Config): Promise<void> {
  try {
    await compact(config);
  } catch (error) {
    printFault(
      `Het gegevensbestand kon niet worden herschreven; wat gewist is kan er nog in staan. Maak ruimte en start opnieuw, of voer "rolpool compact" uit. (${String(error)})`,
      'The data file could not be rewritten; what was erased may still be in it. Make room and start again, or run "rolpool compact".',
    );
  }
}

/** The folder of the embedded store, for commands that work on its file; refused where another server is used. */
export function embeddedDataDir(config: Config): string {
  if (config.mongodbUri === null) return path.resolve(config.dataDir);
  throw new CommandFault(
    'MONGODB_URI is ingesteld: de gegevens staan op die server. Gebruik mongodump en mongorestore, of haal de instelling weg.',
    'MONGODB_URI is set: the data is on that server. Use mongodump and mongorestore, or remove the setting.',
  );
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
  const dataDir = embeddedDataDir(config);
  if (isCompactionDue(config)) await compactIfItCan(config);
  const embedded = await startEmbedded(dataDir, config.storeLimits);
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
