import { CommandError } from '../errors/CommandError.ts';
import type { Storage } from '../storage/Storage.ts';
import { BlockedByTransaction } from './BlockedByTransaction.ts';

interface QueuedWrite {
  readonly run: () => void;
  readonly settle: () => void;
  readonly fail: (error: unknown) => void;
}

/**
 * Runs writes one after another, those that came in together inside one LMDB transaction: one flush to disk for all.
 * A write is acknowledged when that transaction is durable.
 */
export class WriteQueue {
  private readonly storage: Storage;
  private queued: QueuedWrite[] = [];

  constructor(storage: Storage) {
    this.storage = storage;
  }

  /**
   * `work` keeps what it has done so far in its closure: when a transaction is in its way it stops, is committed up to
   * there, and called again once that transaction has ended.
   */
  async write<T>(work: () => T): Promise<T> {
    for (;;) {
      const outcome = await this.attempt(work);
      if (!(outcome instanceof BlockedByTransaction)) return outcome.value;
      await outcome.holder.ended;
    }
  }

  private attempt<T>(work: () => T): Promise<{ value: T } | BlockedByTransaction> {
    return new Promise((resolve, reject) => {
      let settle = (): void => undefined;
      const run = (): void => {
        try {
          const value = work();
          settle = () => {
            resolve({ value });
          };
        } catch (error) {
          // A refusal left nothing half done; anything else must not be committed.
          if (!(error instanceof CommandError || error instanceof BlockedByTransaction)) throw error;
          settle = () => {
            if (error instanceof BlockedByTransaction) resolve(error);
            else reject(error);
          };
        }
      };
      this.enqueue({
        run,
        settle: () => {
          settle();
        },
        fail: reject,
      });
    });
  }

  private enqueue(write: QueuedWrite): void {
    this.queued.push(write);
    if (this.queued.length === 1)
      setImmediate(() => {
        this.flush();
      });
  }

  private flush(): void {
    const batch = this.queued;
    this.queued = [];
    try {
      this.storage.environment.root.transactionSync(() => {
        for (const { run } of batch) run();
      });
    } catch (error) {
      this.storage.catalog.reload();
      for (const { fail } of batch) fail(error);
      return;
    }
    for (const { settle } of batch) settle();
  }
}
