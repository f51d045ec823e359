import type { UpdateOperators } from './UpdateOperator.ts';
import { addToSet } from './operators/addToSet.ts';
import { currentDate } from './operators/currentDate.ts';
import { increment, multiply } from './operators/arithmetic.ts';
import { maximum, minimum } from './operators/extremes.ts';
import { pop } from './operators/pop.ts';
import { pull, pullAll } from './operators/pull.ts';
import { push } from './operators/push.ts';
import { setOnInsert, setValue, unsetValue } from './operators/setValue.ts';

/** Every update operator but `$rename`, which touches two fields. */
export const updateOperators: UpdateOperators = {
  $set: setValue,
  $setOnInsert: setOnInsert,
  $unset: unsetValue,
  $inc: increment,
  $mul: multiply,
  $min: minimum,
  $max: maximum,
  $push: push,
  $addToSet: addToSet,
  $pull: pull,
  $pullAll: pullAll,
  $pop: pop,
  $currentDate: currentDate,
};
