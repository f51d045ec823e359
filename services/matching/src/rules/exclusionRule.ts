import type { HardRule } from './hardRule.ts';

/** Nobody whom the coordinator left out, or who already declined. */
export const exclusionRule: HardRule = {
  id: 'EXCLUDED',
  allows: (view, _seat, row) => !view.excludedRows.has(row),
};
