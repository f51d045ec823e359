import { makeExecutableSchema } from '@graphql-tools/schema';
import { asId, FIELD_RULES, may, mayEver, type Actor, type FieldRule, type Permission } from '@rolpool/domain';
import { typeDefs } from '@rolpool/schema';
import { isObjectType, type GraphQLField, type GraphQLResolveInfo, type GraphQLSchema } from 'graphql';
import type { Context } from '../context.ts';
import { guardSchema } from './guardSchema.ts';

const person = (id: string, ...permissions: Permission[]): Actor => ({
  kind: 'PERSON',
  personId: asId(id),
  permissions: ['EMPLOYEE', ...permissions],
  managedDepartments: permissions.includes('MANAGER') ? [asId('mine')] : [],
});
const ACTORS: Readonly<Record<string, Actor>> = {
  anonymous: { kind: 'ANONYMOUS' },
  requester: { kind: 'REQUESTER', requestId: asId('my-request') },
  employee: person('me'),
  coordinator: person('me', 'COORDINATOR'),
  manager: person('me', 'MANAGER'),
  administrator: person('me', 'ADMINISTRATOR'),
  auditor: person('me', 'AUDITOR'),
};

/** Something of the actor's own, and the same of somebody else: every type reads of it what it needs. */
const things = (owner: string) => ({
  id: owner,
  personId: owner,
  seats: [{ personId: owner }],
  departmentId: owner === 'me' ? 'mine' : 'elsewhere',
});

const isAction = (rule: FieldRule | undefined) =>
  rule !== undefined && rule !== 'ANYONE' && rule !== 'WITH_PARENT' && rule !== 'READ_EACH';

const schema = guardSchema(makeExecutableSchema<Context>({ typeDefs }));
const fields: (readonly [string, GraphQLField<unknown, Context>])[] = Object.values(schema.getTypeMap()).flatMap(
  (type) =>
    isObjectType(type) && !type.name.startsWith('__')
      ? Object.values(type.getFields()).map((field) => [type.name, field] as const)
      : [],
);

/** Whether the actor gets to what the field shows. */
async function isShown(typeName: string, field: GraphQLField<unknown, Context>, actor: Actor, owner: string) {
  const shown = { shown: true };
  const parent = { ...things(owner), [field.name]: shown };
  if (!field.resolve) return true;
  const context = { actor } as unknown as Context;
  try {
    return (await field.resolve(parent, {}, context, { fieldName: field.name } as GraphQLResolveInfo)) === shown;
  } catch {
    return false;
  }
}

describe('the rule of each field', () => {
  it('is there for every field of the schema, and for no other', () => {
    const ruled = Object.entries(FIELD_RULES).flatMap(([type, rules]) =>
      Object.keys(rules).map((name) => `${type}.${name}`),
    );
    expect(fields.map(([type, { name }]) => `${type}.${name}`).sort()).toEqual(ruled.sort());
  });

  const withField = (addition: string): GraphQLSchema =>
    makeExecutableSchema<Context>({ typeDefs: [typeDefs, addition] });
  it.each([
    ['a new question', 'extend type Query { secret: String }', 'Query.secret'],
    ['a new mutation', 'extend type Mutation { secret: String }', 'Mutation.secret'],
    ['a new field', 'extend type Person { birthday: Date }', 'Person.birthday'],
    ['a new type', 'type Secret { word: String }', 'Secret.word'],
  ])('keeps the server from starting with %s that has none', (_what, addition, name) => {
    expect(() => guardSchema(withField(addition))).toThrow(name);
  });

  describe.each(Object.keys(ACTORS))('for %s', (name) => {
    const actor = ACTORS[name] ?? { kind: 'ANONYMOUS' };

    it.each(fields.map(([type, field]) => [`${type}.${field.name}`, type, field] as const))(
      '%s is shown as the table says, of one’s own and of others',
      async (_path, type, field) => {
        const rule = FIELD_RULES[type]?.[field.name];
        for (const owner of ['me', 'somebody']) {
          const subject = {
            personId: asId<never>(owner),
            memberIds: [asId<never>(owner)],
            requestId: asId<never>(owner),
          };
          const isRoot = type === 'Query' || type === 'Mutation';
          const isAllowed = !isAction(rule) ? true : isRoot ? mayEver(actor, rule) : may(actor, rule, subject);
          expect(await isShown(type, field, actor, owner)).toBe(isAllowed);
        }
      },
    );
  });
});
