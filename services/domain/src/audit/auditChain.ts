import {
  AUDIT_GENESIS,
  auditHeadLine,
  auditLine,
  type AuditEntry,
  type AuditEvent,
  type AuditHead,
} from './auditEntry.ts';

/** A keyed hash of a text, such as HMAC-SHA256; the cores have none of their own. */
export type KeyedHash = (text: string) => string;

/** What is wrong with a log, and where. */
export type AuditFault =
  | { readonly kind: 'HEAD_CHANGED' }
  | { readonly kind: 'ENTRY_MISSING'; readonly seq: number }
  | { readonly kind: 'ENTRY_CHANGED'; readonly seq: number }
  | { readonly kind: 'ENTRY_TOO_MANY'; readonly seq: number };

const seal = (head: Omit<AuditHead, 'seal'>, hash: KeyedHash): AuditHead => ({
  ...head,
  seal: hash(auditHeadLine(head)),
});

/** The head of a log in which nothing happened yet. */
export function emptyAuditHead(hash: KeyedHash): AuditHead {
  return seal({ purgedUpTo: 0, purgedHash: AUDIT_GENESIS, lastSeq: 0, lastHash: AUDIT_GENESIS }, hash);
}

/** Puts events behind the log, in their order: the new entries, and the head as it is then. */
export function extendAuditChain(
  head: AuditHead,
  events: readonly AuditEvent[],
  hash: KeyedHash,
): { readonly entries: readonly AuditEntry[]; readonly head: AuditHead } {
  let { lastSeq, lastHash } = head;
  const entries = events.map((event) => {
    const unsigned = { ...event, seq: lastSeq + 1, previous: lastHash };
    const entry: AuditEntry = { ...unsigned, hash: hash(auditLine(unsigned)) };
    lastSeq = entry.seq;
    lastHash = entry.hash;
    return entry;
  });
  const { purgedUpTo, purgedHash } = head;
  return { entries, head: seal({ purgedUpTo, purgedHash, lastSeq, lastHash }, hash) };
}

/** The head after everything up to and including `last` was purged; what is left still ties to it. */
export function purgeAuditHead(head: AuditHead, last: AuditEntry, hash: KeyedHash): AuditHead {
  return seal({ purgedUpTo: last.seq, purgedHash: last.hash, lastSeq: head.lastSeq, lastHash: head.lastHash }, hash);
}

/** Goes over a log entry by entry, so that a long one need not be in memory. */
export interface AuditCheck {
  /** The fault that the next entry shows; undefined when it follows from the one before. */
  next(entry: AuditEntry): AuditFault | undefined;
  /** The fault that shows at the end; undefined when nothing is missing. */
  end(): AuditFault | undefined;
}

/**
 * Checks a log against its head. An entry that was changed, left out, added, moved or cut off at either end is named by
 * its place, the first one only: what comes after it cannot be judged. A log that was put back as a whole, head and
 * all, to an earlier moment only shows beside an export of a later moment.
 */
export function checkAuditChain(head: AuditHead, hash: KeyedHash): AuditCheck {
  const { seal: given, ...rest } = head;
  const isSealed = hash(auditHeadLine(rest)) === given;
  let seq = head.purgedUpTo;
  let previous = head.purgedHash;
  return {
    next(entry) {
      if (!isSealed) return { kind: 'HEAD_CHANGED' };
      seq += 1;
      if (seq > head.lastSeq) return { kind: 'ENTRY_TOO_MANY', seq: entry.seq };
      if (entry.seq !== seq) return { kind: 'ENTRY_MISSING', seq };
      const { hash: own, ...unsigned } = entry;
      if (entry.previous !== previous || hash(auditLine(unsigned)) !== own) return { kind: 'ENTRY_CHANGED', seq };
      previous = own;
      return undefined;
    },
    end() {
      if (!isSealed) return { kind: 'HEAD_CHANGED' };
      if (seq < head.lastSeq) return { kind: 'ENTRY_MISSING', seq: seq + 1 };
      return previous === head.lastHash ? undefined : { kind: 'ENTRY_CHANGED', seq };
    },
  };
}
