import { expressMiddleware } from '@as-integrations/express5';
import compression from 'compression';
import express, { type ErrorRequestHandler, type Express, type Request, type RequestHandler } from 'express';
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
import { createGraphqlServer, makeServedSchema } from './graphql.ts';
import { liveRoute } from './liveRoute.ts';
import { actorOf } from './session.ts';
import { themeRoute } from './themeRoute.ts';
import { onlyTrustedDocuments, readTrustedDocuments } from './trustedDocuments.ts';
import { signOnRoutes } from './signOnRoutes.ts';

/** Paths that are written in the log; of any other only that it was one, because a personal code may stand in it. */
const KNOWN_PATHS = ['/graphql', '/health', '/ready', '/metrics', '/assets', '/aanmelding', '/volgen'];
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

/** What can be wrong with a request before anybody looks at what it asks, by HTTP status. */
const BODY_FAULTS: Readonly<Record<number, readonly [code: string, message: string]>> = {
  400: [
    'BAD_JSON',
    'Dit is geen geldige JSON. Controleer de aanhalingstekens en haakjes. / This is not valid JSON. Check quotes and brackets.',
  ],
  413: [
    'BODY_TOO_LARGE',
    'De aanvraag is te groot; verstuur hoogstens 256 kB. / The request is too large; send at most 256 kB.',
  ],
  415: [
    'BAD_ENCODING',
    'Deze codering wordt niet gelezen. Verstuur JSON in UTF-8. / This encoding is not read. Send JSON in UTF-8.',
  ],
};

/** JSON is UTF-8 (RFC 8259, section 8.1); another charset can hide what a text says. */
const onlyUtf8: RequestHandler = (request, _response, next) => {
  const charset = /charset\s*=\s*"?([^\s";]+)/i.exec(request.headers['content-type'] ?? '')?.[1];
  next(charset === undefined || /^utf-?8$/i.test(charset) ? undefined : { status: 415 });
};

/** The last word on anything that went wrong: what to do next, and nothing of how Rolpool is built. */
const tellFault =
  (logger: Logger): ErrorRequestHandler =>
  (error: { status?: number }, _request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const status = error.status ?? 500;
    const known = BODY_FAULTS[status];
    if (status >= 500) logger.error({ err: error }, 'a request failed');
    if (known) {
      const [code, message] = known;
      response.status(status).json({ errors: [{ message, extensions: { code } }] });
    } else
      response
        .status(status)
        .type('text/plain')
        .send(status === 404 ? 'niet gevonden / not found' : 'fout / error');
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
          path:
            KNOWN_PATHS.find((path) => url === path || url.startsWith(`${path}/`) || url.startsWith(`${path}?`)) ??
            '/…',
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
    if (!config.showsMetrics || !isFromThisMachine(request)) {
      response.status(404).end();
      return;
    }
    response.type(registry.contentType).send(await registry.metrics());
  });
  const schema = makeServedSchema();
  const graphql = await createGraphqlServer(services, schema, httpServer, logger);
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
    (_request, response, next) => {
      response.set('Cache-Control', 'no-store');
      next();
    },
    limit,
    onlyUtf8,
    express.json({ limit: MOST_BODY }),
    onlyTrustedDocuments(readTrustedDocuments(webDir), config.trustedDocuments),
  );
  app.use('/graphql/stream', liveRoute(services, schema, logger));
  app.use(
    '/graphql',
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
  app.use(themeRoute(config.themeFile));
  if (webDir !== null && existsSync(path.join(webDir, 'index.html'))) {
    // Only files that are the same for everybody are compressed: an answer with a secret in it could be guessed by its size.
    app.use(
      '/assets',
      compression(),
      express.static(path.join(webDir, 'assets'), { immutable: true, maxAge: '1y' }),
      (_request, response) => {
        response.status(404).type('text/plain').send('niet gevonden / not found');
      },
    );
    app.use(express.static(webDir, { index: false, dotfiles: 'ignore' }));
    app.get('/{*path}', (_request, response) => {
      response.sendFile(path.join(webDir, 'index.html'), { headers: { 'Cache-Control': 'no-cache' } });
    });
  }
  app.use(tellFault(logger));
  return { app, stop: () => graphql.stop() };
}
