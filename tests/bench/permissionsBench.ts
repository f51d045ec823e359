import {
  auditSchema,
  createLoaders,
  guardSchema,
  makeSchema,
  readConfig,
  startServices,
  type Context,
} from '@rolpool/api';
import { asId, type Actor, type StaffingRequestId } from '@rolpool/domain';
import { startEmbeddedMongo } from '@rolpool/embedded-mongo';
import { openStore } from '@rolpool/store';
import { execute, parse, type GraphQLSchema } from 'graphql';
import { COORDINATOR, SUGGEST } from '../acceptance/pathSteps.ts';
import { newDataDir, removeDataDir, runRolpool } from '../acceptance/rolpoolProcess.ts';
import { quantile, round, table } from './table.ts';

const PEOPLE = 10_000;
const ROUNDS = 3000;
const WARM_UP = 60;
const LIST =
  '{ staffingRequests(first: 25) { totalCount edges { node { id title text status requesterName breakdown { triage { outcome } roles seats { id roles skills { skill { id label { nl } } } } } team { id seats { person { id name } } } } } } }';

/** Coordinators ask the same of both in turn, each first as often as the other. */
async function measure(schemas: readonly GraphQLSchema[], query: string, variables: object, contextOf: () => Context) {
  const document = parse(query);
  const millis = schemas.map((): number[] => []);
  for (let number = -WARM_UP; number < ROUNDS; number++) {
    for (let turn = 0; turn < schemas.length; turn++) {
      const at = (turn + number + WARM_UP) % schemas.length;
      const schema = schemas[at];
      if (!schema) continue;
      const start = performance.now();
      const result = await execute({ schema, document, variableValues: { ...variables }, contextValue: contextOf() });
      const taken = performance.now() - start;
      if (result.errors) throw new Error(String(result.errors[0]));
      if (number >= 0) millis[at]?.push(taken);
    }
  }
  return millis;
}

/** What the rules of the fields and the audit log cost: the same question with neither, with the rules, and with both. */
export async function benchPermissions(): Promise<string> {
  const dataDir = await newDataDir();
  await runRolpool(dataDir, 'seed', '--people', String(PEOPLE));
  const embedded = await startEmbeddedMongo({ dataDir });
  const store = await openStore(embedded.uri, dataDir.split('/').at(-1) ?? 'rolpool');
  const read = readConfig({ NODE_ENV: 'test', ROLPOOL_DATA: dataDir, ROLPOOL_TODAY: '2026-11-23' });
  if (!read.ok) throw new Error(read.faults.join());
  const services = await startServices(read.config, store);
  try {
    const person = (await store.people.findById(asId(COORDINATOR))) ?? null;
    const actor: Actor = {
      kind: 'PERSON',
      personId: asId(COORDINATOR),
      permissions: person?.permissions ?? [],
      managedDepartments: [],
    };
    const contextOf = () =>
      ({
        services,
        actor,
        person,
        loaders: createLoaders(services),
        http: { request: {}, response: {} },
      }) as unknown as Context;
    const schemas = [makeSchema(), guardSchema(makeSchema()), auditSchema(guardSchema(makeSchema()))];
    const [request] = (await store.requests.findByIds([asId<StaffingRequestId>('demo-r03')])).slice(0, 1);
    const asked = { input: { requestId: request?.id } };
    const rows: (string | number)[][] = [];
    for (const [name, query, variables] of [
      ['request list, 25 of them', LIST, {}],
      ['suggestion, asked before', SUGGEST, asked],
    ] as const) {
      const [bare = [], guarded = [], audited = []] = await measure(schemas, query, variables, contextOf);
      const p = (values: readonly number[], part: number) => round(quantile(values, part), 2);
      const more = (values: readonly number[], part: number) =>
        `${String(round((quantile(values, part) / quantile(bare, part) - 1) * 100, 1))} %`;
      for (const part of [0.5, 0.95])
        rows.push([
          ...[name, `p${String(part * 100)}`, p(bare, part)],
          ...[p(guarded, part), more(guarded, part), p(audited, part), more(audited, part)],
        ]);
    }
    return table(['question', '', 'neither, ms', 'rules, ms', 'more', 'rules and log, ms', 'more'], rows);
  } finally {
    await services.engine.close();
    await store.close();
    await embedded.close();
    await removeDataDir(dataDir);
  }
}
