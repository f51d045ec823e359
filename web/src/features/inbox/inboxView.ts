import type { RequesterKind, RequestStatus, TriageOutcome } from '../../generated/graphql.ts';

export const STATUSES = [
  'RECEIVED',
  'IN_INTAKE',
  'TEAM_PROPOSED',
  'TEAM_ACTIVE',
  'HANDED_TO_LINE',
  'CLOSED',
  'MERGED',
  'SPLIT',
] as const satisfies readonly RequestStatus[];

export const REQUESTER_KINDS = [
  'RESIDENT',
  'BUSINESS',
  'COUNCIL',
  'COLLEAGUE',
] as const satisfies readonly RequesterKind[];
export const OUTCOMES = ['TEAM', 'MICRO_PROJECT', 'EXPERT', 'STANDARD'] as const satisfies readonly TriageOutcome[];

/** What still needs a decision. */
const OPEN: readonly RequestStatus[] = ['RECEIVED', 'IN_INTAKE'];

/** What of the inbox is looked at; all of it stands in the address, so that it can be kept and shared. */
export interface InboxView {
  /** Open requests by lane, or a list of one status, of everything, or of what is open. */
  readonly show: 'LANES' | 'ALL' | 'OPEN' | RequestStatus;
  readonly kind: RequesterKind | null;
  readonly lane: TriageOutcome | null;
  readonly isTooBig: boolean;
  readonly words: string;
}

const oneOf = <Value extends string>(all: readonly Value[], value: string | null): Value | null =>
  all.find((one) => one === value) ?? null;

/** Reads the view from an address; what is not known is left out. */
export function readView(search: URLSearchParams): InboxView {
  return {
    show: oneOf(['ALL', 'OPEN', ...STATUSES] as const, search.get('status')) ?? 'LANES',
    kind: oneOf(REQUESTER_KINDS, search.get('van')),
    lane: oneOf(OUTCOMES, search.get('baan')),
    isTooBig: search.get('groot') === 'ja',
    words: search.get('zoek') ?? '',
  };
}

/** The view as part of an address: only what differs from the plain inbox. */
export function writeView({ show, kind, lane, isTooBig, words }: InboxView): string {
  const search = new URLSearchParams();
  if (show !== 'LANES') search.set('status', show);
  if (kind !== null) search.set('van', kind);
  if (lane !== null && show !== 'LANES') search.set('baan', lane);
  if (isTooBig && show !== 'LANES') search.set('groot', 'ja');
  if (words.trim() !== '') search.set('zoek', words.trim());
  const text = search.toString();
  return text === '' ? '/verzoeken' : `/verzoeken?${text}`;
}

/** What the server is asked for a list. */
export function listVariables({ show, kind, lane, isTooBig, words }: InboxView) {
  return {
    statuses: show === 'ALL' || show === 'LANES' ? null : show === 'OPEN' ? [...OPEN] : [show],
    requesterKinds: kind && [kind],
    triage: lane && [lane],
    isTooBig: isTooBig || null,
    words: words.trim() === '' ? null : words.trim(),
  };
}
