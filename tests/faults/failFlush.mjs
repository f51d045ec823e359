// Writes while flushing works, fails and works again (see failSync.c). Prints what it met as JSON.
import { rmSync, writeFileSync } from 'node:fs';
import { MongoClient } from 'mongodb';
import { startEmbeddedMongo } from '@rolpool/embedded-mongo';

const flag = process.env.FAIL_SYNC;
const server = await startEmbeddedMongo({ dataDir: process.argv[2] });
const client = await new MongoClient(server.uri, { retryWrites: false }).connect();
const items = client.db('faults').collection('items');
await items.insertOne({ _id: 'before' });
writeFileSync(flag, '');
const refusal = await items.insertOne({ _id: 'during' }).catch(({ code, message }) => ({ code, message }));
const readable = (await items.find().toArray()).map(({ _id }) => _id);
rmSync(flag);
const afterwards = await items.insertOne({ _id: 'after' }).then(
  () => 'written',
  ({ code }) => code,
);
process.stdout.write(JSON.stringify({ refusal, readable, afterwards }));
await client.close();
await server.close();
