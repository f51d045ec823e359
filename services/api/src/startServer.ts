import type { Store } from '@rolpool/store';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Logger } from 'pino';
import type { Config } from './config.ts';
import { createApp } from './http/app.ts';
import { startServices } from './services.ts';
import { dissolveTeams } from './useCases/dissolveTeams.ts';

/** How often the catalogue is compared with the database: another process may have changed it. */
const CATALOGUE_EVERY_MS = 15 * 1000;
/** How often teams whose last day has passed are looked for. */
const DISSOLVE_EVERY_MS = 10 * 60 * 1000;

export interface RunningServer {
  readonly port: number;
  /** Lets running requests finish, then stops. */
  close(): Promise<void>;
}

/** Starts the server on the configured port, over an open store that has its reference data. */
export async function startServer(
  config: Config,
  store: Store,
  logger: Logger,
  webDir: string | null,
): Promise<RunningServer> {
  const services = await startServices(config, store);
  const httpServer = createServer();
  const { app, stop } = await createApp(services, httpServer, logger, webDir);
  httpServer.on('request', app);
  const dissolve = () =>
    dissolveTeams(services).then(
      (count) => {
        if (count > 0) logger.info({ count }, 'teams dissolved');
      },
      (error: unknown) => {
        logger.error({ err: error }, 'dissolving teams failed');
      },
    );
  await dissolve();
  await new Promise<void>((resolve, reject) => {
    httpServer.once('error', reject);
    httpServer.listen(config.port, resolve);
  });
  const timer = setInterval(() => void dissolve(), DISSOLVE_EVERY_MS);
  const catalogueTimer = setInterval(() => {
    services.reloadCatalogue().catch((error: unknown) => {
      logger.error({ err: error }, 'reading the catalogue failed');
    });
  }, CATALOGUE_EVERY_MS);
  return {
    port: (httpServer.address() as AddressInfo).port,
    async close() {
      clearInterval(timer);
      clearInterval(catalogueTimer);
      await stop();
      await services.engine.close();
    },
  };
}
