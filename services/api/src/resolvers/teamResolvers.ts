import {
  ANSWER_WITHIN_DAYS,
  asId,
  hasStarted,
  isUnanswered,
  may,
  nextInvitationStatus,
  type Invitation,
  type InvitationId,
  type Language,
  type Outcome,
  type PersonId,
  type Release,
  type ReleaseId,
  type SeatId,
  type SkillId,
  type StaffingRequestId,
  type SuggestionId,
  type Team,
  type TeamId,
} from '@rolpool/domain';
import type { Context } from '../context.ts';
import type { ChosenSeatInput, Resolvers } from '../generated/resolvers.ts';
import { speak, speakByCode } from '../messages/speak.ts';
import { answerInvitation } from '../useCases/answerInvitation.ts';
import { cancelTeam } from '../useCases/cancelTeam.ts';
import { chooseTeam } from '../useCases/chooseTeam.ts';
import { decideRelease } from '../useCases/decideRelease.ts';
import { noteViews } from '../useCases/noteViews.ts';
import { evaluateTeam } from '../useCases/evaluateTeam.ts';
import { answerProposal, proposeHours, remindInvitation, takeBackAnswer } from '../useCases/proposeHours.ts';
import { mayReadTeam } from './access.ts';
import { releaseConsequences } from '../useCases/releaseConsequences.ts';
import { resultOf } from './refusal.ts';

/** Who sits where, as the use cases read it. */
export const chosenSeatsOf = (seats: readonly ChosenSeatInput[]) =>
  seats.map((seat) => ({
    seatId: asId<SeatId>(seat.seatId),
    personId: seat.personId ? asId<PersonId>(seat.personId) : null,
  }));

const invitationResult = (outcome: Outcome<Invitation>) =>
  resultOf(outcome, (invitation) => ({ __typename: 'AnswerInvitationSuccess' as const, invitation }));

async function teamOf(id: TeamId, { loaders }: Context): Promise<Team> {
  const team = await loaders.team.load(id);
  if (!team) throw new Error(`team ${id} is named but not in the database`);
  return team;
}

async function personOf(id: PersonId, { loaders }: Context) {
  const person = await loaders.person.load(id);
  if (!person) throw new Error(`person ${id} is named but not in the database`);
  return person;
}

/** The last one of a seat: a withdrawn or declined one shows while nobody new was asked. */
function latestFor<One extends Invitation | Release>(
  all: readonly One[],
  seatId: SeatId,
  personId: PersonId | null,
): One | null {
  const ofSeat = all.filter((one) => one.seatId === seatId);
  return (personId === null ? ofSeat.at(-1) : ofSeat.findLast((one) => one.personId === personId)) ?? null;
}

