import type { PolicyPart, PreviewPolicyInput } from '../../generated/graphql.ts';

/** What a seat's fit is made of; together at most 1000. */
export const WEIGHTS = ['skills', 'affinity', 'energy', 'growth', 'rotation'] as const;
export const isWeight = (part: PolicyPart): part is (typeof WEIGHTS)[number] => WEIGHTS.some((one) => one === part);
/** What a team as a whole can give. */
export const OTHERS = ['coveragePerLevel', 'mixPerDepartment', 'mixUpTo', 'pairPoints'] as const;

export interface PolicyStep {
  readonly part: PolicyPart;
  readonly before: number;
  readonly after: number;
}

type Numbers = Omit<PreviewPolicyInput, 'id'>;

/** Which numbers are written otherwise than they stand. */
export function stepsOf(now: Numbers, written: Numbers): PolicyStep[] {
  return [
    ...WEIGHTS.map((part) => ({ part, before: now.weights[part], after: written.weights[part] })),
    ...OTHERS.map((part) => ({ part, before: now[part], after: written[part] })),
    { part: 'ignoreTraits' as const, before: Number(now.ignoreTraits), after: Number(written.ignoreTraits) },
  ].filter(({ before, after }) => before !== after);
}
