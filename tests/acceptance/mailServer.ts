import { createServer } from 'node:net';
import { SMTPServer } from 'smtp-server';

interface Letter {
  readonly to: readonly string[];
  readonly text: string;
}

/** A mail server on this machine that keeps what it gets; while it is out of order it takes nothing. */
export function startMailServer() {
  const letters: Letter[] = [];
  const waiting: (() => void)[] = [];
  let isOutOfOrder = false;
  const wakeAll = () => {
    for (const wake of waiting.splice(0)) wake();
  };
  const news = () => new Promise<void>((resolve) => waiting.push(resolve));
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onMailFrom(_address, _session, callback) {
      callback(isOutOfOrder ? new Error('out of order') : null);
      if (isOutOfOrder) wakeAll();
    },
    onData(stream, session, callback) {
      let text = '';
      stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
      stream.on('end', () => {
        letters.push({ to: session.envelope.rcptTo.map(({ address }) => address), text });
        callback();
        wakeAll();
      });
    },
  });
  return {
    async listen(): Promise<number> {
      const free = createServer();
      await new Promise<void>((resolve) => free.listen(0, '127.0.0.1', resolve));
      const address = free.address();
      await new Promise((resolve) => free.close(resolve));
      const port = typeof address === 'object' && address ? address.port : 0;
      await new Promise<void>((resolve) => {
        server.listen(port, '127.0.0.1', resolve);
      });
      return port;
    },
    /** Resolves when so many letters to that address came in. */
    async received(count: number, address: string): Promise<readonly Letter[]> {
      const own = () => letters.filter(({ to }) => to.includes(address));
      while (own().length < count) await news();
      return own();
    },
    /** Resolves when somebody tried in vain; from then on letters are taken again. */
    async refuseOnce(): Promise<void> {
      isOutOfOrder = true;
      await news();
      isOutOfOrder = false;
    },
    close: () =>
      new Promise<void>((resolve) => {
        server.close(resolve);
      }),
  };
}