/** Teams, invitations, releases and evaluations. */
export const teamResolvers: Resolvers = {
  Query: {
    team: async (_root, { id }, context) => {
      const team = await context.loaders.team.load(asId<TeamId>(id));
      return team && (await mayReadTeam(team, context)) ? team : null;
    },
    myTeams: async (_root, _input, { services, person }) => {
      const teams = person ? await services.store.teams.findByMember(person.id) : [];
      return teams.sort((a, b) => (a.startsOn < b.startsOn ? 1 : -1));
    },
    myInvitations: async (_root, _input, { services, person }) => {
      const invitations = person ? await services.store.invitations.findByPerson(person.id) : [];
      const openFirst = (one: Invitation) => (isUnanswered(one) ? 0 : 1);
      return invitations.sort((a, b) => openFirst(a) - openFirst(b) || (a.sentOn < b.sentOn ? 1 : -1));
    },
    myReleases: async (_root, _input, { services, person }) => {
      const releases = person ? await services.store.releases.findByManager(person.id) : [];
      const openFirst = (one: Release) => (one.status === 'ASKED' ? 0 : 1);
      return releases.sort((a, b) => openFirst(a) - openFirst(b) || (a.from < b.from ? 1 : -1));
    },
  },
  Mutation: {
    chooseTeam: async (_root, { input }, { services, actor }) => {
      const seats = chosenSeatsOf(input.seats);
      const choice = {
        ...input,
        seats,
        requestId: asId<StaffingRequestId>(input.requestId),
        policyId: input.policyId ?? null,
        allowsDoubleRoles: input.allowsDoubleRoles ?? false,
        answerWithinDays: input.answerWithinDays ?? ANSWER_WITHIN_DAYS,
        suggestionId: input.suggestionId ? asId<SuggestionId>(input.suggestionId) : null,
      };
      return resultOf(await chooseTeam(services, actor, choice), (chosen) => ({
        __typename: 'ChooseTeamSuccess' as const,
        ...chosen,
      }));
    },
    cancelTeam: async (_root, { input }, { services, actor }) =>
      resultOf(await cancelTeam(services, actor, { ...input, teamId: asId<TeamId>(input.teamId) }), (team) => ({
        __typename: 'CancelTeamSuccess' as const,
        team,
      })),
    answerInvitation: async (_root, { input }, { services, actor }) =>
      invitationResult(
        await answerInvitation(services, actor, { ...input, invitationId: asId<InvitationId>(input.invitationId) }),
      ),
    proposeHours: async (_root, { input }, { services, actor }) =>
      invitationResult(
        await proposeHours(services, actor, { ...input, invitationId: asId<InvitationId>(input.invitationId) }),
      ),
    answerProposal: async (_root, { input }, { services, actor }) =>
      invitationResult(
        await answerProposal(services, actor, { ...input, invitationId: asId<InvitationId>(input.invitationId) }),
      ),
    takeBackAnswer: async (_root, { invitationId }, { services, actor }) =>
      invitationResult(await takeBackAnswer(services, actor, asId<InvitationId>(invitationId))),
    remindInvitation: async (_root, { invitationId }, { services, actor }) =>
      invitationResult(await remindInvitation(services, actor, asId<InvitationId>(invitationId))),
    decideRelease: async (_root, { input }, { services, actor }) =>
      resultOf(
        await decideRelease(services, actor, { ...input, releaseId: asId<ReleaseId>(input.releaseId) }),
        (release) => ({
          __typename: 'DecideReleaseSuccess' as const,
          release,
        }),
      ),
    evaluateTeam: async (_root, { input }, { services, actor }) => {
      const confirmations = (input.confirmations ?? []).map((one) => ({
        personId: asId<PersonId>(one.personId),
        skillId: asId<SkillId>(one.skillId),
      }));
      const given = { ...input, confirmations, teamId: asId<TeamId>(input.teamId) };
      return resultOf(await evaluateTeam(services, actor, given), (team) => ({
        __typename: 'EvaluateTeamSuccess' as const,
        team,
      }));
    },
  },
  Team: {
    seats: (team) => team.seats.map((seat) => ({ ...seat, team })),
    evaluations: ({ id }, _input, { loaders }) => loaders.evaluationsOfTeam.load(id),
    hasStarted: (team, _input, { services }) => hasStarted(team, services.today()),
  },
  TeamSeat: {
    person: ({ personId }, _input, context) => (personId === null ? null : personOf(personId, context)),
    invitation: async ({ team, seat, personId }, _input, { loaders, actor }) => {
      const invitation = latestFor(await loaders.invitationsOfTeam.load(team.id), seat.id, personId);
      return invitation && may(actor, 'READ_INVITATION', { personId: invitation.personId }) ? invitation : null;
    },
    release: async ({ team, seat, personId }, _input, { loaders, actor }) => {
      const release = latestFor(await loaders.releasesOfTeam.load(team.id), seat.id, personId);
      if (!release) return null;
      const person = await loaders.person.load(release.personId);
      const departmentIds = person ? [person.departmentId] : [];
      return may(actor, 'READ_RELEASE', { personId: release.personId, departmentIds }) ? release : null;
    },
  },
  Invitation: {
    person: ({ personId }, _input, context) => personOf(personId, context),
    seat: async ({ teamId, seatId }, _input, context) => {
      const { seats } = await teamOf(teamId, context);
      const found = seats.find(({ seat }) => seat.id === seatId);
      if (!found) throw new Error(`seat ${seatId} is named but not in its team`);
      return found.seat;
    },
    why: async ({ why, personId, requestId }, _input, { services, actor }) => {
      await noteViews(services, actor, 'INVITED', [personId], requestId);
      return [...why];
    },
    team: async ({ teamId }, _input, context) => {
      const team = await teamOf(teamId, context);
      return (await mayReadTeam(team, context)) ? team : null;
    },
    teamTitle: async ({ teamId }, _input, context) => (await teamOf(teamId, context)).title,
    // Who is no longer asked has no more to do with it.
    answerBy: ({ answerBy }) => answerBy ?? null,
    remindedOn: ({ remindedOn }) => remindedOn ?? null,
    proposedHours: ({ proposal }) => proposal?.hoursPerWeek ?? null,
    proposalReason: ({ proposal }) => proposal?.reason ?? null,
    canTakeBack: async (invitation, _input, context) => {
      if (!nextInvitationStatus(invitation.status, 'TAKE_BACK')) return false;
      const team = await teamOf(invitation.teamId, context);
      const seat = team.seats.find((one) => one.seat.id === invitation.seatId);
      const isFree = seat !== undefined && (seat.personId === null || seat.personId === invitation.personId);
      if (team.status !== 'PROPOSED' || !isFree) return false;
      if (invitation.status !== 'ACCEPTED') return true;
      const releases = await context.loaders.releasesOfTeam.load(team.id);
      return latestFor(releases, invitation.seatId, invitation.personId)?.status === 'ASKED';
    },
    requestText: async ({ requestId, status }, _input, { loaders }) =>
      isUnanswered({ status }) || status === 'ACCEPTED' ? ((await loaders.request.load(requestId))?.text ?? '') : '',
  },
  Release: {
    person: ({ personId }, _input, context) => personOf(personId, context),
    teamTitle: async ({ teamId }, _input, context) => (await teamOf(teamId, context)).title,
    consequences: async (release, _input, { services, loaders }) => {
      if (release.status !== 'ASKED') return [];
      const found = await releaseConsequences(services, release);
      if (!found) return [];
      const name = (await loaders.person.load(release.personId))?.name ?? '';
      const { leftHours, roles } = found;
      return [
        leftHours < 0
          ? speak('release.short', { name, hours: -leftHours })
          : speak('release.left', { name, hours: leftHours }),
        ...roles.map(({ role, monday, before, after }) => {
          const said = (language: Language) =>
            speak('release.department', { date: monday, before, after, role: speakByCode('role', role)[language] });
          return { nl: said('nl').nl, en: said('en').en };
        }),
      ];
    },
  },
  Evaluation: {
    person: ({ personId }, _input, { loaders }) => loaders.person.load(personId),
  },
};
