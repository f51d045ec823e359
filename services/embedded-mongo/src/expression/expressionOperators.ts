import type { ExpressionOperators } from './CompiledExpression.ts';
import { arithmeticOperators } from './operators/arithmeticOperators.ts';
import { arrayOperators } from './operators/arrayOperators.ts';
import { booleanOperators } from './operators/booleanOperators.ts';
import { comparisonOperators } from './operators/comparisonOperators.ts';
import { conditionalOperators } from './operators/conditionalOperators.ts';
import { delegatedOperators } from './operators/delegatedOperators.ts';
import { iterationOperators } from './operators/iterationOperators.ts';
import { numericArrayOperators } from './operators/numericArrayOperators.ts';
import { objectOperators } from './operators/objectOperators.ts';
import { setOperators } from './operators/setOperators.ts';
import { stringOperators } from './operators/stringOperators.ts';
import { typeOperators } from './operators/typeOperators.ts';
import { variableOperators } from './operators/variableOperators.ts';

/** Every expression operator this server knows. */
export const expressionOperators: ExpressionOperators = {
  ...arithmeticOperators,
  ...arrayOperators,
  ...booleanOperators,
  ...comparisonOperators,
  ...conditionalOperators,
  ...delegatedOperators,
  ...iterationOperators,
  ...numericArrayOperators,
  ...objectOperators,
  ...setOperators,
  ...stringOperators,
  ...typeOperators,
  ...variableOperators,
};
