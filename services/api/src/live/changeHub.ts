import type { Store, StoredChange } from '@rolpool/store';
import { EventEmitter, on, setMaxListeners } from 'node:events';
import type { Change } from '../generated/resolvers.ts';
import { changeFor, type Listener } from './changeFor.ts';

/** Changes that come within this time are told together, each of them once. */
const GATHER_MS = 40;
/** So often whoever listens is looked at again: her session may have ended. */
const LOOK_AGAIN_MS = 15_000;
/** Told together beyond this, only their kinds are: an import changes everybody. */
const MOST_AT_ONCE = 50;

/** Hands changes in the store to everybody who listens, as far as they are hers to know. */
export interface ChangeHub {
  /** Until the listener is no more, or the hub closes. */
  listen(findListener: () => Promise<Listener | null>): AsyncGenerator<Change, void, undefined>;
  close(): Promise<void>;
}

function heardBy(listener: Listener, changes: readonly StoredChange[]): Change[] {
  const heard = new Map<string, Change>();
  for (const change of changes) {
    const one = changeFor(listener, change);
    if (one) heard.set(`${one.topic} ${one.id ?? ''}`, one);
  }
  if (heard.size <= MOST_AT_ONCE) return [...heard.values()];
  return [...new Set([...heard.values()].map(({ topic }) => topic))].map((topic) => ({ topic, id: null }));
}

export function openChangeHub(store: Store, onFault: (error: unknown) => void): ChangeHub {
  const emitter = new EventEmitter().setMaxListeners(0);
  const ending = new AbortController();
  // Everybody who listens hears when the hub closes; that is no leak.
  setMaxListeners(0, ending.signal);
  let gathered: StoredChange[] = [];
  const tell = () => {
    const changes = gathered;
    gathered = [];
    emitter.emit('changes', changes);
  };
  /** The database is only watched once somebody listens. */
  let unwatch: (() => Promise<void>) | null = null;
  const watch = () =>
    store.watchChanges((change) => {
      gathered.push(change);
      if (gathered.length === 1) setTimeout(tell, GATHER_MS).unref();
    }, onFault);
  const lookAgain = setInterval(() => emitter.emit('changes', []), LOOK_AGAIN_MS).unref();
  return {
    async *listen(findListener) {
      unwatch ??= watch();
      let listener = await findListener();
      let seenAt = Date.now();
      try {
        for await (const [changes] of on(emitter, 'changes', { signal: ending.signal }) as AsyncIterable<
          [readonly StoredChange[]]
        >) {
          if (Date.now() - seenAt > LOOK_AGAIN_MS / 3 || changes.length === 0) {
            listener = await findListener();
            seenAt = Date.now();
          }
          if (!listener) return;
          yield* heardBy(listener, changes);
        }
      } catch (error) {
        if (!ending.signal.aborted) throw error;
      }
    },
    async close() {
      clearInterval(lookAgain);
      ending.abort();
      await unwatch?.();
    },
  };
}
