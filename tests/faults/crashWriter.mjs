// Writes from many sides at once until it is killed. Each acknowledged write is told on standard output, as it is acknowledged.
import { MongoClient } from 'mongodb';
import { startEmbeddedMongo } from '@rolpool/embedded-mongo';

const [dataDir, round] = process.argv.slice(2);
const { uri } = await startEmbeddedMongo({ dataDir });
const client = await new MongoClient(uri, { maxPoolSize: 30 }).connect();
const db = client.db('crash');
const tell = (kind, id) => process.stdout.write(`${kind} ${id}\n`);

async function singles(worker) {
  for (let n = 0; ; n++) {
    const id = `${round}.${worker}.${n}`;
    await db.collection('singles').insertOne({ _id: id, text: 'x'.repeat((n * 37) % 900) });
    tell('single', id);
  }
}

async function batches(worker) {
  for (let n = 0; ; n++) {
    const id = `${round}.${worker}.${n}`;
    await db.collection('batches').insertMany(Array.from({ length: 40 }, (_, i) => ({ _id: `${id}.${i}`, batch: id })));
    tell('batch', id);
  }
}

/** Moves one from an account to another, and says so in two journals: five writes in three collections. */
async function transfers(worker) {
  for (let n = 0; ; n++) {
    const id = `${round}.${worker}.${n}`;
    await client.withSession((session) =>
      session.withTransaction(async () => {
        const accounts = db.collection('accounts');
        await accounts.updateOne({ _id: (worker * 7 + n) % 20 }, { $inc: { amount: -1 } }, { session });
        await accounts.updateOne({ _id: (worker * 3 + n * 2 + 1) % 20 }, { $inc: { amount: 1 } }, { session });
        await db.collection('debits').insertOne({ _id: id }, { session });
        await db.collection('credits').insertOne({ _id: id }, { session });
      }),
    );
    tell('transfer', id);
  }
}

for (let worker = 0; worker < 8; worker++) {
  void singles(worker);
  void transfers(worker);
  if (worker < 2) void batches(worker);
}
