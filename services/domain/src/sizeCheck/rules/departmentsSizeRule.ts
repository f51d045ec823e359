import type { SizeRule } from './sizeRule.ts';

const MOST_GOALS = 2;
const MOST_GROUPS = 4;

/** Several departments, several goals and nearly everybody as target group: no team of five can serve that. */
export const departmentsSizeRule: SizeRule = {
  id: 'DEPARTMENTS_AND_GROUPS',
  isTooBig: (answers) =>
    answers.SEVERAL_DEPARTMENTS &&
    !answers.SETTLED_PROCEDURE &&
    answers.GOALS > MOST_GOALS &&
    answers.TARGET_GROUPS.length > MOST_GROUPS,
};
