import type { Store } from '@rolpool/store';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Logger } from 'pino';
import type { AuditedAct } from './audit/auditBook.ts';
import type { Config } from './config.ts';
import { createApp } from './http/app.ts';
import { startServices } from './services.ts';
import { openNoticeSender } from './useCases/sendNotices.ts';
import { purgeOverdue } from './useCases/retention.ts';
import { ageInvitations } from './useCases/ageInvitations.ts';
import { dissolveTeams } from './useCases/dissolveTeams.ts';

/** How often the catalogue is compared with the database: another process may have changed it. */
const CATALOGUE_EVERY_MS = 15 * 1000;
/** How often teams and invitations whose last day has passed are looked for. */
const DISSOLVE_EVERY_MS = 10 * 60 * 1000;

/** Who acts when nobody asked. */
const BY_THE_CLOCK: Omit<AuditedAct, 'action'> = {
  actorKind: 'SYSTEM',
  actorId: null,
  objectKind: null,
  objectId: null,
  channel: 'SYSTEM',
  origin: null,
};
/** How often acts are tied to the audit log. */
const CHAIN_EVERY_MS = 2000;
/** How often requesters are told what has changed. */
const NOTICES_EVERY_MS = 2000;
/** How often what is past its time is taken out. */
const PURGE_EVERY_MS = 24 * 60 * 60 * 1000;

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
  const services = await startServices(config, store, (error) => {
    logger.warn({ err: error }, 'changes in the database cannot be followed');
  });
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
  const purge = () =>
    services.audit
      .during(
        { ...BY_THE_CLOCK, action: 'PURGE' },
        () => purgeOverdue(services, false),
        () => ({ result: 'DONE' }),
      )
      .catch((error: unknown) => {
        logger.error({ err: error }, 'purging failed');
      });
  const age = () =>
    ageInvitations(services).then(
      ({ reminded, expired }) => {
        if (reminded + expired > 0) logger.info({ reminded, expired }, 'invitations aged');
      },
      (error: unknown) => {
        logger.error({ err: error }, 'looking after invitations failed');
      },
    );
  await dissolve();
  await age();
  await purge();
  await new Promise<void>((resolve, reject) => {
    httpServer.once('error', reject);
    httpServer.listen(config.port, resolve);
  });
  const timer = setInterval(() => {
    void dissolve();
    void age();
  }, DISSOLVE_EVERY_MS);
  const notices = openNoticeSender(services);
  const noticeTimer = setInterval(() => {
    notices?.send().catch((error: unknown) => {
      logger.error({ err: error }, 'a notice could not be sent');
    });
  }, NOTICES_EVERY_MS);
  const chainTimer = setInterval(() => {
    services.audit.chain().catch((error: unknown) => {
      logger.error({ err: error }, 'tying acts to the audit log failed');
    });
  }, CHAIN_EVERY_MS);
  const purgeTimer = setInterval(() => void purge(), PURGE_EVERY_MS);
  const catalogueTimer = setInterval(() => {
    services.reloadCatalogue().catch((error: unknown) => {
      logger.error({ err: error }, 'reading the catalogue failed');
    });
  }, CATALOGUE_EVERY_MS);
  return {
    port: (httpServer.address() as AddressInfo).port,
    async close() {
      clearInterval(timer);
      clearInterval(noticeTimer);
      notices?.close();
      clearInterval(chainTimer);
      clearInterval(purgeTimer);
      clearInterval(catalogueTimer);
      await services.changes.close();
      await stop();
      await services.audit.chain();
      await services.engine.close();
    },
  };
}
