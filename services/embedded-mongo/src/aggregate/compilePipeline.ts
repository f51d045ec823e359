import { Int32 } from 'bson';
import { fail } from '../CommandError.ts';
import { isArray, isDocument, isText, setField, type BsonDocument } from '../bson/bsonType.ts';
import { cloneDocument } from '../bson/codec.ts';
import { equalValues } from '../bson/compareValues.ts';
import { toDouble } from '../bson/numbers.ts';
import { compileExpression, valueAtPath } from '../expression/compileExpression.ts';
import type { QueryContext } from '../query/FilterNode.ts';
import { parseFilter } from '../query/parseFilter.ts';
import { parseSort } from '../query/sort.ts';
import { changePath } from '../update/changePath.ts';
import { MemoryMeter, type Query, type Stage, type StageContext } from './Stage.ts';
import { stageCompilers, type StageCompiler } from './stageCompilers.ts';

const compilers: Readonly<Record<string, StageCompiler>> = {
  ...stageCompilers,
  $lookup: compileLookup,
  $facet: compileFacet,
};

interface PlannedPipeline {
  /** What the leading $match, $sort, $skip and $limit ask: answered by an index where there is one. */
  readonly query: Query;
  readonly run: Stage;
  /** Set when all that is asked of the query is how many: the driver's countDocuments. */
  readonly countField: string | undefined;
}

/** Compiles a pipeline; unknown stages are refused before anything runs. */
export function planPipeline(pipeline: unknown, context: StageContext, hint?: unknown): PlannedPipeline {
  const stages = stagesOf(pipeline);
  // The head is compiled as stages too, so that it is refused in the words of its stage.
  compileStages(stages, context);
  let next = 0;
  const take = (name: string): unknown => (stages[next]?.name === name ? stages[next++]?.argument : undefined);
  const match = take('$match') ?? {};
  const sort = take('$sort');
  const skip = take('$skip');
  const limit = take('$limit');
  const query = {
    filter: parseFilter(match, context.query),
    sort: parseSort(sort),
    skip: skip === undefined ? 0 : toDouble(skip),
    limit: limit === undefined ? 0 : toDouble(limit),
    hint,
  };
  const rest = stages.slice(next);
  return { query, run: compileStages(rest, context), countField: rest.length === 1 ? countField(rest[0]) : undefined };
}

export function compileStages(stages: readonly NamedStage[], context: StageContext): Stage {
  const compiled = stages.map(({ name, argument }) => {
    const compiler = Object.hasOwn(compilers, name) ? compilers[name] : undefined;
    return (compiler ?? fail(40324, `Unrecognized pipeline stage name: '${name}'`))(argument, context);
  });
  return (documents) => compiled.reduce((current, stage) => stage(current), documents);
}

export interface NamedStage {
  readonly name: string;
  readonly argument: unknown;
}

export function stagesOf(pipeline: unknown): NamedStage[] {
  if (!isArray(pipeline)) return fail('TypeMismatch', "'pipeline' option must be specified as an array");
  return pipeline.map((stage) => {
    const [entry, ...others] = isDocument(stage) ? Object.entries(stage) : [];
    if (entry === undefined || others.length > 0)
      return fail(40323, 'A pipeline stage specification object must contain exactly one field.');
    if (entry[0] === '$changeStream' && stage !== pipeline[0])
      fail(40602, '$changeStream is only valid as the first stage in a pipeline.');
    return { name: entry[0], argument: entry[1] };
  });
}

/** `{ $group: { _id: <constant>, n: { $sum: 1 } } }`. */
function countField(stage: NamedStage | undefined): string | undefined {
  if (stage?.name !== '$group' || !isDocument(stage.argument)) return undefined;
  const [id, sum, ...others] = Object.entries(stage.argument);
  const isOne = isDocument(sum?.[1]) && Object.keys(sum[1]).length === 1 && equalValues(sum[1]['$sum'], new Int32(1));
  const isConstant = id?.[0] === '_id' && equalValues(id[1], new Int32(1));
  return isOne && isConstant && others.length === 0 ? sum[0] : undefined;
}

