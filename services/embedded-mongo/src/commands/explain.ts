import { toDouble } from '../bson/exactNumber.ts';
import { isArray, isDocument } from '../bson/valueGuards.ts';
import { CommandError } from '../errors/CommandError.ts';
import { unsupported } from '../errors/unsupported.ts';
import type { Query } from '../plan/findRecords.ts';
import { parseFilter } from '../query/parseFilter.ts';
import { preparePipeline } from './aggregate.ts';
import type { Command } from './Command.ts';
import { CommandContext } from './CommandContext.ts';
import { explainPlan } from './explainPlan.ts';
import { findQuery } from './find.ts';

const verbosities = ['queryPlanner', 'executionStats', 'allPlansExecution'];

export const explain: Command = {
  fields: ['verbosity'],
  transaction: 'refused',
  run: (context) => {
    const inner = context.body['explain'];
    if (!isDocument(inner)) throw new CommandError('TypeMismatch', 'explain needs a command document');
    const verbosity = context.body['verbosity'] ?? 'allPlansExecution';
    if (!verbosities.some((known) => known === verbosity))
      throw new CommandError('FailedToParse', 'verbosity string must be one of the three known ones');
    const request = { ...context.request, body: inner };
    const explained = new CommandContext(context.server, request, context.session, context.connectionId);
    return explainPlan(explained, queryOf(explained), verbosity);
  },
};

/** The query a command would read with; a write is only planned, never done. */
function queryOf(context: CommandContext): Query {
  switch (context.commandName) {
    case 'find':
      return findQuery(context);
    case 'aggregate':
      return preparePipeline(context).query;
    case 'count':
    case 'distinct':
    case 'findAndModify':
      return { filter: parseFilter(context.documentArgument('query')), hint: context.body['hint'] };
    case 'update':
    case 'delete':
      return statementQuery(context);
    default:
      throw unsupported(`explain of ${context.commandName}`);
  }
}

function statementQuery(context: CommandContext): Query {
  const statements = context.body[context.commandName === 'update' ? 'updates' : 'deletes'];
  const [first] = isArray(statements) ? statements : [];
  if (!isDocument(first)) throw new CommandError('InvalidLength', 'explained write batches must be of size 1');
  const isSingle = context.commandName === 'update' ? first['multi'] !== true : toDouble(first['limit']) === 1;
  return { filter: parseFilter(first['q']), limit: isSingle ? 1 : 0, hint: first['hint'] };
}
