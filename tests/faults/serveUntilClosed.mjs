// Serves a store and keeps writing to it until its standard input ends. Prints a line when it has begun.
import { MongoClient } from 'mongodb';
import { startEmbeddedMongo } from '@rolpool/embedded-mongo';

const server = await startEmbeddedMongo({ dataDir: process.argv[2] });
const client = await new MongoClient(server.uri).connect();
let isEnding = false;
process.stdin.resume().once('end', () => (isEnding = true));
const [left, right] = ['left', 'right'].map((name) => client.db('faults').collection(name));
for (let n = 0; !isEnding; n++) {
  await client.withSession((session) =>
    session.withTransaction(async () => {
      await left.insertOne({ _id: n }, { session });
      await right.insertOne({ _id: n }, { session });
    }),
  );
  if (n === 50) process.stdout.write(`${process.pid}\n`);
}
await client.close();
await server.close();
