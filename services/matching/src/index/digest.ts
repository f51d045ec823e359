import { ROLES } from '@rolpool/domain';
import { canOf, energyOf, experienceOf, strengthsOf } from './roleState.ts';

/**
 * What somebody states of the five roles and how often she was asked, in one number that stands beside her row in the lists
 * of a skill: so that most of those who cannot reach the points are passed by without reading anything else of them.
 * Per role affinity 0 to 10 and energy 0 or 1, in five bits; then times asked, 0 to 6.
 */
const ROLE_BITS = 5;
const AFFINITY_MASK = 15;
const ENERGY_BIT = 16;
const ASKED_AT_BIT = ROLE_BITS * ROLES.length;
/** Who was asked more often counts as asked this often. */
const MOST_ASKED = 6;

/** The digest of these role states, one a role in their fixed order, and of so many times asked. */
export function digestOf(states: readonly number[], asked: number): number {
  let digest = Math.min(MOST_ASKED, asked) << ASKED_AT_BIT;
  states.forEach((state, role) => {
    const affinity = canOf(state) + experienceOf(state) + strengthsOf(state);
    digest |= (affinity | (energyOf(state) === 1 ? ENERGY_BIT : 0)) << (ROLE_BITS * role);
  });
  return digest;
}

export const affinityIn = (digest: number, role: number): number => (digest >>> (ROLE_BITS * role)) & AFFINITY_MASK;
export const energyIn = (digest: number, role: number): number => (digest >>> (ROLE_BITS * role + 4)) & 1;
export const askedIn = (digest: number): number => digest >>> ASKED_AT_BIT;
