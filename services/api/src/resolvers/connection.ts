import type { Page, PageAfter } from '@rolpool/store';

const MOST = 100;
const USUAL = 25;

/** How many items to give: 1 to 100, 25 when not told. */
export function pageSize(first: number | null | undefined): number {
  return Math.max(1, Math.min(MOST, first ?? USUAL));
}

/** Reads a cursor; null for none or one that is not ours, which starts at the beginning. */
export function readCursor(cursor: string | null | undefined): PageAfter | null {
  if (!cursor) return null;
  const [key, id] = Buffer.from(cursor, 'base64url').toString('utf8').split('\n');
  return key !== undefined && id !== undefined ? { key, id } : null;
}

/** A piece of a list as a Relay connection. */
export function connectionOf<Item extends { readonly id: string }>(page: Page<Item>, keyOf: (item: Item) => string) {
  const edges = page.items.map((node) => ({
    node,
    cursor: Buffer.from(`${keyOf(node)}\n${node.id}`).toString('base64url'),
  }));
  return {
    edges,
    pageInfo: { hasNextPage: page.hasNextPage, endCursor: edges.at(-1)?.cursor ?? null },
    totalCount: page.totalCount,
  };
}

/** An empty connection: for who may not see the list. It does not tell that there is more. */
export const EMPTY_PAGE = { items: [], hasNextPage: false, totalCount: 0 } as const;
