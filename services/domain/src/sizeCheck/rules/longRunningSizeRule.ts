import type { SizeRule } from './sizeRule.ts';

const MOST_GOALS = 3;
const MOST_GROUPS = 3;

/** Years of work with many goals, or for many groups of people. Years with one goal can still start small. */
export const longRunningSizeRule: SizeRule = {
  id: 'LONG_AND_WIDE',
  isTooBig: (answers) =>
    answers.LONG_RUNNING &&
    !answers.SETTLED_PROCEDURE &&
    (answers.GOALS > MOST_GOALS || (answers.GOALS > 1 && answers.TARGET_GROUPS.length > MOST_GROUPS)),
};
