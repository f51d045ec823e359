import type { Connection } from 'mongoose';

/** The collections whose changes people see on their screens. */
const WATCHED = [
  'requests',
  'teams',
  'invitations',
  'releases',
  'evaluations',
  'people',
  'messages',
  'settings',
  'policies',
  'reference',
] as const;
export type WatchedCollection = (typeof WATCHED)[number];

/** One stored thing that has changed, with whatever tells whom it concerns. */
export interface StoredChange {
  readonly collection: WatchedCollection;
  readonly id: string;
  readonly personId?: string;
  readonly managerId?: string;
  readonly requestId?: string;
  readonly teamId?: string | null;
  readonly memberIds?: readonly string[];
}

interface ChangeEvent {
  readonly ns?: { readonly coll?: string };
  readonly documentKey?: { readonly _id?: unknown };
  readonly fullDocument?: Record<string, unknown> & { readonly seats?: readonly { readonly personId?: unknown }[] };
}

const WHO = ['personId', 'managerId', 'requestId', 'teamId'] as const;
const FIELDS = {
  operationType: 1,
  ns: 1,
  documentKey: 1,
  'fullDocument.seats.personId': 1,
  ...Object.fromEntries(WHO.map((field) => [`fullDocument.${field}`, 1])),
};

const isWatched = (name: string | undefined): name is WatchedCollection =>
  (WATCHED as readonly string[]).includes(name ?? '');

function changeOf({ ns, documentKey, fullDocument }: ChangeEvent): StoredChange | undefined {
  const collection = ns?.coll;
  if (!isWatched(collection) || typeof documentKey?._id !== 'string') return undefined;
  const who = WHO.flatMap((field) => {
    const value = fullDocument?.[field];
    return typeof value === 'string' ? [[field, value]] : [];
  });
  const memberIds = (fullDocument?.seats ?? []).flatMap(({ personId }) =>
    typeof personId === 'string' ? [personId] : [],
  );
  return { collection, id: documentKey._id, memberIds, ...(Object.fromEntries(who) as object) };
}

/** How long to wait before a stream that broke is opened again: twice as long each time in a row, up to the longest. */
const FIRST_WAIT_MS = 1000;
const LONGEST_WAIT_MS = 5 * 60 * 1000;

/**
 * Tells of every change that is stored, by whichever process, until the returned function is called. A stream that breaks
 * is opened again; over a database without change streams that is tried ever less often, and nothing is told.
 */
export function watchChanges(
  connection: Connection,
  onChange: (change: StoredChange) => void,
  onFault: (error: unknown) => void,
): () => Promise<void> {
  let isOver = false;
  let wait = FIRST_WAIT_MS;
  let close = () => Promise.resolve();
  const open = () => {
    const pipeline = [{ $match: { 'ns.coll': { $in: [...WATCHED] } } }, { $project: FIELDS }];
    const stream = connection.getClient().db(connection.name).watch(pipeline, { fullDocument: 'updateLookup' });
    close = () => stream.close();
    stream.on('change', (event) => {
      wait = FIRST_WAIT_MS;
      const change = changeOf(event as ChangeEvent);
      if (change) onChange(change);
    });
    stream.on('error', (error) => {
      if (isOver) return;
      onFault(error);
      stream.close().catch(() => undefined);
      setTimeout(() => {
        if (!isOver) open();
      }, wait).unref();
      wait = Math.min(2 * wait, LONGEST_WAIT_MS);
    });
  };
  open();
  return () => {
    isOver = true;
    return close();
  };
}
