import fc from 'fast-check';
import {
  listVariables,
  OUTCOMES,
  readView,
  REQUESTER_KINDS,
  STATUSES,
  writeView,
  type InboxView,
} from './inboxView.ts';

const view: fc.Arbitrary<InboxView> = fc.record({
  show: fc.constantFrom('LANES' as const, 'ALL' as const, 'OPEN' as const, ...STATUSES),
  kind: fc.constantFrom(null, ...REQUESTER_KINDS),
  lane: fc.constantFrom(null, ...OUTCOMES),
  isTooBig: fc.boolean(),
  words: fc.string().map((words) => words.trim()),
});

const addressed = (address: string) => readView(new URLSearchParams(address.split('?')[1] ?? ''));

describe('a view of the inbox', () => {
  it('comes back whole from its address; lanes already tell where the triage leads', () => {
    fc.assert(
      fc.property(view, (one) => {
        const plain = one.show === 'LANES' ? { ...one, lane: null, isTooBig: false } : one;
        expect(addressed(writeView(one))).toEqual(plain);
      }),
    );
  });

  it('is the plain inbox for an address with nonsense', () => {
    expect(writeView(addressed('?status=NIETS&van=X&baan=Y&groot=nee'))).toBe('/verzoeken');
  });

  it('asks what is open by its two statuses, and everything by none', () => {
    expect(listVariables(addressed('?status=OPEN')).statuses).toEqual(['RECEIVED', 'IN_INTAKE']);
    expect(listVariables(addressed('?status=ALL')).statuses).toBeNull();
  });
});
