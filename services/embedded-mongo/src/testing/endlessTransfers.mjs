// Moves amounts between accounts in transactions until it is killed. Prints a number for each acknowledged commit.
import { MongoClient } from 'mongodb';
import { startEmbeddedMongo } from '../../dist/index.js';

const [dataDir, accounts] = [process.argv[2], Number(process.argv[3])];
const { uri } = await startEmbeddedMongo({ dataDir });
const client = await new MongoClient(uri).connect();
const database = client.db('test');
for (let n = Number(process.argv[4]); ; n++) {
  await client.withSession((session) =>
    session.withTransaction(async () => {
      const collection = database.collection('accounts');
      await collection.updateOne({ _id: n % accounts }, { $inc: { amount: -1 } }, { session });
      await collection.updateOne({ _id: (n * 7 + 1) % accounts }, { $inc: { amount: 1 } }, { session });
      await database.collection('log').insertOne({ _id: n }, { session });
    }),
  );
  process.stdout.write(`${n}\n`);
}
