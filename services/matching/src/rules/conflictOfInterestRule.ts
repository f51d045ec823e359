import type { HardRule } from './hardRule.ts';

/** Nobody who declared a conflict of interest with the request. */
export const conflictOfInterestRule: HardRule = {
  id: 'CONFLICT_OF_INTEREST',
  allows: (view, _seat, row) => !view.conflictedRows.has(row),
};
