import type { Policy } from './policy.ts';

/** The numbers of a policy that an administrator sets, in the order of the screen. */
export const POLICY_PARTS = [
  'skills',
  'affinity',
  'energy',
  'growth',
  'rotation',
  'coveragePerLevel',
  'mixPerDepartment',
  'mixUpTo',
  'pairPoints',
  'ignoreTraits',
] as const;
export type PolicyPart = (typeof POLICY_PARTS)[number];

/** What one change did to one number. For `ignoreTraits` 1 is yes and 0 is no. */
export interface PolicyStep {
  readonly part: PolicyPart;
  readonly before: number;
  readonly after: number;
}

const numbersOf = ({ seat, ignoreTraits, ...rest }: Policy): Readonly<Record<PolicyPart, number>> => ({
  ...seat,
  ...rest,
  ignoreTraits: ignoreTraits ? 1 : 0,
});

/** Which numbers differ between two versions of a policy, in the order of the screen; none when they weigh alike. */
export function policySteps(before: Policy, after: Policy): PolicyStep[] {
  const from = numbersOf(before);
  const to = numbersOf(after);
  return POLICY_PARTS.filter((part) => from[part] !== to[part]).map((part) => ({
    part,
    before: from[part],
    after: to[part],
  }));
}
