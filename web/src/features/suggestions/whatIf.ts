/** Somebody by name, as long as nothing is saved. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** Which pairs the coordinator would rather see; null when it does not matter. */
export type PairWish = 'FRESH' | 'FAMILIAR' | null;

/** What the coordinator tries out. Nothing of it is saved. */
export interface WhatIf {
  /** Null: the first policy. */
  readonly policyId: string | null;
  readonly pairWish: PairWish;
  readonly allowsDoubleRoles: boolean;
  readonly pins: readonly { readonly seatId: string; readonly person: Named }[];
  readonly excluded: readonly Named[];
}

export type WhatIfChange =
  | { readonly kind: 'PIN'; readonly seatId: string; readonly person: Named }
  | { readonly kind: 'UNPIN'; readonly seatId: string }
  | { readonly kind: 'EXCLUDE'; readonly person: Named }
  | { readonly kind: 'INCLUDE'; readonly personId: string }
  | { readonly kind: 'POLICY'; readonly policyId: string }
  | { readonly kind: 'PAIRS'; readonly pairWish: PairWish }
  | { readonly kind: 'DOUBLE_ROLES'; readonly allowsDoubleRoles: boolean }
  | { readonly kind: 'START_OVER' };

export const NOTHING_TRIED: WhatIf = {
  policyId: null,
  pairWish: null,
  allowsDoubleRoles: false,
  pins: [],
  excluded: [],
};

/** What is tried out, as the API is asked it. */
export function askedInput(requestId: string, { policyId, pairWish, allowsDoubleRoles, pins, excluded }: WhatIf) {
  return {
    requestId,
    policyId,
    pairWish,
    allowsDoubleRoles,
    pins: pins.map(({ seatId, person }) => ({ seatId, personId: person.id })),
    excluded: excluded.map(({ id }) => id),
  };
}

/** One person sits on one seat at most, and nobody is both kept and left out. */
export function changeWhatIf(whatIf: WhatIf, change: WhatIfChange): WhatIf {
  switch (change.kind) {
    case 'PIN':
      return {
        ...whatIf,
        pins: [
          ...whatIf.pins.filter(({ seatId, person }) => seatId !== change.seatId && person.id !== change.person.id),
          { seatId: change.seatId, person: change.person },
        ],
        excluded: whatIf.excluded.filter(({ id }) => id !== change.person.id),
      };
    case 'UNPIN':
      return { ...whatIf, pins: whatIf.pins.filter(({ seatId }) => seatId !== change.seatId) };
    case 'EXCLUDE':
      return {
        ...whatIf,
        pins: whatIf.pins.filter(({ person }) => person.id !== change.person.id),
        excluded: [...whatIf.excluded.filter(({ id }) => id !== change.person.id), change.person],
      };
    case 'INCLUDE':
      return { ...whatIf, excluded: whatIf.excluded.filter(({ id }) => id !== change.personId) };
    case 'POLICY':
      return { ...whatIf, policyId: change.policyId };
    case 'PAIRS':
      return { ...whatIf, pairWish: change.pairWish };
    case 'DOUBLE_ROLES':
      return { ...whatIf, allowsDoubleRoles: change.allowsDoubleRoles };
    case 'START_OVER':
      return { ...NOTHING_TRIED, policyId: whatIf.policyId };
  }
}

/** What another page asks to try out first, such as the team that it showed; nothing when it asks nothing. */
export function triedFirst(state: unknown): WhatIf {
  const asked = (typeof state === 'object' && state !== null ? state : {}) as Partial<WhatIf>;
  return {
    ...NOTHING_TRIED,
    policyId: asked.policyId ?? null,
    pairWish: asked.pairWish ?? null,
    allowsDoubleRoles: asked.allowsDoubleRoles === true,
    pins: Array.isArray(asked.pins) ? asked.pins : [],
    excluded: Array.isArray(asked.excluded) ? asked.excluded : [],
  };
}
