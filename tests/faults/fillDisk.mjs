// Fills a store until its file may not grow, then reads, removes and writes again. Prints what it met as JSON.
import { MongoClient } from 'mongodb';
import { startEmbeddedMongo } from '@rolpool/embedded-mongo';

const server = await startEmbeddedMongo({ dataDir: process.argv[2] });
const client = await new MongoClient(server.uri).connect();
const items = client.db('faults').collection('items');
const big = 'x'.repeat(200_000);
let acknowledged = 0;
let refusal;
while (refusal === undefined && acknowledged < 2000)
  await items.insertOne({ _id: acknowledged, big }).then(
    () => (acknowledged += 1),
    (error) => (refusal = { code: error.code, message: error.message }),
  );
const readable = await items.countDocuments({ big: { $exists: true } });
const still = await items.insertOne({ big }).catch(({ code }) => code);
await items.deleteMany({});
await items.insertOne({ _id: 'after' });
const afterwards = (await items.find().toArray()).map(({ _id }) => _id);
process.stdout.write(JSON.stringify({ acknowledged, refusal, readable, still, afterwards }));
await client.close();
await server.close();
