import { asId, refuse, type Outcome, type StaffingRequest, type StaffingRequestId, type TeamId } from '@rolpool/domain';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { requestByCode } from '../http/requestByCode.ts';
import {
  answerCoCreation,
  followedRequest,
  giveSatisfaction,
  inviteToCoCreate,
  mayWrite,
  runningTeamOf,
  writeAsRequester,
  writeMessage,
} from '../useCases/conversation.ts';
import { readableRequest } from './access.ts';
import { refusalOf, resultOf } from './refusal.ts';

/** Lets whoever shows a personal code do something with the request that it belongs to. */
async function asRequester(
  context: Context,
  code: string,
  act: (request: StaffingRequest) => Promise<Outcome<StaffingRequest>>,
) {
  const request = await requestByCode(context, code);
  if (!request) return refusalOf(refuse('NOT_FOUND', 'code').refusal);
  return resultOf(await act(request), (progress) => ({ __typename: 'RequesterSuccess' as const, progress }));
}

const messagesOf = ({ id }: StaffingRequest, { services }: Context) => services.store.messages.findByRequests([id]);

/** Messages between a requester and the organisation, thinking along, and how it went. */
export const conversationResolvers: Resolvers = {
  Mutation: {
    writeMessage: async (_root, { requestId, text }, { services, actor }) =>
      resultOf(await writeMessage(services, actor, asId<StaffingRequestId>(requestId), text), (request) => ({
        __typename: 'WriteMessageSuccess' as const,
        request,
      })),
    writeAsRequester: (_root, { code, text }, context) =>
      asRequester(context, code, (request) => writeAsRequester(context.services, request, text)),
    inviteToCoCreate: async (_root, { teamId }, { services, actor }) =>
      resultOf(await inviteToCoCreate(services, actor, asId<TeamId>(teamId)), (team) => ({
        __typename: 'InviteToCoCreateSuccess' as const,
        team,
      })),
    answerCoCreation: (_root, { code, accept, name }, context) =>
      asRequester(context, code, (request) =>
        answerCoCreation(context.services, request, { accept, name: name ?? null }),
      ),
    giveSatisfaction: (_root, { code, grade, remark }, context) =>
      asRequester(context, code, (request) =>
        giveSatisfaction(context.services, request, { grade, remark: remark ?? null }),
      ),
  },
  Message: {
    writer: ({ personId }, _input, { actor, loaders }) =>
      personId === null || actor.kind !== 'PERSON' ? null : loaders.person.load(personId),
  },
  StaffingRequest: {
    messages: (request, _input, context) => messagesOf(request, context),
    awaitsAnswer: async ({ id }, _input, { loaders }) =>
      (await loaders.messagesOfRequest.load(id)).at(-1)?.side === 'REQUESTER',
    mayWrite: async ({ teamId }, _input, { actor, loaders }) =>
      mayWrite(actor, teamId === null ? null : await loaders.team.load(teamId)),
    satisfaction: ({ satisfaction }) => satisfaction ?? null,
  },
  Team: {
    coCreation: ({ coCreation }) => coCreation ?? null,
    request: async ({ requestId }, _input, { loaders, actor }) =>
      readableRequest(await loaders.request.load(requestId), { loaders, actor }),
  },
  RequestProgress: {
    messages: (request, _input, context) => messagesOf(request, context),
    coCreation: async (request, _input, { services }) => (await runningTeamOf(services, request))?.coCreation ?? null,
    teammates: async (request, _input, { services, loaders }) => {
      const team = await runningTeamOf(services, request);
      if (team?.status !== 'ACTIVE' || team.coCreation?.status !== 'ACCEPTED') return [];
      const seated = team.seats.flatMap(({ seat, personId }) => (personId === null ? [] : [{ seat, personId }]));
      const people = await Promise.all(seated.map(({ personId }) => loaders.person.load(personId)));
      return seated.flatMap(({ seat }, at) => {
        const name = people[at]?.name;
        return name === undefined ? [] : [{ name, roles: [...seat.roles] }];
      });
    },
    satisfaction: ({ satisfaction }) => satisfaction ?? null,
    asksSatisfaction: async (request, _input, { services }) =>
      !request.satisfaction && (await followedRequest(services, request)).status === 'CLOSED',
  },
};
