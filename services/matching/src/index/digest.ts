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

/** Stands in a table for what was not worked out yet. */
export const UNKNOWN = -0x80000000;

export const unknownTable = (places: number): Int32Array => new Int32Array(places).fill(UNKNOWN);

/**
 * The same function of a digest by a table, for one that looks at one role and at times asked only: it is asked of
 * everybody in a list, and a look in a small table is several times faster than working it out.
 */
export function tabled(role: number, tell: (digest: number) => number): (digest: number) => number {
  const shift = ROLE_BITS * role;
  const ofRole = (1 << ROLE_BITS) - 1;
  const table = unknownTable((MOST_ASKED + 1) << ROLE_BITS);
  return (digest) => {
    const key = ((digest >>> shift) & ofRole) | (askedIn(digest) << ROLE_BITS);
    const known = table[key] ?? UNKNOWN;
    return known === UNKNOWN ? (table[key] = tell(digest)) : known;
  };
}

export const affinityIn = (digest: number, role: number): number => (digest >>> (ROLE_BITS * role)) & AFFINITY_MASK;
export const energyIn = (digest: number, role: number): number => (digest >>> (ROLE_BITS * role + 4)) & 1;
export const askedIn = (digest: number): number => digest >>> ASKED_AT_BIT;
