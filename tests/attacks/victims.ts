import { visit, type GraphqlClient } from '../acceptance/graphqlClient.ts';
import { agreeToAllReleases, answerInvitation, newestRequest } from '../acceptance/pathSteps.ts';
import { NEVER_SEATED, type Target } from './people.ts';

/** Words that stand in what is attacked, and nowhere else. */
export const SECRET_TEXT = 'Kwartelgeheim';
export const SECRET_NAME = 'Geertruida Zwartepoorte';
export const SECRET_REASON = 'Pimpernelreden';
export const SECRET_REFLECTION = 'Spiegelgeheim';
export const SECRETS = [SECRET_TEXT, SECRET_NAME, SECRET_REASON, SECRET_REFLECTION];

const LETTER = `Het plein ${SECRET_TEXT} voor de basisschool is bij regen één grote plas en het verkeer rijdt er veel te hard. Wij willen samen met de school, de woningcorporatie en de gemeente een plan maken om het plein te vergroenen. De wethouder heeft vorig jaar subsidie beloofd, maar de afdelingen wijzen naar elkaar.`;

const TEAM = `query($id: ID!) { team(id: $id) { status seats { person { id name department { id } } invitation { id status } release { id status } } } }`;
const CHOOSE = `mutation($input: ChooseTeamInput!) { chooseTeam(input: $input) { __typename
  ... on ChooseTeamSuccess { team { id } request { id version } } ... on Refusal { code } } }`;

export interface Victim {
  readonly requestId: string;
  readonly requestVersion: number;
  readonly code: string;
  readonly suggestionId: string;
  readonly seatIds: readonly string[];
  readonly memberIds: readonly string[];
  readonly memberNames: readonly string[];
}

export interface VictimTeam extends Victim {
  readonly teamId: string;
  readonly invitationIds: readonly string[];
}

/** A request of somebody, with the best team for it: nobody in it is one of the attackers or in the manager's department. */
export async function newVictim(target: Target, text = LETTER): Promise<Victim> {
  const coordinator = target.client('coordinator');
  const submitted = await visit(target.address).ask(
    `mutation($input: SubmitStaffingRequestInput!) { submitStaffingRequest(input: $input) { ... on SubmitStaffingRequestSuccess { personalCode } ... on Refusal { code } } }`,
    { input: { text, requesterKind: 'RESIDENT', language: 'nl', requesterName: SECRET_NAME } },
  );
  const request = await newestRequest(coordinator);
  const managed = await target.client('manager').ask('{ viewer { managedDepartments { id } } }');
  const own = new Set<string>(managed.data.viewer.managedDepartments.map((one: any) => one.id as string));
  const excluded = [...NEVER_SEATED];
  for (;;) {
    const found = await coordinator.ask(
      `query($input: SuggestTeamsInput!) { suggestTeams(input: $input) { ... on TeamSuggestions { id
        teams { seats { seat { id } person { id name department { id } } } } } } }`,
      { input: { requestId: request.id, excluded } },
    );
    const { id, teams } = found.data.suggestTeams;
    const people = teams[0].seats.map((seat: any) => seat.person);
    const barred = people.filter((person: any) => own.has(person.department.id));
    if (barred.length === 0)
      return {
        ...{ requestId: request.id, requestVersion: request.version, suggestionId: id },
        code: submitted.data.submitStaffingRequest.personalCode,
        seatIds: teams[0].seats.map((seat: any) => seat.seat.id as string),
        memberIds: people.map((person: any) => person.id as string),
        memberNames: people.map((person: any) => person.name as string),
      };
    excluded.push(...barred.map((person: any) => person.id as string));
  }
}

/** The seats of a victim's team, as a choice. */
export const seatsOf = ({ seatIds, memberIds }: Victim) =>
  seatIds.map((seatId, at) => ({ seatId, personId: memberIds[at] ?? null }));

/** The same with the invitations out. */
export async function newVictimTeam(target: Target, text?: string): Promise<VictimTeam> {
  const victim = await newVictim(target, text);
  const coordinator = target.client('coordinator');
  const { requestId, requestVersion } = victim;
  const chosen = await coordinator.ask(CHOOSE, {
    input: { requestId, requestVersion, seats: seatsOf(victim), reason: `${SECRET_REASON}, past goed.` },
  });
  const { team, request } = chosen.data.chooseTeam;
  const { data } = await coordinator.ask(TEAM, { id: team.id });
  const invitationIds = data.team.seats.map((seat: any) => seat.invitation.id as string);
  return { ...victim, requestVersion: request.version, teamId: team.id, invitationIds };
}

/** The same with everybody's yes, every manager's yes, the first days of work, and an evaluation of the first member. */
export async function newVictimAtWork(
  target: Target,
): Promise<VictimTeam & { readonly releaseIds: readonly string[] }> {
  const victim = await newVictimTeam(target);
  for (const id of victim.memberIds) await answerInvitation(target.address, id, true);
  await agreeToAllReleases(target.address);
  await target.goTo('2026-12-08');
  const member = await target.as(victim.memberIds[0] ?? '');
  await member.ask(EVALUATE, {
    input: { teamId: victim.teamId, grade: 7, reflection: `${SECRET_REFLECTION} van mij.` },
  });
  const { data } = await target.client('coordinator').ask(TEAM, { id: victim.teamId });
  if (data.team.status !== 'ACTIVE') throw new Error(`the team is ${String(data.team.status)}`);
  return { ...victim, releaseIds: data.team.seats.map((seat: any) => seat.release.id as string) };
}

export const EVALUATE = `mutation($input: EvaluateTeamInput!) { evaluateTeam(input: $input) { __typename ... on Refusal { code } } }`;

/** Everything that coordinator, administrator and auditor see of how things stand, as one text. */
export async function stateOf(target: Target, requestId: string): Promise<string> {
  const ask = async (client: GraphqlClient, query: string, variables: object = {}) =>
    (await client.ask(query, variables)).data as unknown;
  return JSON.stringify([
    await ask(
      target.client('coordinator'),
      `query($id: ID!) { staffingRequest(id: $id) { version status intake { questionId confirmed { yesNo } } mergedInto { id } parts { id }
        team { id version status reason seats { person { id name } invitation { status declineReason } release { status } } evaluations { grade } } }
        staffingRequests { totalCount } people { totalCount } }`,
      { id: requestId },
    ),
    await ask(
      target.client('administrator'),
      `{ policies { id version } organisationSettings { isManualMode minimumGroupSize worksCouncilConsent { document } }
        retention { ... on Retention { rules { class months } } } skills { id label { nl } } roleDefaults { role skills { id } }
        taakvelden { code department { id } } }`,
    ),
  ]);
}
