import type { Database } from 'lmdb';

interface DatabaseStatistics {
  readonly pageSize: number;
  readonly treeBranchPageCount: number;
  readonly treeLeafPageCount: number;
  readonly overflowPages: number;
  readonly entryCount: number;
}

/** What one LMDB database takes up in its file. */
export function pagesOf(database: Database<Buffer, Buffer>): { bytes: number; entries: number } {
  const { pageSize, treeBranchPageCount, treeLeafPageCount, overflowPages, entryCount } =
    database.getStats() as DatabaseStatistics;
  return { bytes: pageSize * (treeBranchPageCount + treeLeafPageCount + overflowPages), entries: entryCount };
}
