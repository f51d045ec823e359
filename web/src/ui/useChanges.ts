import { print } from 'graphql';
import { useEffect, useEffectEvent } from 'react';
import { graphql } from '../generated/gql.ts';
import type { ChangeTopic } from '../generated/graphql.ts';

const changesSubscription = graphql(`
  subscription Changes($code: String) {
    changes(code: $code) {
      topic
      id
    }
  }
`);

/** Something that has changed on the server. */
export interface LiveChange {
  readonly topic: ChangeTopic;
  readonly id: string | null;
}

/** How long to wait before listening again when the server let go. */
const AGAIN_AFTER_MS = 1000;
const RETRIES = 20;
/** Changes within this time are told together. */
const GATHER_MS = 60;

/** In production by the number of the question, as all others. */
function requestOf(code: string | null) {
  const { hash } = (changesSubscription as { __meta__?: { readonly hash?: string } }).__meta__ ?? {};
  const variables = { code };
  return import.meta.env.PROD && hash !== undefined
    ? { query: '', variables, extensions: { documentId: hash } }
    : { query: print(changesSubscription), variables };
}

/** Listens until the returned function is called. */
function listen(code: string | null, tell: (changes: readonly LiveChange[]) => void): () => void {
  let isOver = false;
  let stop: () => void = () => undefined;
  let gathered: LiveChange[] = [];
  let timer: number | undefined;
  const gather = (change: LiveChange) => {
    gathered.push(change);
    timer ??= window.setTimeout(() => {
      const changes = gathered;
      gathered = [];
      timer = undefined;
      if (!isOver) tell(changes);
    }, GATHER_MS);
  };
  // Fetched after the page is there: the first screen does not wait for it.
  const begin = async () => {
    const { createClient } = await import('graphql-sse');
    const client = createClient({ url: '/graphql/stream', credentials: 'same-origin', retryAttempts: RETRIES });
    const subscribe = () => {
      if (isOver) return;
      stop = client.subscribe<{ changes: LiveChange }>(requestOf(code), {
        next: ({ data }) => {
          if (data) gather(data.changes);
        },
        error: () => undefined,
        complete: () => {
          if (!isOver) window.setTimeout(subscribe, AGAIN_AFTER_MS);
        },
      });
    };
    subscribe();
  };
  begin().catch(() => undefined);
  return () => {
    isOver = true;
    window.clearTimeout(timer);
    stop();
  };
}

/**
 * Tells what changes on the server while the component is on the screen. `false`: nobody to listen as. A code: as the
 * requester of that request. Without one: as who is signed in.
 */
export function useChanges(as: string | null | false, onChanges: (changes: readonly LiveChange[]) => void): void {
  const tell = useEffectEvent(onChanges);
  useEffect(
    () =>
      as === false
        ? undefined
        : listen(as, (changes) => {
            tell(changes);
          }),
    [as],
  );
}
