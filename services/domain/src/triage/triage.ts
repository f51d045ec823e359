import type { AnswerValues } from '../intake/intake.ts';
import { TRIAGE_RULES } from './rules/triageRules.ts';

/** Line work, a specialist, a project for one or two people, or a team. */
export const TRIAGES = ['STANDARD', 'EXPERT', 'MICRO_PROJECT', 'TEAM'] as const;
export type TriageOutcome = (typeof TRIAGES)[number];

/** A rule that moved one of the two axes, and by how much. */
export interface AxisMove {
  readonly rule: string;
  readonly axis: 'PREDICTABILITY' | 'COMPLEXITY';
  readonly points: number;
}

export interface Triage {
  readonly outcome: TriageOutcome;
  /** 0 (nobody knows how this goes) to 100 (always the same). */
  readonly predictability: number;
  /** 0 (one person, one step) to 100 (many parties, politics and money at once). */
  readonly complexity: number;
  readonly moves: readonly AxisMove[];
}

/** Where each axis stands before any answer moves it. */
export const TRIAGE_START: Readonly<Record<AxisMove['axis'], number>> = { PREDICTABILITY: 40, COMPLEXITY: 10 };
const SETTLED_FROM = 80;
const SPECIALIST_FROM = 60;
const SMALL_BELOW = 70;

function level(moves: readonly AxisMove[], axis: AxisMove['axis']): number {
  const sum = moves
    .filter((move) => move.axis === axis)
    .reduce((total, move) => total + move.points, TRIAGE_START[axis]);
  return Math.max(0, Math.min(100, sum));
}

/**
 * Where a request goes, from its intake answers: predictability × complexity, each moved by the ordered rules.
 * Predictable and simple: `STANDARD`. Clear expert work: `EXPERT`. Small and not too complex: `MICRO_PROJECT`. All else: `TEAM`.
 */
export function triage(answers: AnswerValues): Triage {
  const moves = TRIAGE_RULES.flatMap((rule) => rule.moves(answers).map((move) => ({ rule: rule.id, ...move })));
  const predictability = level(moves, 'PREDICTABILITY');
  const complexity = level(moves, 'COMPLEXITY');
  const outcome = ((): TriageOutcome => {
    if (answers.SETTLED_PROCEDURE && predictability >= SETTLED_FROM && complexity < SMALL_BELOW) return 'STANDARD';
    if (answers.SPECIALIST_TASK && predictability >= SPECIALIST_FROM && complexity < SMALL_BELOW) return 'EXPERT';
    if (answers.SMALL_SCALE && complexity < SMALL_BELOW) return 'MICRO_PROJECT';
    return 'TEAM';
  })();
  return { outcome, predictability, complexity, moves };
}
