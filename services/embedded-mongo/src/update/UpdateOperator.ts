export interface UpdateContext {
  readonly isInsert: boolean;
  /** One moment for the whole update, so that every `$currentDate` agrees. */
  readonly now: Date;
}

/** `absent` removes the field, or leaves it missing. */
export const absent: unique symbol = Symbol('absent');
/** `unchanged` leaves the field as it is. */
export const unchanged: unique symbol = Symbol('unchanged');

export interface FieldState {
  readonly path: string;
  /** undefined when the field is missing. */
  readonly value: unknown;
  readonly documentId: unknown;
}

/** Computes the new value of one field. Parsed once per update, run once per document. */
export type FieldChange = (field: FieldState, context: UpdateContext) => unknown;

/** Checks the argument of an operator and returns the change it stands for. */
export type UpdateOperator = (argument: unknown, path: string) => FieldChange;

export type UpdateOperators = Readonly<Record<string, UpdateOperator>>;
