/** A sum: coefficient and variable, in order. */
export type Terms = readonly (readonly [number, string])[];

export interface Constraint {
  readonly name: string;
  readonly terms: Terms;
  readonly sense: '<=' | '=' | '>=';
  readonly right: number;
}

/** A mixed integer linear model, to be maximised. Variables that are not binary are continuous, from 0 to their bound. */
export interface LinearModel {
  readonly objective: Terms;
  readonly constraints: readonly Constraint[];
  readonly binaries: readonly string[];
  readonly continuous: readonly { readonly name: string; readonly most: number }[];
}
