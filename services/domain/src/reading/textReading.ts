import type { SkillId, TaakveldCode } from '../ids.ts';
import type { Language } from '../localized.ts';

/** Words in a request's text, by their place: `text.slice(start, end) === words`. */
export interface Evidence {
  readonly start: number;
  readonly end: number;
  readonly words: string;
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
  readonly wordCount: number;
}
