import {
  asId,
  FIELD_RULES,
  may,
  mayEver,
  type Action,
  type Actor,
  type DepartmentId,
  type FieldRule,
  type Permission,
  type Subject,
} from '@rolpool/domain';
import { typeDefs } from '@rolpool/schema';
import {
  buildSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  isUnionType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
} from 'graphql';
import { visit, type GraphqlClient } from './graphqlClient.ts';
import { choose, COORDINATOR, MANAGER, newestRequest, submitLetter, suggest } from './pathSteps.ts';
import { newDataDir, removeDataDir, startRolpool, type RolpoolProcess } from './rolpoolProcess.ts';

const schema = buildSchema(typeDefs);
const ACCOUNTS: Readonly<Record<string, { readonly id: string | null; readonly permissions: readonly Permission[] }>> =
  {
    anonymous: { id: null, permissions: [] },
    member: { id: 'set below', permissions: ['EMPLOYEE'] },
    employee: { id: 'p0000410', permissions: ['EMPLOYEE'] },
    coordinator: { id: COORDINATOR, permissions: ['EMPLOYEE', 'COORDINATOR'] },
    manager: { id: MANAGER, permissions: ['EMPLOYEE', 'MANAGER'] },
    administrator: { id: 'p0000017', permissions: ['EMPLOYEE', 'ADMINISTRATOR'] },
    auditor: { id: 'p0000018', permissions: ['EMPLOYEE', 'AUDITOR'] },
  };
const NAMES = Object.keys(ACCOUNTS);

let dataDir: string;
let rolpool: RolpoolProcess;
let known: {
  readonly personId: string;
  readonly requestId: string;
  readonly teamId: string;
  readonly suggestionId: string;
  readonly personalCode: string;
};
const clients = new Map<string, GraphqlClient>();
const actors = new Map<string, Actor>();

beforeAll(async () => {
  dataDir = await newDataDir();
  rolpool = await startRolpool(dataDir, { ROLPOOL_TODAY: '2026-11-23' });
  const coordinator = visit(rolpool.address);
  await coordinator.signIn(COORDINATOR);
  const { personalCode } = await submitLetter(visit(rolpool.address));
  const request = await newestRequest(coordinator);
  const { teams } = await suggest(coordinator, request.id);
  const chosen = await choose(coordinator, request.id, request.version, teams[0]);
  const personId = teams[0].seats[0].person.id as string;
  const asked = await coordinator.ask(
    'query($input: SuggestTeamsInput!) { suggestTeams(input: $input) { ... on TeamSuggestions { id } } }',
    { input: { requestId: request.id } },
  );
  known = {
    personId,
    requestId: request.id,
    teamId: chosen.team.id,
    suggestionId: asked.data.suggestTeams.id,
    personalCode,
  };
  for (const name of NAMES) {
    const { id, permissions } = ACCOUNTS[name] ?? { id: null, permissions: [] };
    const own = name === 'member' ? personId : id;
    const client = visit(rolpool.address);
    if (own !== null) await client.signIn(own);
    clients.set(name, client);
    const managed: DepartmentId[] =
      own === null
        ? []
        : (await client.ask('{ viewer { managedDepartments { id } } }')).data.viewer.managedDepartments.map(
            ({ id: department }: { id: string }) => asId<DepartmentId>(department),
          );
    actors.set(
      name,
      own === null
        ? { kind: 'ANONYMOUS' }
        : { kind: 'PERSON', personId: asId(own), permissions, managedDepartments: managed },
    );
  }
});
afterAll(async () => {
  await rolpool.stop();
  await removeDataDir(dataDir);
});

/** A value for an argument that changes nothing: ids of nothing, or of what there is when `real`. */
function sample(type: GraphQLInputType, name: string, real: boolean): unknown {
  if (isNonNullType(type)) return sample(type.ofType, name, real);
  if (isListType(type)) return [];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type))
    return Object.fromEntries(
      Object.values(type.getFields())
        .filter((field) => isNonNullType(field.type))
        .map((field) => [field.name, sample(field.type, field.name, real)]),
    );
  if (type.name === 'Boolean') return true;
  if (type.name === 'Int' || type.name === 'Float') return name === 'groups' ? 2 : 1;
  // Wrong codes would soon be held off; with the right one nothing is done, because the rest does not fit.
  if (name === 'code') return known.personalCode;
  if (!real) return '';
  const ids: Readonly<Record<string, string>> = {
    personId: known.personId,
    requestId: known.requestId,
    teamId: known.teamId,
  };
  return ids[name] ?? '';
}

const IDS: Readonly<Record<string, () => string>> = {
  team: () => known.teamId,
  staffingRequest: () => known.requestId,
  replaySuggestion: () => known.suggestionId,
};

/** The arguments of a root field, as variables and as they stand in the question. */
function argumentsOf(field: GraphQLField<unknown, unknown>, real: boolean) {
  const needed = field.args.filter((argument) => isNonNullType(argument.type));
  const values = Object.fromEntries(
    needed.map((argument) => [
      argument.name,
      argument.name === 'id' && real ? (IDS[field.name]?.() ?? '') : sample(argument.type, argument.name, real),
    ]),
  );
  const declared = needed.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const passed = needed.map(({ name }) => `${name}: $${name}`).join(', ');
  return { values, declared: declared && `(${declared})`, passed: passed && `(${passed})` };
}

