import type { TaakveldCode, TargetGroupId } from '../ids.ts';
import type { AnswerValues, ConfirmedAnswers, Reach } from '../intake/intake.ts';

/** A smaller request that a too big one can be split into; each could be finished by a few people in some weeks. */
export type SplitPart =
  | { readonly by: 'TARGET_GROUP'; readonly targetGroup: TargetGroupId }
  | { readonly by: 'PLACE'; readonly place: string }
  | { readonly by: 'TAAKVELD'; readonly taakveld: TaakveldCode }
  /** Find out first: what exactly is asked, and what would be the smallest step that helps somebody? */
  | { readonly by: 'QUESTION' };

/** One way to split: by target group, by place, by task field, or one question first. */
export interface Split {
  readonly by: SplitPart['by'];
  readonly parts: readonly SplitPart[];
}

const REACH_OF: Readonly<Record<SplitPart['by'], Reach>> = {
  TARGET_GROUP: 'NEIGHBOURHOOD',
  PLACE: 'PLACE',
  TAAKVELD: 'NEIGHBOURHOOD',
  QUESTION: 'ORGANISATION',
};

/** The ways in which a request can be split, the most concrete first. There is always one: a question first. */
export function waysToSplit(answers: AnswerValues): Split[] {
  const byGroup = answers.TARGET_GROUPS.map((targetGroup): SplitPart => ({ by: 'TARGET_GROUP', targetGroup }));
  const byPlace = answers.PLACES.map((place): SplitPart => ({ by: 'PLACE', place }));
  const byField = answers.TAAKVELDEN.map((taakveld): SplitPart => ({ by: 'TAAKVELD', taakveld }));
  return [
    { by: 'TARGET_GROUP' as const, parts: byGroup },
    { by: 'PLACE' as const, parts: byPlace },
    { by: 'TAAKVELD' as const, parts: byField },
    { by: 'QUESTION' as const, parts: [{ by: 'QUESTION' as const }] },
  ].filter(({ by, parts }) => by === 'QUESTION' || parts.length > 1);
}

/** What is known of a part because of how it was split off: small, one goal, and about one thing only. */
export function answersOfPart(part: SplitPart): ConfirmedAnswers {
  return {
    GOALS: 1,
    REACH: REACH_OF[part.by],
    SETTLED_PROCEDURE: false,
    SPECIALIST_TASK: false,
    SMALL_SCALE: true,
    LONG_RUNNING: false,
    ...(part.by === 'TARGET_GROUP' ? { TARGET_GROUPS: [part.targetGroup] } : {}),
    ...(part.by === 'PLACE' ? { PLACES: [part.place] } : {}),
    ...(part.by === 'TAAKVELD' ? { TAAKVELDEN: [part.taakveld], SEVERAL_DEPARTMENTS: false } : {}),
  };
}
