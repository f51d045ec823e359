import type { Socket } from 'node:net';
import { frameReply, MessageSplitter, parseMessage } from './message.ts';
import type { MongoServer } from './MongoServer.ts';
import { runCommand } from './runCommand.ts';

let lastConnectionId = 0;

/** Answers the requests of one client in the order they came. A message that cannot be read ends the connection. */
export function serveConnection(server: MongoServer, socket: Socket): void {
  const splitter = new MessageSplitter();
  const connectionId = ++lastConnectionId;
  const hangUp = (): unknown => socket.destroy();
  let previous = Promise.resolve();
  socket.on('error', hangUp);
  socket.on('data', (chunk: Buffer) => {
    try {
      for (const message of splitter.push(chunk))
        previous = previous.then(() => answer(message)).catch(hangUp) as Promise<void>;
    } catch {
      hangUp();
    }
  });

  async function answer(message: Buffer): Promise<void> {
    const request = parseMessage(message);
    const reply = await runCommand(server, request, connectionId);
    if (!request.isFireAndForget && socket.writable) socket.write(frameReply(request, reply));
  }
}
