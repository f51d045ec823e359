import {
  asId,
  breakDown,
  intakeAnswers,
  prefillIntake,
  type RequesterKind,
  type RequestStatus,
  type StaffingRequestId,
  type TriageOutcome,
} from '@rolpool/domain';
import type { Resolvers } from '../generated/resolvers.ts';
import { requestByCode } from '../http/requestByCode.ts';
import { demandOf, periodOf } from '../useCases/demandOf.ts';
import { answerIntake } from '../useCases/answerIntake.ts';
import { checkText } from '../useCases/checkInput.ts';
import { inboxLanes, listRequests, wordsOf, type InboxWish } from '../useCases/listRequests.ts';
import { routeStaffingRequest } from '../useCases/routeStaffingRequest.ts';
import { MOST_RAW_TEXT, readChecked, submitStaffingRequest } from '../useCases/submitStaffingRequest.ts';
import { mayReadTeam, readableRequest } from './access.ts';
import { connectionOf, pageSize, readCursor } from './connection.ts';
import { refusalOf, resultOf } from './refusal.ts';

const USUAL_IN_LANE = 6;

const wishOf = (filter: {
  readonly statuses?: readonly RequestStatus[] | null;
  readonly requesterKinds?: readonly RequesterKind[] | null;
  readonly words?: string | null;
  readonly triage?: readonly TriageOutcome[] | null;
  readonly isTooBig?: boolean | null;
}): InboxWish => ({
  statuses: filter.statuses ?? [],
  requesterKinds: filter.requesterKinds ?? [],
  words: wordsOf(filter.words),
  triage: filter.triage ?? [],
  isTooBig: filter.isTooBig ?? false,
});

/** Staffing requests: handing in, following, intake. */
export const requestResolvers: Resolvers = {
  Query: {
    staffingRequests: async (_root, { first, after, ...filter }, { services }) => {
      const page = await listRequests(services, wishOf(filter), pageSize(first), readCursor(after));
      return connectionOf(page, (request) => request.receivedOn);
    },
    inboxLanes: async (_root, { first, ...filter }, { services }) =>
      (await inboxLanes(services, wishOf(filter), pageSize(first ?? USUAL_IN_LANE))).map(({ requests, ...lane }) => ({
        ...lane,
        requests: [...requests],
      })),
    staffingRequest: async (_root, { id }, { loaders, actor }) => {
      const request = await loaders.request.load(asId<StaffingRequestId>(id));
      return readableRequest(request, { actor, loaders });
    },
    requestProgress: (_root, { code }, context) => requestByCode(context, code),
    takesNoticeEmail: (_root, _input, { services }) => services.config.mail !== null,
    previewBreakdown: async (_root, { text, requesterKind, language }, { services }) => {
      const raw = checkText(text, 'text', 1, MOST_RAW_TEXT);
      if (!raw.ok) return refusalOf(raw.refusal);
      const read = await readChecked(services, raw.value, language);
      if (!read.ok) return refusalOf(read.refusal);
      const { prepared, reading } = read.value;
      const intake = prefillIntake(reading, requesterKind);
      return {
        __typename: 'BreakdownPreview' as const,
        text: prepared.text,
        masked: [...prepared.masked],
        leftOut: [...prepared.leftOut],
        otherLanguage: reading.otherLanguage,
        language: reading.language,
        intake: intakeAnswers(intake),
        breakdown: breakDown(intake, services.catalogue),
      };
    },
  },
  Mutation: {
    submitStaffingRequest: async (_root, { input }, { services }) =>
      resultOf(await submitStaffingRequest(services, input), ({ request, code, masked, leftOut }) => ({
        __typename: 'SubmitStaffingRequestSuccess' as const,
        personalCode: code,
        progress: request,
        masked: [...masked],
        leftOut: [...leftOut],
      })),
    answerIntake: async (_root, { input }, { services, actor }) =>
      resultOf(
        await answerIntake(services, actor, { ...input, requestId: asId<StaffingRequestId>(input.requestId) }),
        (request) => ({ __typename: 'AnswerIntakeSuccess' as const, request }),
      ),
    routeStaffingRequest: async (_root, { input }, { services, actor }) =>
      resultOf(
        await routeStaffingRequest(services, actor, { ...input, requestId: asId<StaffingRequestId>(input.requestId) }),
        (request) => ({ __typename: 'RouteStaffingRequestSuccess' as const, request }),
      ),
  },
  StaffingRequest: {
    intake: ({ intake }) => intakeAnswers(intake),
    breakdown: ({ intake }, _input, { services }) => breakDown(intake, services.catalogue),
    teamPeriod: (request, _input, { services }) => {
      const demand = demandOf(request, services, {});
      return demand.seats.length === 0 ? null : periodOf(demand);
    },
    team: async ({ teamId }, _input, context) => {
      const team = teamId === null ? null : await context.loaders.team.load(teamId);
      return team && (await mayReadTeam(team, context)) ? team : null;
    },
  },
};
