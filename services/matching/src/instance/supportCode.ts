import { ROLES, type Policy } from '@rolpool/domain';
import { LEVEL_BITS, STATE_BITS, WANTS_TO_LEARN, type PoolIndex } from '../index/poolIndex.ts';
import { canOf, STATEMENT_BYTES, WISHES_AT } from '../index/roleState.ts';
import type { SeatView } from './matchingView.ts';

/*
 * What one member can support another in: a skill at a level, or a role. A bit each. Growth counts where another member
 * sets the bit that a person wishes for; a mentoring seat asks that another sets it.
 */

/** Who can do a role this well supports somebody who wants to learn it. */
export const SUPPORTS_ROLE_FROM = 4;
/** As many supports as fit one word; the others do not count. */
const MOST_SUPPORTS = 31;

/** One thing that a member can support another in. */
export type Support =
  | { readonly kind: 'SKILL'; readonly skill: number; readonly level: number }
  | { readonly kind: 'ROLE'; readonly role: number };

export interface SupportCoder {
  readonly supports: readonly Support[];
  /** What this person can support others in. */
  supportsOf(row: number): number;
  /** What she wishes to learn of what the seat offers. */
  wishesOf(seat: SeatView, row: number): number;
  /** What she must find in another to take the seat at all; only with mentoring. */
  mustFind(seat: SeatView, row: number): number;
  /** The bit of a need, or of a role of the seat; −1 when it has none. */
  bitOfNeed(seat: SeatView, need: number): number;
  bitOfRole(role: number): number;
  /** Points for a seat whose person wants to learn something of it that another member covers. */
  readonly growth: number;
}

/** Prepares the coder: bits for what the seats of this demand offer, only as far as the policy or a mentoring seat asks. */
export function createSupportCoder(index: PoolIndex, seats: readonly SeatView[], policy: Policy): SupportCoder {
  const supports: Support[] = [];
  const bits = new Map<number, number>();
  const bitFor = (key: number, support: Support): number => {
    const known = bits.get(key);
    if (known !== undefined) return known;
    if (supports.length === MOST_SUPPORTS) return -1;
    bits.set(key, supports.length);
    return supports.push(support) - 1;
  };
  const skillBit = (skill: number, level: number) =>
    skill < 0 ? -1 : bitFor(skill * 8 + level, { kind: 'SKILL', skill, level });
  const mentorBits = seats.map((seat) =>
    seat.needs.map((need) => (need.mentorLevel > 0 ? skillBit(need.skill, need.mentorLevel) : -1)),
  );
  const growth = policy.ignoreTraits ? 0 : policy.seat.growth;
  const countsGrowth = growth > 0;
  const roleBits = ROLES.map((_, role) =>
    countsGrowth && seats.some((seat) => seat.roles.includes(role)) ? bitFor(-1 - role, { kind: 'ROLE', role }) : -1,
  );
  const needBits = seats.map((seat) =>
    seat.needs.map((need) => (countsGrowth ? skillBit(need.skill, need.level) : -1)),
  );
  const bySkill = new Map<number, { readonly level: number; readonly mask: number }[]>();
  supports.forEach((support, bit) => {
    if (support.kind === 'SKILL')
      bySkill.set(support.skill, [...(bySkill.get(support.skill) ?? []), { level: support.level, mask: 1 << bit }]);
  });
  const masksOfSkill = Array.from({ length: index.skillNumber.size }, (_, skill) => bySkill.get(skill));
  return {
    supports,
    supportsOf(row) {
      let mask = 0;
      if (supports.length === 0) return mask;
      const { entries } = index.skills;
      const from = index.skills.first(row);
      const to = from + index.skills.countOf(row);
      for (let at = from; at < to; at++) {
        const entry = entries[at] ?? 0;
        const masks = masksOfSkill[entry >>> STATE_BITS];
        if (!masks) continue;
        const level = entry & LEVEL_BITS;
        for (const one of masks) if (level >= one.level) mask |= one.mask;
      }
      for (let role = 0; role < ROLES.length; role++) {
        const bit = roleBits[role] ?? -1;
        if (bit >= 0 && canOf(index.roleStateOf(row, role)) >= SUPPORTS_ROLE_FROM) mask |= 1 << bit;
      }
      return mask;
    },
    wishesOf(seat, row) {
      let mask = 0;
      if (!countsGrowth) return mask;
      const states = seat.statesOf(row);
      for (let need = 0; need < seat.needs.length; need++) {
        const bit = needBits[seat.place]?.[need] ?? -1;
        if (bit >= 0 && ((states[need] ?? 0) & WANTS_TO_LEARN) !== 0) mask |= 1 << bit;
      }
      const wishes = index.statements[row * STATEMENT_BYTES + WISHES_AT] ?? 0;
      for (const role of seat.roles) {
        const bit = roleBits[role] ?? -1;
        if (bit >= 0 && (wishes & (1 << role)) !== 0) mask |= 1 << bit;
      }
      return mask;
    },
    mustFind(seat, row) {
      let mask = 0;
      const states = seat.statesOf(row);
      seat.needs.forEach((need, at) => {
        if (need.mentorLevel > 0 && ((states[at] ?? 0) & LEVEL_BITS) < need.minimum)
          mask |= 1 << (mentorBits[seat.place]?.[at] ?? 0);
      });
      return mask;
    },
    bitOfNeed: (seat, need) => needBits[seat.place]?.[need] ?? -1,
    bitOfRole: (role) => roleBits[role] ?? -1,
    growth,
  };
}
