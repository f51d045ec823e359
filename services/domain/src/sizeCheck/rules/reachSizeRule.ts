import type { SizeRule } from './sizeRule.ts';

/** Everything for everyone has no first step. */
export const reachSizeRule: SizeRule = {
  id: 'REACHES_EVERYTHING',
  isTooBig: (answers) => answers.REACH === 'EVERYTHING',
};
