import { expressMiddleware } from '@as-integrations/express5';
import express, { type ErrorRequestHandler, type Express, type Request } from 'express';
import { rateLimit } from 'express-rate-limit';
import helmet from 'helmet';
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import path from 'node:path';
import type { Logger } from 'pino';
import { pinoHttp } from 'pino-http';
import { collectDefaultMetrics, Registry } from 'prom-client';
import { createLoaders } from '../context.ts';
import type { Services } from '../services.ts';
import { actorLimit } from './actorLimit.ts';
import { createGraphqlServer } from './graphql.ts';
import { actorOf } from './session.ts';
import { onlyTrustedDocuments, readTrustedDocuments } from './trustedDocuments.ts';
import { signOnRoutes } from './signOnRoutes.ts';

/** The largest body: a text of 20,000 characters with room for its answers. */
const MOST_BODY = '256kb';

function securityHeaders({ isProduction, signOn }: Services['config']) {
  const provider = signOn ? [new URL(signOn.issuer).origin] : [];
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'self'"],
        'img-src': ["'self'", 'data:'],
        'style-src': ["'self'"],
        'script-src': ["'self'"],
        'object-src': ["'none'"],
        'frame-ancestors': ["'none'"],
        'base-uri': ["'self'"],
        // Signing out goes on to the identity provider.
        'form-action': ["'self'", ...provider],
        ...(isProduction ? { 'upgrade-insecure-requests': [] } : {}),
      },
    },
    strictTransportSecurity: isProduction,
  });
}

/** Malformed JSON and too large bodies, told kindly; anything else is a fault of ours. */
const bodyErrors: ErrorRequestHandler = (error: { status?: number; type?: string }, _request, response, next) => {
  if (response.headersSent) {
    next(error);
    return;
  }
  const isTooLarge = error.type === 'entity.too.large';
  if (!isTooLarge && error.status !== 400) {
    next(error);
    return;
  }
  const message = isTooLarge
    ? 'De aanvraag is te groot; verstuur hoogstens 256 kB. / The request is too large; send at most 256 kB.'
    : 'Dit is geen geldige JSON. Controleer de aanhalingstekens en haakjes. / This is not valid JSON. Check quotes and brackets.';
  response
    .status(isTooLarge ? 413 : 400)
    .json({ errors: [{ message, extensions: { code: isTooLarge ? 'BODY_TOO_LARGE' : 'BAD_JSON' } }] });
};

/** Figures about the process are for a collector beside it, not for visitors. */
const isFromThisMachine = ({ socket, headers }: Request) =>
  /^(::1|127\.|::ffff:127\.)/.test(socket.remoteAddress ?? '') && headers['x-forwarded-for'] === undefined;

/** The application over HTTP: GraphQL, health, metrics, and the web with its own fallback. */
export async function createApp(
  services: Services,
  httpServer: Server,
  logger: Logger,
  webDir: string | null,
): Promise<{ readonly app: Express; readonly stop: () => Promise<void> }> {
  const { config, store } = services;
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', config.trustedProxies);
  app.use(securityHeaders(config));
  app.use(
    pinoHttp({
      logger,
      genReqId: (_request, response) => {
        const id = randomUUID();
        response.setHeader('X-Request-Id', id);
        return id;
      },
      // No address, no cookie, no path beyond its first part: a personal code may stand in it.
      serializers: {
        req: ({ id, method, url }: { id: string; method: string; url: string }) => ({
          id,
          method,
          path: /^\/[^/?]*/.exec(url)?.[0],
        }),
        res: ({ statusCode }: { statusCode: number }) => ({ statusCode }),
      },
      customLogLevel: (_request, response, error) => (error || response.statusCode >= 500 ? 'error' : 'debug'),
    }),
  );
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  app.get('/health', (_request, response) => {
    response.json({ status: 'ok' });
  });
  app.get('/ready', async (_request, response) => {
    try {
      await store.ping();
      response.json({ status: 'ready' });
    } catch {
      response.status(503).json({ status: 'database unavailable' });
    }
  });
  app.get('/metrics', async (request, response) => {
    if (!isFromThisMachine(request)) {
      response.status(404).end();
      return;
    }
    response.type(registry.contentType).send(await registry.metrics());
  });
  const graphql = await createGraphqlServer(services, httpServer, logger);
  const limit = rateLimit({
    windowMs: 60_000,
    limit: config.rateLimit,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    handler: (_request, response) => {
      const message = 'Te veel aanvragen; wacht een minuut. / Too many requests; wait a minute.';
      response.status(429).json({ errors: [{ message, extensions: { code: 'RATE_LIMITED' } }] });
    },
  });
  const limitActor = actorLimit(config.actorRateLimit);
  app.use(
    '/graphql',
    limit,
    express.json({ limit: MOST_BODY }),
    onlyTrustedDocuments(readTrustedDocuments(webDir), config.trustedDocuments),
    expressMiddleware(graphql, {
      context: async ({ req, res }) => {
        const asking = await actorOf({ request: req, response: res }, services);
        await limitActor(asking.actor);
        return {
          services,
          ...asking,
          loaders: createLoaders(services),
          http: { request: req, response: res },
        };
      },
    }),
  );
  app.use('/aanmelding', limit);
  app.use(signOnRoutes(services, logger));
  if (webDir !== null && existsSync(path.join(webDir, 'index.html'))) {
    app.use(
      '/assets',
      express.static(path.join(webDir, 'assets'), { immutable: true, maxAge: '1y', fallthrough: false }),
    );
    app.use(express.static(webDir, { index: false, dotfiles: 'ignore' }));
    app.get('/{*path}', (_request, response) => {
      response.sendFile(path.join(webDir, 'index.html'), { headers: { 'Cache-Control': 'no-cache' } });
    });
  }
  app.use(bodyErrors);
  return { app, stop: () => graphql.stop() };
}