const inUpdates = ['$set', '$addFields', '$unset', '$project', '$replaceRoot', '$replaceWith'];

/** An update written as a pipeline: each document goes through it alone. */
export function compileUpdatePipeline(
  pipeline: unknown,
  query: QueryContext,
): (document: BsonDocument) => BsonDocument {
  const stages = stagesOf(pipeline);
  const unknown = stages.find(({ name }) => !inUpdates.includes(name));
  if (unknown !== undefined) fail('InvalidOptions', `${unknown.name} is not allowed to be used within an update`);
  const run = compileStages(stages, { query, read: () => [] });
  return (document) => [...run([cloneDocument(document)])][0] ?? {};
}

/** By equality of two fields, by a pipeline that sees the `let` of each document, or by both. */
function compileLookup(argument: unknown, context: StageContext): Stage {
  if (!isDocument(argument)) return fail('FailedToParse', 'the $lookup specification must be an Object');
  const { from, as, localField, foreignField, pipeline, let: bindings, ...others } = argument;
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) fail('FailedToParse', `unknown argument to $lookup: ${unknown}`);
  if (!isText(from) || !isText(as)) return fail('FailedToParse', "$lookup arguments 'from' and 'as' must be strings");
  const hasFields = isText(localField) && isText(foreignField);
  if ((localField === undefined) !== (foreignField === undefined) || (!hasFields && pipeline === undefined))
    fail('FailedToParse', '$lookup requires both or neither of localField and foreignField, or a pipeline');
  if (bindings !== undefined && (!isDocument(bindings) || pipeline === undefined))
    fail('FailedToParse', "$lookup argument 'let' must be an object and goes with a pipeline");
  const evaluators = Object.entries(isDocument(bindings) ? bindings : {}).map(
    ([name, value]) => [name, compileExpression(value)] as const,
  );
  // The variables change from document to document under a pipeline that is compiled once.
  const variables: Record<string, unknown> = { ...context.query.variables };
  for (const [name] of evaluators) variables[name] = undefined;
  const inner = planPipeline(pipeline ?? [], { ...context, query: { ...context.query, variables } });
  return function* lookup(documents) {
    for (const document of documents) {
      for (const [name, evaluate] of evaluators) variables[name] = evaluate({ root: document, ...context.query });
      const copy = cloneDocument(document);
      const joined = [
        ...inner.run(context.read(from, hasFields ? joinedQuery(document, localField, foreignField) : inner.query)),
      ];
      changePath(copy, as.split('.'), true, () => joined);
      yield copy;
    }
  };

  /** An array on the local side matches any of its elements; a missing field matches null. */
  function joinedQuery(document: BsonDocument, local: string, foreign: string): Query {
    const value = valueAtPath(document, local.split('.'));
    const condition: BsonDocument = {};
    setField(condition, foreign, isArray(value) ? { $in: value.map((one) => one ?? null) } : { $eq: value ?? null });
    return { ...inner.query, filter: { kind: 'and', clauses: [parseFilter(condition), inner.query.filter] } };
  }
}

function compileFacet(argument: unknown, context: StageContext): Stage {
  if (!isDocument(argument) || Object.keys(argument).length === 0)
    return fail(40169, 'the $facet specification must be a non-empty object');
  const facets = Object.entries(argument).map(([name, pipeline]) => {
    const stages = stagesOf(pipeline);
    const refused = stages.find((stage) => stage.name === '$facet' || stage.name === '$changeStream');
    if (refused !== undefined) fail(40600, `${refused.name} is not allowed to be used within a $facet stage`);
    return [name, compileStages(stages, context)] as const;
  });
  return function* facet(documents) {
    const meter = new MemoryMeter();
    const all = meter.collect(documents);
    const result: BsonDocument = {};
    for (const [name, run] of facets) setField(result, name, meter.collect(run(all)));
    yield result;
  };
}
