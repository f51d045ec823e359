import {
  asId,
  may,
  OverrideCount,
  type SplitPart,
  type StaffingRequest,
  type StaffingRequestId,
} from '@rolpool/domain';
import { questionLabelOf } from '../catalogue.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { speakByCode } from '../messages/speak.ts';
import { speakPart } from '../messages/speakPart.ts';
import { findSimilar } from '../useCases/findSimilar.ts';
import { mergeStaffingRequest, separateStaffingRequest } from '../useCases/mergeStaffingRequests.ts';
import { keyOfPart, splitStaffingRequest } from '../useCases/splitStaffingRequest.ts';
import { readableRequest, readableRequests } from './access.ts';
import { resultOf } from './refusal.ts';

/** Strengths that carry a role this well are worth wishing for. */
const CARRIES_BEST = 3;
const MOST_STRENGTHS = 3;

/** A title without the whole that it is a part of. */
function alone(title: string): string {
  const own = title.replace(/^\s*–\s*/, '');
  return own.charAt(0).toUpperCase() + own.slice(1);
}

const partSource = (part: SplitPart) => ({ part });
const showMerged = (request: StaffingRequest) => ({ __typename: 'MergeStaffingRequestSuccess' as const, request });

/** Splitting, merging, similar requests, and where coordinators correct the guesses. */
export const breakdownResolvers: Resolvers = {
  Query: {
    overrides: async (_root, _input, { services, actor }) => {
      if (!may(actor, 'READ_OVERRIDES')) return [];
      const count = new OverrideCount();
      // What is known of a part follows from how it was split off; nobody corrected a guess.
      for await (const { intake, partOf } of services.store.requests.streamAll()) if (!partOf) count.add(intake);
      return count.report().map(({ misleadingWords, ...line }) => ({
        ...line,
        misleadingWords: [...misleadingWords],
        question: questionLabelOf(services.catalogue, line.questionId),
      }));
    },
  },
  Mutation: {
    splitStaffingRequest: async (_root, { input }, { services, actor }) =>
      resultOf(
        await splitStaffingRequest(services, actor, { ...input, requestId: asId<StaffingRequestId>(input.requestId) }),
        (request) => ({ __typename: 'SplitStaffingRequestSuccess' as const, request }),
      ),
    mergeStaffingRequest: async (_root, { input }, { services, actor }) => {
      const requestId = asId<StaffingRequestId>(input.requestId);
      const intoId = asId<StaffingRequestId>(input.intoId);
      return resultOf(await mergeStaffingRequest(services, actor, { ...input, requestId, intoId }), showMerged);
    },
    separateStaffingRequest: async (_root, { input }, { services, actor }) => {
      const requestId = asId<StaffingRequestId>(input.requestId);
      return resultOf(await separateStaffingRequest(services, actor, { ...input, requestId }), showMerged);
    },
  },
  StaffingRequest: {
    otherLanguage: ({ otherLanguage }) => otherLanguage ?? null,
    leftOut: ({ leftOut }) => [...(leftOut ?? [])],
    partOf: async ({ partOf }, _input, context) =>
      partOf ? readableRequest(await context.loaders.request.load(partOf), context) : null,
    parts: async ({ id, status }, _input, context) =>
      status === 'SPLIT' ? readableRequests(await context.services.store.requests.findPartsOf(id), context) : [],
    mergedInto: async ({ mergedInto }, _input, context) =>
      mergedInto ? readableRequest(await context.loaders.request.load(mergedInto), context) : null,
    mergedHere: async ({ id }, _input, context) =>
      readableRequests(await context.services.store.requests.findMergedInto(id), context),
    similar: (request, _input, { services, actor }) => findSimilar(services, actor, request),
  },
  SimilarRequest: {
    sameBecause: ({ sameBecause }) => sameBecause.map((reason) => speakByCode('sameBecause', reason)),
    meanGrade: async ({ request }, _input, { loaders }) => {
      if (request.teamId === null) return null;
      const grades = (await loaders.evaluationsOfTeam.load(request.teamId)).map(({ grade }) => grade);
      return grades.length === 0 ? null : grades.reduce((sum, grade) => sum + grade, 0) / grades.length;
    },
  },
  Split: { parts: ({ parts }) => parts.map(partSource) },
  SplitPart: {
    key: ({ part }) => keyOfPart(part),
    title: ({ part }, _input, { services }) => {
      const { nl, en } = speakPart(part, '', services.catalogue);
      return { nl: alone(nl), en: alone(en) };
    },
  },
  Seat: {
    wishedStrengths: ({ roles }, _input, { services }) =>
      services.catalogue.strengths
        .filter((strength) => roles.some((role) => (strength.roles[role] ?? 0) >= CARRIES_BEST))
        .slice(0, MOST_STRENGTHS),
  },
};
