import { compareValues } from '../../bson/compareValues.ts';
import { unchanged, type UpdateOperator } from '../UpdateOperator.ts';

export const minimum = keepExtreme(-1);
export const maximum = keepExtreme(1);

function keepExtreme(sign: 1 | -1): UpdateOperator {
  return (argument) => (field) =>
    field.value === undefined || compareValues(argument, field.value) * sign > 0 ? argument : unchanged;
}
