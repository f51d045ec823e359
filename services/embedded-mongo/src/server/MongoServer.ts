import { Storage, type StoreLimits } from '../storage/Storage.ts';
import { ConflictTracker } from '../transaction/ConflictTracker.ts';
import { TransactionRegistry } from '../transaction/TransactionRegistry.ts';
import { WriteQueue } from '../transaction/WriteQueue.ts';
import { CursorRegistry } from './CursorRegistry.ts';

/** Everything the commands work on. */
export class MongoServer {
  readonly storage: Storage;
  readonly conflicts = new ConflictTracker();
  readonly queue: WriteQueue;
  readonly transactions: TransactionRegistry;
  readonly cursors = new CursorRegistry();
  /** The address clients know this member of the replica set by. */
  readonly address: string;

  constructor(dataDir: string, limits: StoreLimits, address: string) {
    this.storage = new Storage(dataDir, limits);
    this.queue = new WriteQueue(this.storage);
    this.transactions = new TransactionRegistry(this.storage, this.conflicts, this.queue);
    this.address = address;
  }

  async close(): Promise<void> {
    this.cursors.closeAll();
    this.transactions.abortExpired(Infinity);
    await this.storage.root.close();
  }
}
