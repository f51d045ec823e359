import { affinityRule } from './affinityRule.ts';
import { energyRule } from './energyRule.ts';
import type { FitRule } from './fitRule.ts';
import { rotationRule } from './rotationRule.ts';
import { skillsRule } from './skillsRule.ts';

/**
 * The parts of a seat's fit that do not depend on the other members, in the order in which they are shown. Take one out
 * and it no longer counts. Growth depends on the others: see growthRule.ts.
 */
export const FIT_RULES: readonly FitRule[] = [skillsRule, affinityRule, energyRule, rotationRule];
