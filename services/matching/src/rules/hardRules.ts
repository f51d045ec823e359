import { conflictOfInterestRule } from './conflictOfInterestRule.ts';
import { consentRule } from './consentRule.ts';
import { exclusionRule } from './exclusionRule.ts';
import type { HardRule } from './hardRule.ts';
import { hoursRule } from './hoursRule.ts';
import { requiredLevelRule } from './requiredLevelRule.ts';

/**
 * The hard rules for one person on one seat, cheapest first. No one twice, pairs kept apart, pins and the minimum
 * number of departments speak of the team as a whole and are kept by the search.
 */
export const HARD_RULES: readonly HardRule[] = [
  consentRule,
  exclusionRule,
  conflictOfInterestRule,
  hoursRule,
  requiredLevelRule,
];
