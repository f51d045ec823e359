import { startServer } from '@rolpool/api';
import { Command } from 'commander';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { CommandFault } from '../CommandFault.ts';
import { configuration } from '../configuration.ts';
import { printJson, printLine } from '../print.ts';
import { seedDemo } from '../seedDemo.ts';
import { openConfiguredStore } from '../withStore.ts';

const WEB_DIR = fileURLToPath(new URL('../../../../web/dist', import.meta.url));

function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        resolve();
      });
    }
  });
}

async function start(options: { readonly json?: boolean }): Promise<void> {
  const config = configuration();
  const say = options.json ? () => undefined : printLine;
  const stopped = untilStopped();
  const logger = pino(
    { level: config.logLevel === 'info' && !config.isProduction ? 'warn' : config.logLevel },
    pino.destination(2),
  );
  const opened = await openConfiguredStore(config);
  const added = await seedDemo(opened.store, config, config.demoPeople);
  if (added > 0)
    say(
      `Voorbeeldgemeente Waterrijk gevuld met ${String(added)} mensen. / Filled with ${String(added)} fictional people.`,
    );
  const server = await startServer(config, opened.store, logger, WEB_DIR).catch(async (error: unknown) => {
    await opened.close();
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
      const port = String(config.port);
      throw new CommandFault(
        `Poort ${port} is bezet. Kies een andere met PORT.`,
        `Port ${port} is taken. Choose another with PORT.`,
      );
    }
    throw error;
  });
  const address = `http://localhost:${String(server.port)}`;
  if (options.json) printJson({ address, data: opened.where });
  else {
    say(`Rolpool staat klaar op / is ready at  ${address}`);
    say(`Gegevens / data: ${opened.where}    Stoppen / stop: Ctrl-C`);
  }
  await stopped;
  say('Rolpool stopt netjes… / Rolpool is stopping…');
  await server.close();
  await opened.close();
}

export const startCommand = new Command('start')
  .description(
    'start the server, with the embedded store unless MONGODB_URI is set; fills an empty store with the demo organisation',
  )
  .option('--json', 'print the address as JSON')
  .action(start);
