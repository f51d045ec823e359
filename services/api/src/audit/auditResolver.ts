import type { Actor, AuditActorKind } from '@rolpool/domain';
import type { GraphQLFieldResolver } from 'graphql';
import type { Context } from '../context.ts';
import type { AuditedAct } from './auditBook.ts';
import type { AuditedField } from './auditedFields.ts';
import { networkOf } from './networkOf.ts';

/** An id is letters, digits and a few marks; anything else that somebody sends in its place is not written down. */
const ID = /^[\w.:-]{1,64}$/;
const idOrNull = (value: unknown) => (typeof value === 'string' && ID.test(value) ? value : null);

/** Who acts, as the log writes it: never by name. */
export function auditActorOf(actor: Actor): { readonly actorKind: AuditActorKind; readonly actorId: string | null } {
  if (actor.kind === 'PERSON') return { actorKind: 'PERSON', actorId: actor.personId };
  return actor.kind === 'REQUESTER'
    ? { actorKind: 'REQUESTER', actorId: actor.requestId }
    : { actorKind: 'ANONYMOUS', actorId: null };
}

/** What stands at a path in a value of any shape; undefined when nothing does. */
function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, name) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, name) : undefined),
    value,
  );
}

/** How an answer ended, by its shape: a refusal tells its code, and nothing found is told as such. */
function resultOf(answer: unknown): string {
  if (answer === null || answer === undefined) return 'NOT_FOUND';
  return valueAt(answer, ['__typename']) === 'Refusal' ? String(valueAt(answer, ['code'])) : 'DONE';
}

type Resolve = GraphQLFieldResolver<unknown, Context>;

/** The resolver, writing down what is done: a mutation before it happens and when it has ended, a question when answered. */
export function auditResolver(field: AuditedField, isMutation: boolean, resolve: Resolve): Resolve {
  return async (root, args, context, info) => {
    const { services, actor, http } = context;
    const act: AuditedAct = {
      ...auditActorOf(actor),
      action: field.tried && valueAt(args, field.tried.saysAt) === true ? field.tried.action : field.action,
      objectKind: field.objectKind,
      objectId: field.idAt ? idOrNull(valueAt(args, field.idAt)) : null,
      channel: 'API',
      origin: networkOf(http.request.ip),
    };
    const work = async () => {
      const answer: unknown = await resolve(root, args, context, info);
      return answer;
    };
    const endOf = (answer: unknown) => ({
      result: resultOf(answer),
      objectId: field.newIdAt ? idOrNull(valueAt(answer, field.newIdAt)) : act.objectId,
    });
    if (isMutation) return services.audit.during(act, work, endOf);
    const answer = await work();
    await services.audit.note({ ...act, ...endOf(answer) });
    return answer;
  };
}
