export type Variables = Readonly<Record<string, unknown>>;

export interface ExpressionScope {
  /** The document (or value) that `$field` paths start from. */
  readonly root: unknown;
  readonly variables: Variables;
}

/** An aggregation expression ready to run; undefined stands for a missing value. */
export type CompiledExpression = (scope: ExpressionScope) => unknown;

/** Builds the expression of one operator from its argument as written. */
export type ExpressionOperator = (argument: unknown) => CompiledExpression;

export type ExpressionOperators = Readonly<Record<string, ExpressionOperator>>;
