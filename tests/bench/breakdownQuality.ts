import { readFileSync } from 'node:fs';
import { answersOf, breakDown, prefillIntake, type Language, type RequesterKind } from '@rolpool/domain';
import { createTextReader } from '@rolpool/language';
import { loadReferenceData } from '@rolpool/seeds';

interface LabelledRequest {
  readonly id: string;
  readonly from: string;
  readonly lang: Language;
  readonly text: string;
  readonly expected: {
    readonly triage: string;
    readonly taakvelden: readonly string[];
    readonly roles: readonly string[];
    readonly tooBig: boolean;
    readonly flags: Readonly<Record<string, boolean>>;
  };
}

const FLAGS = {
  politicallySensitive: 'POLITICALLY_SENSITIVE',
  moneyNeeded: 'MONEY_NEEDED',
  externalParties: 'EXTERNAL_PARTIES',
  severalDepartments: 'SEVERAL_DEPARTMENTS',
} as const;

/** How well the breakdown of a labelled set agrees with what a coordinator would expect. */
export interface BreakdownQuality {
  readonly requests: number;
  readonly triage: number;
  readonly taakveldInThree: number;
  readonly rolesEqual: number;
  readonly rolesOneApart: number;
  readonly tooBig: number;
  readonly flagsF1: number;
  readonly misses: readonly string[];
  /** How often each triage was expected (first) and given (second). */
  readonly confusion: ReadonlyMap<string, number>;
  /** Of the yes-or-no guesses with so much confidence (tens), how many were right. */
  readonly calibration: ReadonlyMap<number, { readonly guesses: number; readonly right: number }>;
}

/** Reads a labelled set, breaks each text down from the text alone, and counts the agreement. */
export function measureBreakdown(file: string): BreakdownQuality {
  const reference = loadReferenceData();
  const reader = createTextReader(reference);
  const { requests } = JSON.parse(readFileSync(file, 'utf8')) as { requests: LabelledRequest[] };
  const counts = { triage: 0, field: 0, equal: 0, near: 0, big: 0, hit: 0, extra: 0, missed: 0 };
  const misses: string[] = [];
  const confusion = new Map<string, number>();
  const calibration = new Map<number, { guesses: number; right: number }>();
  for (const request of requests) {
    const reading = reader.read(request.text, request.lang);
    const intake = prefillIntake(reading, request.from.toUpperCase() as RequesterKind);
    const answers = answersOf(intake);
    const got = breakDown(intake, reference);
    const { expected } = request;
    const problems: string[] = [];
    const pair = `${expected.triage} ${got.triage.outcome}`;
    confusion.set(pair, (confusion.get(pair) ?? 0) + 1);
    if (got.triage.outcome === expected.triage) counts.triage++;
    else problems.push(`triage ${got.triage.outcome} for ${expected.triage}`);
    const topThree: readonly string[] = reading.taakvelden.slice(0, 3).map((hit) => hit.code);
    if (topThree.includes(expected.taakvelden[0] ?? '')) counts.field++;
    else problems.push(`taakveld ${topThree.join(',')} for ${expected.taakvelden.join(',')}`);
    const apart =
      got.roles.filter((role) => !expected.roles.includes(role)).length +
      expected.roles.filter((role) => !(got.roles as readonly string[]).includes(role)).length;
    if (apart === 0) counts.equal++;
    if (apart <= 1) counts.near++;
    else problems.push(`roles ${got.roles.join(',')} for ${expected.roles.join(',')}`);
    if (got.size.isTooBig === expected.tooBig) counts.big++;
    else problems.push(`tooBig ${String(got.size.isTooBig)}`);
    for (const [flag, question] of Object.entries(FLAGS)) {
      const said = answers[question];
      const wanted = expected.flags[flag] ?? false;
      const band = Math.floor(intake[question].guess.confidence / 10) * 10;
      const seen = calibration.get(band) ?? { guesses: 0, right: 0 };
      calibration.set(band, { guesses: seen.guesses + 1, right: seen.right + (said === wanted ? 1 : 0) });
      if (said && wanted) counts.hit++;
      else if (said) counts.extra++;
      else if (wanted) counts.missed++;
      if (said !== wanted) problems.push(`${said ? '+' : '-'}${flag}`);
    }
    if (problems.length > 0) misses.push(`${request.id} ${problems.join('; ')}`);
  }
  const share = (count: number) => count / requests.length;
  return {
    requests: requests.length,
    triage: share(counts.triage),
    taakveldInThree: share(counts.field),
    rolesEqual: share(counts.equal),
    rolesOneApart: share(counts.near),
    tooBig: share(counts.big),
    flagsF1: (2 * counts.hit) / (2 * counts.hit + counts.extra + counts.missed),
    misses,
    confusion,
    calibration,
  };
}
