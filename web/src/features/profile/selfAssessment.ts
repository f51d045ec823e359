import type { Role } from '../../generated/graphql.ts';

/** A statement, as far as the outcome depends on it. */
export interface Statement {
  readonly id: string;
  readonly role: Role;
  readonly isReversed: boolean;
}

/** How far a statement fits: 1 (not at all) to 5 (entirely), by the id of the statement. */
export type Answers = Readonly<Record<string, number>>;

const HIGHEST = 5;

/**
 * What the answers say of each role, 0 to 5 as in a profile: the mean of its statements, those turned round that say the
 * opposite, stretched from 1..5 to 0..5. A role without any answer is left out.
 */
export function outcomeOf(statements: readonly Statement[], answers: Answers): Partial<Record<Role, number>> {
  const byRole = new Map<Role, number[]>();
  for (const { id, role, isReversed } of statements) {
    const answer = answers[id];
    if (answer === undefined) continue;
    byRole.set(role, [...(byRole.get(role) ?? []), isReversed ? HIGHEST + 1 - answer : answer]);
  }
  return Object.fromEntries(
    [...byRole].map(([role, values]) => {
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
      return [role, Math.round(((mean - 1) / (HIGHEST - 1)) * HIGHEST)];
    }),
  );
}

const STORAGE_KEY = 'rolpool.selfAssessment';

/** Answers of an earlier time in this browser; they are nowhere else. */
export function storedAnswers(): Answers {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(STORAGE_KEY) ?? '{}');
    const entries = Object.entries(typeof value === 'object' && value !== null ? value : {});
    return Object.fromEntries(
      entries.filter(([, answer]) => Number.isInteger(answer) && Number(answer) >= 1 && Number(answer) <= HIGHEST),
    );
  } catch {
    return {};
  }
}

export function storeAnswers(answers: Answers): void {
  if (Object.keys(answers).length === 0) localStorage.removeItem(STORAGE_KEY);
  else localStorage.setItem(STORAGE_KEY, JSON.stringify(answers));
}
