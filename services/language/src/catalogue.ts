import type { Language, SkillId, TaakveldCode, TargetGroupId } from '@rolpool/domain';

/**
 * The vocabulary by which a text is read; reference data, edited without touching code.
 *
 * A term is one word or several. `+` after a word lets it open a longer word ("subsidie+" finds "subsidieregeling");
 * a word always also matches as the last part of a compound ("school" finds "basisschool"); `=` before a word asks for
 * that very form, no inflection and no compound; `*` between words stands for up to three others.
 */
export interface LanguageCatalogue {
  readonly taakvelden: readonly {
    readonly code: TaakveldCode;
    /** 0..1: the words of this field often name the way (council, desk) rather than the subject; then it counts for less. */
    readonly asSubject?: number;
    readonly terms: Readonly<Record<Language, readonly (readonly [term: string, weight: number])[]>>;
  }[];
  readonly skills: readonly {
    readonly id: SkillId;
    readonly taakveld: TaakveldCode | null;
    readonly terms: Readonly<Record<Language, readonly string[]>>;
  }[];
  readonly targetGroups: readonly {
    readonly id: TargetGroupId;
    readonly terms: Readonly<Record<Language, readonly string[]>>;
  }[];
  readonly cues: readonly {
    readonly signal: string;
    readonly terms: Readonly<Record<Language, readonly string[]>>;
  }[];
}
