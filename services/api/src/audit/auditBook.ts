import { checkAuditChain, type AuditEvent, type AuditFault, type KeyedHash } from '@rolpool/domain';
import type { Store } from '@rolpool/store';
import { createHmac } from 'node:crypto';
import { oneAtATime } from '../engine/oneAtATime.ts';
import { newTimedId } from '../secrets.ts';

/** An act that began longer ago than this, and whose end nobody told, ended with its process. */
const ABANDONED_AFTER_MS = 10 * 60 * 1000;

/** What is known of an act before it is done. */
export type AuditedAct = Omit<AuditEvent, 'at' | 'result'>;

export interface AuditVerification {
  /** Entries that were gone over. */
  readonly entries: number;
  /** Acts that are written down and not tied to the log yet; within seconds they are. */
  readonly waiting: number;
  /** The first thing that is wrong; null when every entry is as it was written. */
  readonly fault: AuditFault | null;
}

/** The audit log as the use cases write it. */
export interface AuditBook {
  /** Writes down that it begins, does it, and writes down how it ended. `endOf` tells the result and, when new, the object. */
  during<Value>(
    act: AuditedAct,
    work: () => Promise<Value>,
    endOf: (value: Value) => { readonly result: string; readonly objectId?: string | null },
  ): Promise<Value>;
  /** Writes down what has been done. */
  note(act: AuditedAct & { readonly result: string }): Promise<void>;
  /** Ties to the log what waits for it. */
  chain(): Promise<void>;
  verify(): Promise<AuditVerification>;
  /** Takes entries of before that moment out of the log. */
  purgeBefore(at: string): Promise<number>;
}

/** The keyed hash that ties the log: HMAC-SHA256, so that who has the database alone cannot make the log anew. */
export function auditHash(key: string): KeyedHash {
  return (text) => createHmac('sha256', key).update(text).digest('base64url');
}

/** Opens the audit log of the store. */
export function openAuditBook({ audit }: Pick<Store, 'audit'>, key: string, clock = () => new Date()): AuditBook {
  const hash = auditHash(key);
  const chain = oneAtATime(async () => {
    await audit.chain(hash, new Date(clock().getTime() - ABANDONED_AFTER_MS).toISOString());
  });
  return {
    chain,
    async during(act, work, endOf) {
      const now = clock();
      const id = newTimedId(now);
      await audit.begin({ id, at: now.toISOString(), ...act });
      try {
        const value = await work();
        const { result, objectId } = endOf(value);
        await audit.finish(id, result, objectId ?? act.objectId);
        return value;
      } catch (error) {
        await audit.finish(id, 'FAILED', act.objectId);
        throw error;
      }
    },
    async note(act) {
      const now = clock();
      await audit.insert({ id: newTimedId(now), at: now.toISOString(), ...act });
    },
    async verify() {
      await chain();
      const head = await audit.findHead();
      const waiting = await audit.countWaiting();
      if (!head) return { entries: 0, waiting, fault: null };
      const check = checkAuditChain(head, hash);
      let entries = 0;
      for await (const entry of audit.streamAll()) {
        // What was tied to the log since the head was read is looked at the next time.
        if (entry.seq > head.lastSeq && (await audit.findHead())?.lastSeq !== head.lastSeq) break;
        const fault = check.next(entry);
        if (fault) return { entries, waiting, fault };
        entries += 1;
      }
      return { entries, waiting, fault: check.end() ?? null };
    },
    purgeBefore: (at) => audit.purgeBefore(at, hash),
  };
}