/** Every field down to so many levels; what needs arguments of its own is left out. */
function selectionOf(type: GraphQLOutputType, levels: number): string {
  const named = getNamedType(type);
  if (isScalarType(named) || isEnumType(named)) return '';
  if (levels === 0) return '{ __typename }';
  const fieldsOf = (object: typeof named) =>
    isObjectType(object)
      ? Object.values(object.getFields())
          .filter((field) => field.args.every((argument) => !isNonNullType(argument.type)))
          .map((field) => `${field.name} ${selectionOf(field.type, levels - 1)}`)
          .join(' ')
      : '';
  if (isUnionType(named))
    return `{ __typename ${named
      .getTypes()
      .map((one) => `... on ${one.name} { ${fieldsOf(one)} }`)
      .join(' ')} }`.replace(/\.\.\. on \w+ \{ {2}\}/g, '');
  return `{ __typename ${fieldsOf(named)} }`;
}

const isAction = (rule: FieldRule | undefined): rule is Action =>
  rule !== undefined && !['ANYONE', 'WITH_PARENT', 'READ_EACH'].includes(rule);
const isEmpty = (value: unknown): boolean => {
  if (value === null) return true;
  if (Array.isArray(value)) return value.length === 0;
  if (typeof value !== 'object') return false;
  if ('totalCount' in value && value.totalCount === 0) return true;
  return Object.entries(value).every(([field, inner]) => field === '__typename' || isEmpty(inner));
};
const DENIED = new Set(['NOT_ALLOWED', 'NOT_SIGNED_IN']);
const ASKS_TOO_MUCH = new Set(['BODY_TOO_LARGE', 'GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED']);

async function send(client: GraphqlClient, query: string, variables: object) {
  return client.post(JSON.stringify({ query, variables }));
}

const rootFields = (['Query', 'Mutation'] as const).flatMap((type) =>
  Object.values(
    schema.getType(type) && isObjectType(schema.getType(type))
      ? (schema.getType(type) as never as { getFields(): Record<string, GraphQLField<unknown, unknown>> }).getFields()
      : {},
  ).map((field) => [type, field] as const),
);
const ENDS_SESSION = new Set(['signOut', 'signOutEverywhere', 'signInAsDemoPerson']);

describe.each(NAMES)('as %s', (name) => {
  it.each(
    rootFields
      .filter(([, field]) => !ENDS_SESSION.has(field.name))
      .map(([type, field]) => [field.name, type, field] as const),
  )('%s is answered as the table says', async (_name, type, field) => {
    const client = clients.get(name);
    const actor = actors.get(name);
    if (!client || !actor) throw new Error('nobody to ask');
    const { values, declared, passed } = argumentsOf(field, false);
    const named = getNamedType(field.type);
    const selection = isScalarType(named)
      ? ''
      : isUnionType(named)
        ? '{ __typename ... on Refusal { code } }'
        : named.name.endsWith('Connection')
          ? '{ totalCount }'
          : '{ __typename }';
    const kind = type === 'Query' ? 'query' : 'mutation';
    const answer = await send(client, `${kind}${declared} { ${field.name}${passed} ${selection} }`, values);
    const value = answer.data?.[field.name];
    const isDenied =
      (value?.__typename === 'Refusal' && DENIED.has(value.code)) ||
      (answer.errors ?? []).some((error) => error.extensions?.code === 'NOT_ALLOWED');
    const rule = FIELD_RULES[type]?.[field.name];
    if (!isAction(rule) || mayEver(actor, rule)) {
      if (!isAction(rule) || may(actor, rule)) expect(isDenied).toBe(false);
    } else expect(isDenied || isEmpty(value)).toBe(true);
  });

  it('every question, asked for all that it can show, shows what the table allows and nothing else', async () => {
    const client = clients.get(name);
    const actor = actors.get(name);
    if (!client || !actor) throw new Error('nobody to ask');
    const seen = new Set<string>();
    for (const [type, field] of rootFields) {
      if (type !== 'Query') continue;
      const { values, declared, passed } = argumentsOf(field, true);
      let answer;
      for (const levels of [5, 4, 3]) {
        const query = `query${declared} { ${field.name}${passed} ${selectionOf(field.type, levels)} }`;
        answer = await send(client, query, values);
        if (!(answer.errors ?? []).some(({ extensions }) => ASKS_TOO_MUCH.has(extensions?.code ?? ''))) break;
      }
      for (const error of answer?.errors ?? []) expect(error.extensions?.code).toBe('NOT_ALLOWED');
      check(answer?.data?.[field.name], { Query: field.name }, actor, seen);
    }
    expect(seen.size).toBeGreaterThan(name === 'anonymous' ? 0 : 3);
  });
});

/** Whom an object of the answer is about, as far as the answer tells. */
function subjectOf(object: any, owner: string | undefined): Subject {
  switch (object.__typename) {
    case 'Person':
      return { personId: asId(object.id) };
    case 'Viewer':
      return { personId: asId(object.person?.id ?? '') };
    case 'Profile':
      return { personId: asId(owner ?? '') };
    case 'Invitation':
    case 'Evaluation':
      return { personId: asId(object.person?.id ?? '') };
    case 'Team':
      return { memberIds: (object.seats ?? []).flatMap((seat: any) => (seat.person ? [asId(seat.person.id)] : [])) };
    default:
      return {};
  }
}

function check(value: any, path: object, actor: Actor, seen: Set<string>, owner?: string): void {
  if (Array.isArray(value)) {
    for (const one of value) check(one, path, actor, seen, owner);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const typeName = value.__typename as string | undefined;
  const about = value.person?.id ?? owner;
  for (const [field, inner] of Object.entries(value)) {
    const rule = typeName === undefined ? undefined : FIELD_RULES[typeName]?.[field];
    if (isAction(rule)) {
      seen.add(`${String(typeName)}.${field}`);
      if (!may(actor, rule, subjectOf(value, owner)) && !isEmpty(inner))
        throw new Error(`${JSON.stringify(path)}: ${String(typeName)}.${field} shows ${JSON.stringify(inner)}`);
    }
    check(inner, { ...path, [field]: typeName }, actor, seen, about);
  }
}
