import fc from 'fast-check';
import { createHmac } from 'node:crypto';
import {
  AUDIT_ACTORS,
  checkAuditChain,
  emptyAuditHead,
  extendAuditChain,
  purgeAuditHead,
  type AuditEntry,
  type AuditEvent,
  type AuditFault,
  type AuditHead,
} from '@rolpool/domain';

const hash = (text: string) => createHmac('sha256', 'a key for tests').update(text).digest('base64url');
const RUNS = { numRuns: 1000, seed: 6 };

const event: fc.Arbitrary<AuditEvent> = fc.record({
  at: fc.constantFrom('2026-11-23T10:00:00.000Z', '2026-11-23T10:00:01.000Z'),
  actorKind: fc.constantFrom(...AUDIT_ACTORS),
  actorId: fc.option(fc.string({ maxLength: 4 })),
  action: fc.constantFrom('CHOOSE_TEAM', 'SIGN_IN', 'READ_PROFILE'),
  objectKind: fc.option(fc.constantFrom('TEAM', 'PERSON')),
  objectId: fc.option(fc.string({ maxLength: 4 })),
  result: fc.constantFrom('DONE', 'NOT_ALLOWED', 'UNKNOWN'),
  channel: fc.constantFrom('API', 'CLI', 'SYSTEM'),
  origin: fc.option(fc.constantFrom('192.0.2.0', '198.51.100.0')),
});
const log = fc.array(fc.array(event, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 }).map((batches) => {
  let head = emptyAuditHead(hash);
  const entries: AuditEntry[] = [];
  for (const batch of batches) {
    const extended = extendAuditChain(head, batch, hash);
    head = extended.head;
    entries.push(...extended.entries);
  }
  return { head, entries };
});

function firstFault(head: AuditHead, entries: readonly AuditEntry[]): AuditFault | undefined {
  const check = checkAuditChain(head, hash);
  for (const entry of entries) {
    const fault = check.next(entry);
    if (fault) return fault;
  }
  return check.end();
}

type Log = Readonly<{ head: AuditHead; entries: readonly AuditEntry[] }>;
/** What somebody with the database, but without the key, could do to a log. */
const TAMPERINGS: Readonly<Record<string, (log: Log, at: number, other: number) => Log>> = {
  'changes who': ({ head, entries }, at) => ({
    head,
    entries: entries.with(at, { ...one(entries, at), actorId: 'x!' }),
  }),
  'changes what': ({ head, entries }, at) => ({
    head,
    entries: entries.with(at, { ...one(entries, at), action: '?' }),
  }),
  'changes the result': ({ head, entries }, at) => ({
    head,
    entries: entries.with(at, { ...one(entries, at), result: 'DONE!' }),
  }),
  'changes when': ({ head, entries }, at) => ({ head, entries: entries.with(at, { ...one(entries, at), at: '2025' }) }),
  'changes the object': ({ head, entries }, at) => ({
    head,
    entries: entries.with(at, { ...one(entries, at), objectId: 'other!' }),
  }),
  'changes a hash': ({ head, entries }, at) => ({
    head,
    entries: entries.with(at, { ...one(entries, at), hash: 'h' }),
  }),
  'takes one out': ({ head, entries }, at) => ({ head, entries: entries.toSpliced(at, 1) }),
  'takes one out and numbers the rest anew': ({ head, entries }, at) => ({
    head,
    entries: entries.toSpliced(at, 1).map((entry, place) => ({ ...entry, seq: place + 1 })),
  }),
  'cuts off the end': ({ head, entries }, at) => ({ head, entries: entries.slice(0, at) }),
  'cuts off the end and shortens the head': ({ head, entries }, at) => ({
    head: { ...head, lastSeq: at, lastHash: entries[at - 1]?.hash ?? head.purgedHash },
    entries: entries.slice(0, at),
  }),
  'adds a copy behind it': ({ head, entries }, at) => ({ head, entries: [...entries, one(entries, at)] }),
  'puts a copy in the place of another': ({ head, entries }, at, other) => ({
    head,
    entries: entries.with(at, { ...one(entries, (at + 1 + other) % entries.length), seq: at + 1, action: 'COPIED' }),
  }),
  'makes a hash without the key': ({ head, entries }, at) => ({
    head,
    entries: entries.with(at, { ...one(entries, at), action: 'FORGED', hash: createHmac('sha256', '').digest('hex') }),
  }),
  'changes the head': ({ head, entries }) => ({ head: { ...head, lastSeq: head.lastSeq + 1 }, entries }),
  'says that the beginning was purged': ({ head, entries }, at) => ({
    head: { ...head, purgedUpTo: at + 1, purgedHash: one(entries, at).hash },
    entries: entries.slice(at + 1),
  }),
};
function one(entries: readonly AuditEntry[], at: number): AuditEntry {
  const entry = entries[at];
  if (!entry) throw new Error('no such entry');
  return entry;
}

describe('the audit log', () => {
  it('finds nothing wrong with a log as it was written', () => {
    fc.assert(
      fc.property(log, ({ head, entries }) => {
        expect(firstFault(head, entries)).toBeUndefined();
      }),
      RUNS,
    );
  });

  it('finds nothing wrong after its beginning was purged in order', () => {
    fc.assert(
      fc.property(log, fc.nat(), ({ head, entries }, number) => {
        const at = number % entries.length;
        expect(firstFault(purgeAuditHead(head, one(entries, at), hash), entries.slice(at + 1))).toBeUndefined();
      }),
      RUNS,
    );
  });

  it('detects a thousand random tamperings, each one', () => {
    const kinds = Object.keys(TAMPERINGS);
    fc.assert(
      fc.property(log, fc.constantFrom(...kinds), fc.nat(), fc.nat(), (whole, kind, number, other) => {
        const at = number % whole.entries.length;
        const tampered = TAMPERINGS[kind]?.(whole, at, other % whole.entries.length) ?? whole;
        expect(firstFault(tampered.head, tampered.entries)).toBeDefined();
      }),
      RUNS,
    );
  });

  it('names the first entry that is not as it was', () => {
    const { head, entries } = fc.sample(log, { seed: 11, numRuns: 20 }).find((whole) => whole.entries.length > 3) ?? {
      head: emptyAuditHead(hash),
      entries: [],
    };
    expect(firstFault(head, entries.with(1, { ...one(entries, 1), result: 'ELSE' }))).toEqual({
      kind: 'ENTRY_CHANGED',
      seq: 2,
    });
    expect(firstFault(head, entries.toSpliced(2, 1))).toEqual({ kind: 'ENTRY_MISSING', seq: 3 });
    expect(firstFault(head, entries.slice(0, 2))).toEqual({ kind: 'ENTRY_MISSING', seq: 3 });
  });

  it('cannot be checked with another key', () => {
    const [{ head, entries } = { head: emptyAuditHead(hash), entries: [] }] = fc.sample(log, { seed: 1, numRuns: 1 });
    const check = checkAuditChain(head, (text) => createHmac('sha256', 'else').update(text).digest('base64url'));
    expect(check.next(one(entries, 0))).toEqual({ kind: 'HEAD_CHANGED' });
  });
});
