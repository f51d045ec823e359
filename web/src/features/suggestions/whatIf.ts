/** Somebody by name, as long as nothing is saved. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** What the coordinator tries out. Nothing of it is saved. */
export interface WhatIf {
  readonly pins: readonly { readonly seatId: string; readonly person: Named }[];
  readonly excluded: readonly Named[];
}

export type WhatIfChange =
  | { readonly kind: 'PIN'; readonly seatId: string; readonly person: Named }
  | { readonly kind: 'UNPIN'; readonly seatId: string }
  | { readonly kind: 'EXCLUDE'; readonly person: Named }
  | { readonly kind: 'INCLUDE'; readonly personId: string }
  | { readonly kind: 'START_OVER' };

export const NOTHING_TRIED: WhatIf = { pins: [], excluded: [] };

/** One person sits on one seat at most, and nobody is both kept and left out. */
export function changeWhatIf(whatIf: WhatIf, change: WhatIfChange): WhatIf {
  switch (change.kind) {
    case 'PIN':
      return {
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
        pins: whatIf.pins.filter(({ person }) => person.id !== change.person.id),
        excluded: [...whatIf.excluded.filter(({ id }) => id !== change.person.id), change.person],
      };
    case 'INCLUDE':
      return { ...whatIf, excluded: whatIf.excluded.filter(({ id }) => id !== change.personId) };
    case 'START_OVER':
      return NOTHING_TRIED;
  }
}
