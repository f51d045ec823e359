import { CONSENT_AT, STATEMENT_BYTES } from '../index/roleState.ts';
import type { HardRule } from './hardRule.ts';

/** Only people who consent to be suggested. */
export const consentRule: HardRule = {
  id: 'CONSENT',
  allows: (view, _seat, row) => view.index.statements[row * STATEMENT_BYTES + CONSENT_AT] === 1,
};
