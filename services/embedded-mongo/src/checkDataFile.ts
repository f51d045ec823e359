import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import { formatVersion, openEnvironment, storedFormat } from './storage/Storage.ts';
import { StoreFileError } from './StoreFileError.ts';

/** Refuses a file that a newer version wrote, or that is not whole: better not opened than half read. */
export async function checkDataFile(file: string): Promise<void> {
  if (!existsSync(file) || statSync(file).size === 0) return;
  const advice = 'Restore a backup (rolpool restore), or start with another data directory.';
  if (!beginsLikeLmdb(file))
    throw new StoreFileError(
      'DAMAGED',
      `${file} is not a data file of this store, or its beginning is damaged. ${advice}`,
    );
  const root = openEnvironment(file, { readOnly: true });
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

/** LMDB itself takes any file for its own, and reads where nothing is. */
function beginsLikeLmdb(file: string): boolean {
  const head = Buffer.alloc(32);
  const descriptor = openSync(file, 'r');
  readSync(descriptor, head);
  closeSync(descriptor);
  return head.readUInt32LE(24) === 0xbeefc0de;
}
