import type { Policy } from '@rolpool/domain';

/**
 * Teams are compared by points, then by how seldom their members were asked. Both fit in one whole number: points times
 * this unit, minus times asked (at most 8 × 500). Half a pair's points is a whole number of it.
 */
export const POINT = 8192;

/** An open seat costs more than all points of a team together, so that more seats filled always wins. */
export const OPEN_SEAT = -1_000_000 * POINT;

/** Stands for nobody; no row and no rank is as large. */
export const NOBODY = 0x7fffffff;

/** Points for the number of departments in a team. */
export function mixPoints(policy: Policy, departments: number): number {
  return policy.mixPerDepartment * Math.max(0, Math.min(policy.mixUpTo, departments) - 1);
}

/** How many pairs so many people make. */
export const pairsAmong = (people: number): number => (people * (people - 1)) / 2;

export function countBits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++;
  return count;
}
