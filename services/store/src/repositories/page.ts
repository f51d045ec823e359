/** A piece of a longer list; `endCursor` asks for what follows. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly hasNextPage: boolean;
  readonly totalCount: number;
}

/** The last item of the piece before: its sort key and its id. */
export interface PageAfter {
  readonly key: string;
  readonly id: string;
}
