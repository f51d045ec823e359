import {
  FIELD_RULES,
  may,
  mayEver,
  refuse,
  type Action,
  type Actor,
  type Evaluation,
  type FieldRule,
  type Invitation,
  type Person,
  type StaffingRequest,
  type Subject,
  type Team,
} from '@rolpool/domain';
import {
  defaultFieldResolver,
  getNamedType,
  GraphQLError,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLSchema,
} from 'graphql';
import type { Context } from '../context.ts';
import { EMPTY_PAGE, connectionOf } from '../resolvers/connection.ts';
import { refusalOf } from '../resolvers/refusal.ts';

type Resolve = GraphQLFieldResolver<unknown, Context>;

/** What a field's rule is about, by the type that the field is on: what it hands to its fields is a thing of the domain. */
const SUBJECT_OF: Readonly<Record<string, (parent: never) => Subject>> = {
  Person: (person: Person) => ({ personId: person.id }),
  Profile: (person: Person) => ({ personId: person.id }),
  Viewer: (person: Person) => ({ personId: person.id }),
  StaffingRequest: (request: StaffingRequest) => ({ requestId: request.id }),
  Team: (team: Team) => ({
    memberIds: team.seats.flatMap(({ personId }) => (personId === null ? [] : [personId])),
  }),
  Invitation: (invitation: Invitation) => ({ personId: invitation.personId }),
  Evaluation: (evaluation: Evaluation) => ({ personId: evaluation.personId }),
  Skill: () => ({}),
};

/** What stands in the place of an object that must be there and may not be seen. */
const IN_PLACE: Readonly<Record<string, unknown>> = {
  SkillTerms: { nl: [], en: [] },
  StaffingRequestConnection: connectionOf(EMPTY_PAGE, () => ''),
  PersonConnection: connectionOf(EMPTY_PAGE, () => ''),
};

const refusalFor = (actor: Actor) =>
  refusalOf(refuse(actor.kind === 'ANONYMOUS' ? 'NOT_SIGNED_IN' : 'NOT_ALLOWED').refusal);

/** What a field shows to who may not see it: a refusal where it has one, else as if there were nothing. */
function deniedAnswer(field: GraphQLField<unknown, Context>): (actor: Actor) => unknown {
  const named = getNamedType(field.type);
  if (isUnionType(named) && named.getTypes().some(({ name }) => name === 'Refusal')) return refusalFor;
  if (!isNonNullType(field.type)) return () => null;
  if (isListType(field.type.ofType)) return () => [];
  if (named.name in IN_PLACE) return () => IN_PLACE[named.name];
  if (named.name === 'Int') return () => 0;
  const message = 'U mag dit niet zien. / You may not see this.';
  return () => {
    throw new GraphQLError(message, { extensions: { code: 'NOT_ALLOWED' } });
  };
}

const IS_ROOT = new Set(['Query', 'Mutation']);

function guardField(
  typeName: string,
  field: GraphQLField<unknown, Context>,
  action: Action,
  resolve: Resolve,
): Resolve {
  const denied = deniedAnswer(field);
  if (IS_ROOT.has(typeName))
    return (root, args, context, info) =>
      mayEver(context.actor, action) ? resolve(root, args, context, info) : denied(context.actor);
  const subjectOf = SUBJECT_OF[typeName];
  if (!subjectOf) throw new Error(`${typeName}.${field.name} has a rule, and nothing tells what it is about`);
  return (parent, args, context, info) =>
    may(context.actor, action, subjectOf(parent as never))
      ? resolve(parent, args, context, info)
      : denied(context.actor);
}

const isAction = (rule: FieldRule): rule is Action =>
  rule !== 'ANYONE' && rule !== 'WITH_PARENT' && rule !== 'READ_EACH';

/**
 * Puts the rule of every field before its resolver. Throws when a field has no rule or a rule has no field, so that a server with a gap does not start. `READ_EACH` fields judge each
 * thing in their resolvers, which know the things.
 */
export function guardSchema(schema: GraphQLSchema): GraphQLSchema {
  const ruled = new Set(
    Object.entries(FIELD_RULES).flatMap(([type, fields]) => Object.keys(fields).map((f) => `${type}.${f}`)),
  );
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields()) as GraphQLField<unknown, Context>[]) {
      const rule = FIELD_RULES[type.name]?.[field.name];
      if (rule === undefined) throw new Error(`${type.name}.${field.name} has no rule in FIELD_RULES`);
      ruled.delete(`${type.name}.${field.name}`);
      if (isAction(rule)) field.resolve = guardField(type.name, field, rule, field.resolve ?? defaultFieldResolver);
    }
  }
  const [left] = ruled;
  if (left !== undefined) throw new Error(`FIELD_RULES has ${left}, which is not in the schema`);
  return schema;
}
