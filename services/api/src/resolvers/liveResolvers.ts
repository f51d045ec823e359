import type { Actor } from '@rolpool/domain';
import { GraphQLError } from 'graphql';
import { networkOf } from '../audit/networkOf.ts';
import type { Context } from '../context.ts';
import type { Change, Resolvers } from '../generated/resolvers.ts';
import { peekActor } from '../http/session.ts';
import { speak } from '../messages/speak.ts';
import { hashPersonalCode } from '../secrets.ts';

/** The requester of the code; a wrong one counts as an attempt. */
async function requesterOf(code: string, { services, http }: Context): Promise<Actor | null> {
  const network = networkOf(http.request.ip);
  if (!(await services.codeAttempts.begin(network))) return null;
  const request = await services.store.requests.findByCodeHash(hashPersonalCode(code));
  if (!request) return null;
  await services.codeAttempts.wasRight(network);
  return { kind: 'REQUESTER', requestId: request.mergedInto ?? request.id };
}

function refuseListening(): never {
  const { nl, en } = speak('refusal.NOT_SIGNED_IN');
  throw new GraphQLError(`${nl} / ${en}`, { extensions: { code: 'NOT_SIGNED_IN' } });
}

/** Live updates. */
export const liveResolvers: Resolvers = {
  Subscription: {
    changes: {
      async subscribe(_root, { code }, context) {
        const requester = code ? await requesterOf(code, context) : null;
        if (!requester && context.actor.kind === 'ANONYMOUS') return refuseListening();
        const findActor = async () => {
          if (requester) return requester;
          const { actor } = await peekActor(context.http.request, context.services);
          return actor.kind === 'ANONYMOUS' ? null : actor;
        };
        return context.services.changes.listen(findActor) as AsyncIterable<never>;
      },
      resolve: (change: Change) => change,
    },
  },
};
