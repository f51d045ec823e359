import { Int32 } from 'bson';
import type { BsonDocument } from '../../bson/BsonDocument.ts';
import { KeyWriter } from '../../bson/KeyWriter.ts';
import { isDocument } from '../../bson/valueGuards.ts';
import { writeValueKey } from '../../bson/writeValueKey.ts';
import { CommandError } from '../../errors/CommandError.ts';
import { compileExpression } from '../../expression/compileExpression.ts';
import type { CompiledExpression } from '../../expression/CompiledExpression.ts';
import { accumulators, type Accumulator } from '../accumulators.ts';
import type { StageCompiler } from '../Stage.ts';

interface GroupField {
  readonly name: string;
  readonly create: () => Accumulator;
  readonly evaluate: CompiledExpression;
}

export const groupStage: StageCompiler = (argument, { variables }) => {
  if (!isDocument(argument)) throw new CommandError('Location15947', "a group's fields must be specified in an object");
  if (!('_id' in argument)) throw new CommandError('Location15955', 'a group specification must include an _id');
  const keyOf = compileExpression(argument['_id']);
  const fields = Object.entries(argument).flatMap(([name, value]) => (name === '_id' ? [] : [groupField(name, value)]));
  return (documents) => {
    const groups = new Map<string, { id: unknown; totals: Accumulator[] }>();
    for (const root of documents) {
      const scope = { root, variables };
      const id = keyOf(scope) ?? null;
      const key = keyText(id);
      const group = groups.get(key) ?? { id, totals: fields.map(({ create }) => create()) };
      groups.set(key, group);
      for (const [i, { evaluate }] of fields.entries()) group.totals[i]?.add(evaluate(scope));
    }
    return [...groups.values()].map(({ id, totals }) => {
      const result: BsonDocument = { _id: id };
      for (const [i, { name }] of fields.entries()) result[name] = totals[i]?.result();
      return result;
    });
  };
};

/** `$sortByCount: '$a'` is `$group` with a count, largest first. */
export const sortByCountStage: StageCompiler = (argument, context) => {
  const group = groupStage({ _id: argument, count: { $sum: new Int32(1) } }, context);
  return (documents) => group(documents).toSorted((a, b) => Number(b['count']) - Number(a['count']));
};

function groupField(name: string, value: unknown): GroupField {
  const operators = isDocument(value) ? Object.keys(value) : [];
  const [operator] = operators;
  if (!isDocument(value) || operator === undefined)
    throw new CommandError('Location40234', `The field '${name}' must be an accumulator object`);
  if (operators.length !== 1)
    throw new CommandError('Location40238', `The field '${name}' must specify one accumulator`);
  if (name.includes('.')) throw new CommandError('Location40235', `The field name '${name}' cannot contain '.'`);
  if (operator === '$count') return { name, create: accumulators.$sum, evaluate: () => new Int32(1) };
  const create = Object.entries(accumulators).find(([known]) => known === operator)?.[1];
  if (create === undefined) throw new CommandError('Location15952', `unknown group operator '${operator}'`);
  return { name, create, evaluate: compileExpression(value[operator]) };
}

/** Equal values of different numeric types fall into one group. */
function keyText(id: unknown): string {
  const writer = new KeyWriter();
  writeValueKey(writer, id);
  return writer.finish().toString('latin1');
}
