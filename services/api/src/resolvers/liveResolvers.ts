import type { StaffingRequestId } from '@rolpool/domain';
import { GraphQLError } from 'graphql';
import { networkOf } from '../audit/networkOf.ts';
import type { Context } from '../context.ts';
import type { Change, Resolvers } from '../generated/resolvers.ts';
import { peekActor } from '../http/session.ts';
import type { Listener } from '../live/changeFor.ts';
import { speak } from '../messages/speak.ts';
import { hashPersonalCode } from '../secrets.ts';
import type { Services } from '../services.ts';

/** The requester of the code; a wrong one counts as an attempt. */
async function requesterOf(code: string, { services, http }: Context): Promise<StaffingRequestId | null> {
  const network = networkOf(http.request.ip);
  if (!(await services.codeAttempts.begin(network))) return null;
  const request = await services.store.requests.findByCodeHash(hashPersonalCode(code));
  if (!request) return null;
  await services.codeAttempts.wasRight(network);
  return request.id;
}

/** A requester as she listens: her request may by now go on with another one, or be purged. */
async function listeningRequester(id: StaffingRequestId, { store }: Services): Promise<Listener | null> {
  const request = await store.requests.findById(id);
  return request ? { actor: { kind: 'REQUESTER', requestId: id }, followedId: request.mergedInto ?? null } : null;
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
        const { services, http } = context;
        const ownId = code ? await requesterOf(code, context) : null;
        if (!ownId && context.actor.kind === 'ANONYMOUS') return refuseListening();
        const findListener = async (): Promise<Listener | null> => {
          if (ownId) return listeningRequester(ownId, services);
          const { actor } = await peekActor(http.request, services);
          return actor.kind === 'ANONYMOUS' ? null : { actor };
        };
        return services.changes.listen(findListener) as AsyncIterable<never>;
      },
      resolve: (change: Change) => change,
    },
  },
};
