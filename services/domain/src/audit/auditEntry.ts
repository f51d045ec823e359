/** Which kind of actor did it. A person by her id; a requester by her request's id; nobody is ever named. */
export const AUDIT_ACTORS = ['ANONYMOUS', 'REQUESTER', 'PERSON', 'OPERATOR', 'SYSTEM'] as const;
export type AuditActorKind = (typeof AUDIT_ACTORS)[number];

/** Through which door it came: the web and its API, the command line, or Rolpool itself by the clock. */
export type AuditChannel = 'API' | 'CLI' | 'SYSTEM';

/**
 * What happened, as BIO2 asks it: who did what to which object, with what result, from where and when. No names, no
 * free text and no secrets have a place here.
 */
export interface AuditEvent {
  /** UTC, ISO 8601. */
  readonly at: string;
  readonly actorKind: AuditActorKind;
  readonly actorId: string | null;
  /** What was done, such as `CHOOSE_TEAM`. */
  readonly action: string;
  readonly objectKind: string | null;
  readonly objectId: string | null;
  /** `DONE`, the code of the refusal, `FAILED`, or `UNKNOWN` when the process ended before the end was known. */
  readonly result: string;
  readonly channel: AuditChannel;
  /** The network that it came from, its last part cut off; null when there is none. */
  readonly origin: string | null;
}

/** An event in the log: its place, and the hash that ties it to everything before it. */
export interface AuditEntry extends AuditEvent {
  /** 1 for the first event ever, and so on without gaps. */
  readonly seq: number;
  /** The hash of the entry before it; of the first one ever, {@link AUDIT_GENESIS}. */
  readonly previous: string;
  readonly hash: string;
}

/** Where the log begins and ends; sealed, so that cutting off either end shows. */
export interface AuditHead {
  /** The place before the first entry that is still kept; 0 when none was ever purged. */
  readonly purgedUpTo: number;
  /** The hash of that place. */
  readonly purgedHash: string;
  readonly lastSeq: number;
  readonly lastHash: string;
  readonly seal: string;
}

/** What the first entry names as the hash before it. */
export const AUDIT_GENESIS = 'rolpool-audit-1';

/** What the hash of an entry is taken of: every field in a fixed order, as JSON. */
export function auditLine(entry: Omit<AuditEntry, 'hash'>): string {
  const { seq, previous, at, actorKind, actorId, action, objectKind, objectId, result, channel, origin } = entry;
  return JSON.stringify([
    ...['entry', seq, previous, at, actorKind, actorId],
    ...[action, objectKind, objectId, result, channel, origin],
  ]);
}

/** What the seal of the head is taken of. */
export function auditHeadLine(head: Omit<AuditHead, 'seal'>): string {
  return JSON.stringify(['head', head.purgedUpTo, head.purgedHash, head.lastSeq, head.lastHash]);
}
