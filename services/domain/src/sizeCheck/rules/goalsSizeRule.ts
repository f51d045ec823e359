import type { SizeRule } from './sizeRule.ts';

const MOST_GOALS = 4;

/** More goals than one team can keep in view. */
export const goalsSizeRule: SizeRule = {
  id: 'TOO_MANY_GOALS',
  isTooBig: (answers) => answers.GOALS > MOST_GOALS && !answers.SETTLED_PROCEDURE,
};
