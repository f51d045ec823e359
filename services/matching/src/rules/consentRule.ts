import type { HardRule } from './hardRule.ts';

/** Only people who consent to be suggested. */
export const consentRule: HardRule = {
  id: 'CONSENT',
  allows: (view, _seat, row) => view.index.consents[row] === 1,
};
