/** Somebody to be put in a group: an id, and what she has in common with others (a department, a level, a strength). */
export interface GroupMember {
  readonly id: string;
  /** Each once. Two members with the same trait in one group are a shared pair. */
  readonly traits: readonly string[];
}

export interface Grouping {
  readonly status: 'GROUPED';
  /** Ids by group, in the order of the sizes that were asked; ids ascending within a group. */
  readonly groups: readonly (readonly string[])[];
  /** Over all groups and traits: pairs in one group that share the trait. Less is more mixed. */
  readonly sharedPairs: number;
  /** No grouping of these sizes has fewer: each trait spread as evenly as it can be, on its own. */
  readonly leastPossible: number;
}

export type GroupingAnswer =
  Grouping | { readonly status: 'INVALID'; readonly reason: 'SIZES_DO_NOT_ADD_UP' | 'SAME_ID_TWICE' };

const pairs = (count: number) => (count * (count - 1)) / 2;
/** Ways out of a grouping that no single exchange improves; a fixed number, so that the answer is always the same. */
const MOST_SHAKES = 60;

/** The fewest shared pairs of a trait: dealt to the groups one by one, each time to the one that has the fewest and room. */
function leastPairs(holders: number, sizes: readonly number[]): number {
  const counts = sizes.map(() => 0);
  for (let dealt = 0; dealt < holders; dealt++) {
    let fewest = -1;
    sizes.forEach((size, group) => {
      const count = counts[group] ?? 0;
      if (count < size && (fewest < 0 || count < (counts[fewest] ?? 0))) fewest = group;
    });
    if (fewest >= 0) counts[fewest] = (counts[fewest] ?? 0) + 1;
  }
  return counts.reduce((sum, count) => sum + pairs(count), 0);
}

/** The members as numbers: traits of each, group of each, and how many of each trait are in each group. */
interface Deal {
  readonly traits: readonly (readonly number[])[];
  readonly group: Int32Array;
  readonly counts: Int32Array;
  readonly kinds: number;
}

function startDeal(members: readonly GroupMember[], sizes: readonly number[]): Deal {
  const numbers = new Map<string, number>();
  for (const trait of members.flatMap((member) => member.traits))
    if (!numbers.has(trait)) numbers.set(trait, numbers.size);
  const traits = members.map((member) => [...new Set(member.traits)].map((trait) => numbers.get(trait) ?? 0));
  const deal: Deal = {
    traits,
    group: new Int32Array(members.length),
    counts: new Int32Array(sizes.length * numbers.size),
    kinds: numbers.size,
  };
  const room = [...sizes];
  members.forEach((_, member) => {
    let best = -1;
    let bestCost = Infinity;
    room.forEach((left, group) => {
      if (left === 0) return;
      const cost = (traits[member] ?? []).reduce(
        (sum, trait) => sum + (deal.counts[group * deal.kinds + trait] ?? 0),
        0,
      );
      if (cost < bestCost || (cost === bestCost && left > (room[best] ?? 0))) [best, bestCost] = [group, cost];
    });
    room[best] = (room[best] ?? 1) - 1;
    place(deal, member, best, 1);
  });
  return deal;
}

function place(deal: Deal, member: number, group: number, change: 1 | -1): void {
  if (change === 1) deal.group[member] = group;
  for (const trait of deal.traits[member] ?? []) {
    const at = group * deal.kinds + trait;
    deal.counts[at] = (deal.counts[at] ?? 0) + change;
  }
}

/** How many shared pairs an exchange of two members of different groups takes away; below zero: adds. */
function gainOf(deal: Deal, one: number, other: number): number {
  const [from, to] = [deal.group[one] ?? 0, deal.group[other] ?? 0];
  const theirs = deal.traits[other] ?? [];
  const own = deal.traits[one] ?? [];
  let gain = 0;
  for (const trait of own)
    if (!theirs.includes(trait))
      gain += (deal.counts[from * deal.kinds + trait] ?? 0) - 1 - (deal.counts[to * deal.kinds + trait] ?? 0);
  for (const trait of theirs)
    if (!own.includes(trait))
      gain += (deal.counts[to * deal.kinds + trait] ?? 0) - 1 - (deal.counts[from * deal.kinds + trait] ?? 0);
  return gain;
}

function exchange(deal: Deal, one: number, other: number): void {
  const [from, to] = [deal.group[one] ?? 0, deal.group[other] ?? 0];
  place(deal, one, from, -1);
  place(deal, other, to, -1);
  place(deal, one, to, 1);
  place(deal, other, from, 1);
}

/** Exchanges members as long as that takes shared pairs away; what is left of them. */
function improve(deal: Deal, sharedPairs: number): number {
  let shared = sharedPairs;
  const count = deal.group.length;
  for (let hasMoved = true; hasMoved;) {
    hasMoved = false;
    for (let one = 0; one < count; one++) {
      for (let other = one + 1; other < count; other++) {
        if (deal.group[one] === deal.group[other]) continue;
        const gain = gainOf(deal, one, other);
        if (gain <= 0) continue;
        exchange(deal, one, other);
        shared -= gain;
        hasMoved = true;
      }
    }
  }
  return shared;
}

/** Exchanges a few members whether it helps or not; which ones follows from the number of the shake. */
function shake(deal: Deal, number: number): void {
  const count = deal.group.length;
  for (let step = 1; step <= 4; step++) {
    const one = (number * 37 + step * 101) % count;
    const other = (number * 53 + step * 67 + 1) % count;
    if (deal.group[one] !== deal.group[other]) exchange(deal, one, other);
  }
}

const sharedOf = (deal: Deal) => deal.counts.reduce((sum, count) => sum + pairs(count), 0);

/**
 * Groups of fixed sizes, as mixed as possible: as few pairs in one group as can be that share a department, a level or
 * a strength, each trait counting the same. Found by exchanges, so not proven best, but given beside a number that no
 * grouping can be below. Deterministic: the same people give the same groups, whatever order they come in.
 */
export function groupPeople(people: readonly GroupMember[], sizes: readonly number[]): GroupingAnswer {
  const members = [...people].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  if (new Set(members.map(({ id }) => id)).size < members.length) return { status: 'INVALID', reason: 'SAME_ID_TWICE' };
  const areSizesFine = sizes.every((size) => Number.isInteger(size) && size > 0);
  if (!areSizesFine || sizes.reduce((sum, size) => sum + size, 0) !== members.length)
    return { status: 'INVALID', reason: 'SIZES_DO_NOT_ADD_UP' };
  const deal = startDeal(members, sizes);
  const holders = new Int32Array(deal.kinds);
  for (const trait of deal.traits.flat()) holders[trait] = (holders[trait] ?? 0) + 1;
  const leastPossible = holders.reduce((sum, count) => sum + leastPairs(count, sizes), 0);
  let best = improve(deal, sharedOf(deal));
  let bestGroup = deal.group.slice();
  for (let number = 1; number <= MOST_SHAKES && best > leastPossible; number++) {
    shake(deal, number);
    const shared = improve(deal, sharedOf(deal));
    if (shared < best) [best, bestGroup] = [shared, deal.group.slice()];
  }
  const groups = sizes.map((_, group) => members.filter((__, at) => bestGroup[at] === group).map(({ id }) => id));
  return { status: 'GROUPED', groups, sharedPairs: best, leastPossible };
}
