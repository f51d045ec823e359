/** Somebody who looks for a partner to complement her. */
export interface DuoMember {
  readonly id: string;
  /** What she can well, and could teach. */
  readonly offers: readonly string[];
  /** What she wants to learn. */
  readonly seeks: readonly string[];
  /** What makes her like others: department, strengths. A trait that only one of two has sets them apart. */
  readonly traits: readonly string[];
}

export interface Duos {
  /** Ids, the smaller first; in ascending order of the first. */
  readonly duos: readonly (readonly [string, string])[];
  /** With an odd number of people, who is left; null otherwise. */
  readonly alone: string | null;
  /** Points of all duos together: three for each thing that one offers and the other seeks, one for each trait that only one has. */
  readonly points: number;
  /** No way of pairing has more: half of what everybody's best partner would bring. */
  readonly bound: number;
}

const TEACHES = 3;

function complement(a: DuoMember, b: DuoMember): number {
  const learned = (one: DuoMember, other: DuoMember) =>
    one.seeks.filter((thing) => other.offers.includes(thing)).length;
  const apart = (one: DuoMember, other: DuoMember) =>
    one.traits.filter((trait) => !other.traits.includes(trait)).length;
  return TEACHES * (learned(a, b) + learned(b, a)) + apart(a, b) + apart(b, a);
}

/** Exchanges partners between duos as long as that brings points. With an odd number, somebody's partner is nobody. */
function improve(partner: Int32Array, points: (one: number, other: number) => number): void {
  const count = partner.length;
  for (let hasMoved = true; hasMoved;) {
    hasMoved = false;
    for (let a = 0; a < count; a++) {
      for (let c = a + 1; c < count; c++) {
        const b = partner[a] ?? a;
        const d = partner[c] ?? c;
        if (c === b) continue;
        const now = points(a, b) + points(c, d);
        const straight = points(a, c) + points(b, d);
        const crossed = points(a, d) + points(b, c);
        if (Math.max(straight, crossed) <= now) continue;
        const pairs =
          straight >= crossed
            ? ([
                [a, c],
                [b, d],
              ] as const)
            : ([
                [a, d],
                [b, c],
              ] as const);
        for (const [one, other] of pairs) {
          partner[one] = other;
          partner[other] = one;
        }
        hasMoved = true;
      }
    }
  }
}

/**
 * Duos of people who complement each other: one can what the other wants to learn, and they are little alike. Found by
 * exchanging partners, so not proven best, but given beside a number that no way of pairing exceeds. Deterministic.
 */
export function pairPeople(people: readonly DuoMember[]): Duos {
  const members = [...people].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const count = members.length + (members.length % 2);
  const table = new Int32Array(count * count);
  members.forEach((one, a) => {
    members.forEach((other, b) => {
      if (a !== b) table[a * count + b] = complement(one, other);
    });
  });
  const points = (a: number, b: number) => (a === b ? 0 : (table[a * count + b] ?? 0));
  const partner = Int32Array.from({ length: count }, (_, at) => at ^ 1);
  improve(partner, points);
  const duos: [string, string][] = [];
  let alone: string | null = null;
  let total = 0;
  members.forEach(({ id }, at) => {
    const other = members[partner[at] ?? at];
    if (!other) alone = id;
    else if (id < other.id) {
      duos.push([id, other.id]);
      total += points(at, partner[at] ?? at);
    }
  });
  const best = members.map((_, at) => Math.max(0, ...members.map((__, other) => points(at, other))));
  return { duos, alone, points: total, bound: Math.floor(best.reduce((sum, one) => sum + one, 0) / 2) };
}
