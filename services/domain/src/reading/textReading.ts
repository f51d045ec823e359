import type { SkillId, TaakveldCode, TargetGroupId } from '../ids.ts';
import type { Language } from '../localized.ts';

/** Words in a request's text, by their place: `text.slice(start, end) === words`. */
export interface Evidence {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** The term of the vocabulary that was found there; left out where a pattern was found instead. */
  readonly term?: string;
  readonly match?: EvidenceMatch;
}

/** How a term was found: as it is or inflected, as the last or the first part of a compound, or with a slip in its spelling. */
export const EVIDENCE_MATCHES = ['WORD', 'HEAD', 'MODIFIER', 'SPELLING'] as const;
export type EvidenceMatch = (typeof EVIDENCE_MATCHES)[number];

/** People for whom something is asked, such as young people; reference data. */
export interface TargetGroupHit {
  readonly id: TargetGroupId;
  readonly evidence: readonly Evidence[];
}

/** A cue of one kind ("asks for money", "names an outside party"), with every place where it stands. */
export interface SignalHit {
  readonly signal: string;
  /** How many different cues of this kind the text has. */
  readonly count: number;
  readonly evidence: readonly Evidence[];
}

export interface TaakveldHit {
  readonly code: TaakveldCode;
  readonly score: number;
  readonly evidence: readonly Evidence[];
}

export interface SkillHit {
  readonly skillId: SkillId;
  /** The task field that the skill belongs to; null for a general skill. */
  readonly taakveld: TaakveldCode | null;
  readonly score: number;
  readonly evidence: readonly Evidence[];
}

/** What a text says, before anyone judged it: task fields and skills, best first, and signals. Made by the language service. */
export interface TextReading {
  readonly language: Language;
  readonly taakvelden: readonly TaakveldHit[];
  readonly skills: readonly SkillHit[];
  readonly signals: readonly SignalHit[];
  readonly targetGroups: readonly TargetGroupHit[];
  /** When it has to be ready, in the text's own words: "voor 1 april". */
  readonly deadlines: readonly Evidence[];
  /** Named streets, squares and neighbourhoods. */
  readonly places: readonly Evidence[];
  /** ISO 639-1 code of a language that is neither Dutch nor English; nothing is read from such a text. `null` otherwise. */
  readonly otherLanguage: string | null;
  readonly wordCount: number;
}
