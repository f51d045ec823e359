import { budgetRule } from './budgetRule.ts';
import { contentRule } from './contentRule.ts';
import { directionRule } from './directionRule.ts';
import { networkRule } from './networkRule.ts';
import { politicalAlignmentRule } from './politicalAlignmentRule.ts';
import type { RoleRule } from './roleRule.ts';

/** One rule for each role, in the fixed order of the roles. */
export const ROLE_RULES: readonly RoleRule[] = [
  directionRule,
  budgetRule,
  politicalAlignmentRule,
  contentRule,
  networkRule,
];
