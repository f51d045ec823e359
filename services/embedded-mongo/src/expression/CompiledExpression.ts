export type Variables = Readonly<Record<string, unknown>>;

export interface ExpressionScope {
  /** The document (or value) that `$field` paths start from. */
  readonly root: unknown;
  readonly variables: Variables;
}

/** An aggregation expression ready to run; undefined stands for a missing value. */
export type CompiledExpression = (scope: ExpressionScope) => unknown;

/** Turns an expression as written into one that is ready to run. */
export type CompileExpression = (expression: unknown) => CompiledExpression;

/** Builds the expression of one operator from its argument as written; `compile` is for the expressions inside it. */
export type ExpressionOperator = (argument: unknown, compile: CompileExpression) => CompiledExpression;

export type ExpressionOperators = Readonly<Record<string, ExpressionOperator>>;
