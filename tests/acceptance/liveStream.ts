import type { GraphqlClient } from './graphqlClient.ts';

export interface HeardChange {
  readonly topic: string;
  readonly id: string | null;
}

/** Somebody's open page: hears of changes as a browser does. */
export interface LiveStream {
  readonly status: number;
  /** What was heard so far. */
  readonly heard: readonly HeardChange[];
  /** Errors that came instead of changes. */
  readonly errors: readonly string[];
  /** Resolves with the first change, heard already or still to come, that fits. */
  until(fits: (change: HeardChange) => boolean): Promise<HeardChange>;
  /** Resolves when the server has let go. */
  readonly ended: Promise<void>;
  close(): void;
}

export const LISTEN = 'subscription($code: String) { changes(code: $code) { topic id } }';

/** Opens a stream; resolves when the server has answered. */
export async function listen(
  address: string,
  as: Pick<GraphqlClient, 'cookie'> | null,
  request: object = { query: LISTEN },
  headers: Record<string, string> = {},
): Promise<LiveStream> {
  const stop = new AbortController();
  const response = await fetch(`${address}/graphql/stream`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'text/event-stream',
      cookie: as?.cookie() ?? '',
      ...headers,
    },
    body: JSON.stringify(request),
    signal: stop.signal,
  });
  const heard: HeardChange[] = [];
  const errors: string[] = [];
  const waiting = new Set<() => void>();
  const read = async () => {
    let text = '';
    const decoder = new TextDecoder();
    for await (const chunk of response.body ?? []) {
      text += decoder.decode(chunk, { stream: true });
      const blocks = text.split('\n\n');
      text = blocks.pop() ?? '';
      for (const block of blocks) {
        const data = /^data: (.+)$/m.exec(block)?.[1];
        if (data === undefined) continue;
        const result = JSON.parse(data) as { data?: { changes: HeardChange }; errors?: { message: string }[] };
        if (result.data) heard.push(result.data.changes);
        errors.push(...(result.errors ?? []).map(({ message }) => message));
      }
      for (const wake of waiting) wake();
    }
  };
  const ended = read().catch(() => undefined);
  return {
    status: response.status,
    heard,
    errors,
    ended,
    until: (fits) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const found = heard.find(fits);
          if (!found) return;
          waiting.delete(look);
          resolve(found);
        };
        waiting.add(look);
        void ended.then(() => {
          reject(new Error('the stream ended before that was heard'));
        });
        look();
      }),
    close: () => {
      stop.abort();
    },
  };
}
