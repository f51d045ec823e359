import { existsSync, statSync } from 'node:fs';
import { formatVersion, openEnvironment, storedFormat } from './storage/Storage.ts';
import { StoreFileError } from './StoreFileError.ts';

/** Refuses a file that a newer version wrote, or that is not whole: better not opened than half read. */
export async function checkDataFile(file: string): Promise<void> {
  if (!existsSync(file)) return;
  const advice = 'Restore a backup (rolpool restore), or start with another data directory.';
  let root;
  try {
    root = openEnvironment(file, true);
  } catch (error) {
    throw new StoreFileError(
      'DAMAGED',
      `${file} is not a data file of this store, or it is damaged: ${String(error)}. ${advice}`,
    );
  }
  try {
    const {
      lastPageNumber,
      root: { pageSize },
    } = root.getStats() as { lastPageNumber: number; root: { pageSize: number } };
    const [needed, found] = [(lastPageNumber + 1) * pageSize, statSync(file).size];
    if (found < needed)
      throw new StoreFileError('DAMAGED', `${file} is cut off: it has ${found} bytes of ${needed}. ${advice}`);
    const format = storedFormat(root) ?? formatVersion;
    if (format > formatVersion)
      throw new StoreFileError(
        'NEWER_FORMAT',
        `The data was written in format ${format}, this version reads up to format ${formatVersion}. ` +
          'Start the newer version of the program, or restore a backup made by this version.',
      );
  } finally {
    await root.close();
  }
}
