import type { Named } from './whatIf.ts';

/** Where somebody is on the board: the id of a seat, or `BESIDE` for beside the team. */
export type Place = string;

/** Who sits where, and who is at hand. Nobody is in two places. */
export interface Board {
  readonly seats: Readonly<Record<string, Named>>;
  readonly beside: readonly Named[];
}

export type BoardChange =
  | { readonly kind: 'MOVE'; readonly person: Named; readonly to: Place }
  | { readonly kind: 'AT_HAND'; readonly people: readonly Named[] }
  | { readonly kind: 'UNDO' }
  | { readonly kind: 'REDO' };

export interface BoardHistory {
  readonly past: readonly Board[];
  readonly now: Board;
  readonly future: readonly Board[];
}

export const seatOf = (board: Board, personId: string): string | undefined =>
  Object.entries(board.seats).find(([, person]) => person.id === personId)?.[0];

/** Whoever sits where somebody goes takes the place that she came from. */
function moved({ seats, beside }: Board, person: Named, to: Place): Board {
  const from = seatOf({ seats, beside }, person.id);
  if (to === 'BESIDE') {
    const others = Object.fromEntries(Object.entries(seats).filter(([id]) => id !== from));
    return { seats: others, beside: beside.some(({ id }) => id === person.id) ? beside : [person, ...beside] };
  }
  const former = seats[to];
  const left = Object.fromEntries(Object.entries(seats).filter(([id]) => id !== from && id !== to));
  const swapped = former && from !== undefined && former.id !== person.id ? { [from]: former } : {};
  const rest = beside.filter(({ id }) => id !== person.id);
  const leaves = former && from === undefined && former.id !== person.id ? [former] : [];
  return { seats: { ...left, ...swapped, [to]: person }, beside: [...leaves, ...rest] };
}

/** Each move can be undone, and done again until another is made. */
export function changeBoard(history: BoardHistory, change: BoardChange): BoardHistory {
  const { past, now, future } = history;
  switch (change.kind) {
    case 'MOVE': {
      if (change.to !== 'BESIDE' && now.seats[change.to]?.id === change.person.id) return history;
      return { past: [...past, now], now: moved(now, change.person, change.to), future: [] };
    }
    case 'AT_HAND': {
      const isThere = (id: string) => seatOf(now, id) !== undefined || now.beside.some((one) => one.id === id);
      const added = change.people.filter(({ id }) => !isThere(id));
      return added.length === 0 ? history : { ...history, now: { ...now, beside: [...now.beside, ...added] } };
    }
    case 'UNDO': {
      const before = past.at(-1);
      return before ? { past: past.slice(0, -1), now: before, future: [now, ...future] } : history;
    }
    case 'REDO': {
      const [next, ...rest] = future;
      return next ? { past: [...past, now], now: next, future: rest } : history;
    }
  }
}

/** A team that another page shows, to begin with. */
export interface BoardStart {
  readonly seats: readonly { readonly seatId: string; readonly person: Named | null }[];
}

export function startOf(state: unknown): BoardStart | null {
  const given = (typeof state === 'object' && state !== null ? state : {}) as Partial<BoardStart>;
  return Array.isArray(given.seats) ? { seats: given.seats } : null;
}

export function boardOf({ seats }: BoardStart): BoardHistory {
  const taken = seats.flatMap(({ seatId, person }) => (person ? [[seatId, person] as const] : []));
  return { past: [], now: { seats: Object.fromEntries(taken), beside: [] }, future: [] };
}
