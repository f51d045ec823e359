import { CommandError } from '../CommandError.ts';
import type { Storage } from '../storage/Storage.ts';
import { BlockedByTransaction } from './ConflictTracker.ts';

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
          if (error instanceof BlockedByTransaction)
            settle = () => {
              resolve(error);
            };
          else if (error instanceof CommandError)
            settle = () => {
              reject(error);
            };
          else throw error;
        }
      };
      this.queued.push({
        run,
        settle: () => {
          settle();
        },
        fail: reject,
      });
      if (this.queued.length === 1)
        setImmediate(() => {
          this.flush();
        });
    });
  }

  private flush(): void {
    const batch = this.queued;
    const faults = new Map<QueuedWrite, unknown>();
    this.queued = [];
    try {
      this.storage.root.transactionSync(() => {
        // One among several is undone alone when it meets a fault; alone it undoes the whole commit.
        for (const write of batch)
          if (batch.length === 1) write.run();
          else this.runApart(write, faults);
      });
    } catch (error) {
      this.storage.refresh();
      const reason = diskError(error) ?? error;
      for (const { fail } of batch) fail(reason);
      return;
    }
    for (const write of batch)
      if (faults.has(write)) write.fail(faults.get(write));
      else write.settle();
    this.storage.changes.wake();
  }

  private runApart(write: QueuedWrite, faults: Map<QueuedWrite, unknown>): void {
    try {
      this.storage.root.transactionSync(write.run);
    } catch (error) {
      this.storage.refresh();
      faults.set(write, error);
    }
  }
}

/** A full or failing disk, in words that help; LMDB undoes the commit and goes on reading. */
function diskError(error: unknown): CommandError | undefined {
  const message = error instanceof Error ? error.message : String(error);
  if (!/space|too large|input\/output|quota|map_full|MDB_|disk/i.test(message)) return undefined;
  return new CommandError(
    'OutOfDiskSpace',
    `The data file cannot be written: ${message}. Nothing of this write was kept; reading goes on. ` +
      'Make room on the disk, or mend it, and try again.',
  );
}
