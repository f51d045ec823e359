import { goalsSizeRule } from './goalsSizeRule.ts';
import { reachSizeRule } from './reachSizeRule.ts';
import { departmentsSizeRule } from './departmentsSizeRule.ts';
import { longRunningSizeRule } from './longRunningSizeRule.ts';
import type { SizeRule } from './sizeRule.ts';

/** The rules that may call a request too big, in the order in which they are shown. */
export const SIZE_RULES: readonly SizeRule[] = [reachSizeRule, goalsSizeRule, longRunningSizeRule, departmentsSizeRule];
