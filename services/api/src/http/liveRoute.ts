import { Kind, OperationTypeNode, parse, validate, type GraphQLSchema } from 'graphql';
import { createHandler } from 'graphql-sse/lib/use/express';
import type { Request, RequestHandler } from 'express';
import type { Logger } from 'pino';
import { networkOf } from '../audit/networkOf.ts';
import { createLoaders, type Context } from '../context.ts';
import type { Services } from '../services.ts';
import { peekActor } from './session.ts';

/** So many pages of one network may listen at once. */
const MOST_LISTENERS = 200;

const TOO_MANY =
  'Er staan te veel pagina’s open. Sluit er een paar. / There are too many pages open. Close some of them.';

/** Counts who listens, by network. */
function countListeners() {
  const counts = new Map<string, number>();
  return {
    enter(network: string): boolean {
      const count = counts.get(network) ?? 0;
      if (count >= MOST_LISTENERS) return false;
      counts.set(network, count + 1);
      return true;
    },
    leave(network: string): void {
      const count = (counts.get(network) ?? 1) - 1;
      if (count === 0) counts.delete(network);
      else counts.set(network, count);
    },
  };
}

const asksToListen = (request: Request) =>
  request.method === 'POST' &&
  (request.headers.accept ?? '').includes('text/event-stream') &&
  request.headers['x-graphql-event-stream-token'] === undefined;

/** Live updates: one GraphQL subscription a request, over server-sent events. */
export function liveRoute(services: Services, schema: GraphQLSchema, logger: Logger): RequestHandler {
  const listeners = countListeners();
  const handler = createHandler<Context & Record<PropertyKey, unknown>>({
    schema,
    async onSubscribe(asked, { query, variables, operationName }) {
      const document = parse(query, { maxTokens: 200 });
      const faults = validate(schema, document);
      const isSubscription = document.definitions.every(
        (one) => one.kind !== Kind.OPERATION_DEFINITION || one.operation === OperationTypeNode.SUBSCRIPTION,
      );
      const refused = { status: 400, statusText: 'Bad Request' };
      if (faults.length > 0 || !isSubscription) return [null, refused];
      const http = { request: asked.raw, response: asked.context.res };
      const peeked = await peekActor(asked.raw, services);
      return {
        schema,
        document,
        variableValues: variables ?? null,
        operationName: operationName ?? null,
        contextValue: { services, ...peeked, loaders: createLoaders(services), http },
      };
    },
  });
  return (request, response) => {
    if (!asksToListen(request)) {
      response.status(406).type('text/plain').send('alleen text/event-stream / text/event-stream only');
      return;
    }
    const network = networkOf(request.ip) ?? '';
    if (!listeners.enter(network)) {
      response.status(429).json({ errors: [{ message: TOO_MANY, extensions: { code: 'TOO_MANY_LISTENERS' } }] });
      return;
    }
    response.once('close', () => {
      listeners.leave(network);
    });
    handler(request, response).catch((error: unknown) => {
      logger.warn({ err: error }, 'a stream of changes could not begin');
      if (response.headersSent) response.end();
      else response.status(400).end();
    });
  };
}
