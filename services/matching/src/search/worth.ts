import type { Policy } from '@rolpool/domain';

/**
 * Teams are compared by points, then by how seldom their members were asked. Both fit in one whole number: points times
 * this unit, minus times asked (at most 8 × 500).
 */
export const POINT = 8192;

/** An open seat costs more than all points of a team together, so that more seats filled always wins. */
export const OPEN_SEAT = -1_000_000 * POINT;

/** Stands for nobody; larger than any row, so that at equal worth a person comes before an open seat. */
export const NOBODY = 0x7fffffff;

/** Points for the number of departments in a team. */
export function mixPoints(policy: Policy, departments: number): number {
  return policy.mixPerDepartment * Math.max(0, Math.min(policy.mixUpTo, departments) - 1);
}
