import { visit, type GraphqlClient } from './graphqlClient.ts';

/** The demo organisation's coordinators, by the seed. */
export const COORDINATOR = 'p0000015';
export const OTHER_COORDINATOR = 'p0000016';
export const MANAGER = 'p0000001';
export const ADMINISTRATOR = 'p0000017';
export const AUDITOR = 'p0000018';

export const LETTER =
  'Namens de bewoners van de Rozenbuurt: het plein voor de basisschool is bij regen één grote plas en het verkeer rijdt er veel te hard. ' +
  'Wij willen samen met de school, de woningcorporatie en de gemeente een plan maken om het plein te vergroenen. ' +
  'De wethouder heeft vorig jaar subsidie beloofd, maar de afdelingen wijzen naar elkaar.';

const REFUSAL = '... on Refusal { code field message { nl en } }';

export const SUGGEST = `query($input: SuggestTeamsInput!) { suggestTeams(input: $input) { __typename
  ... on TeamSuggestions { status requestVersion
    teams { points asked departments isProven
      seats { seat { id roles hoursPerWeek weeks } points person { id name } lines { rule points most sentence { nl en } } }
      teamLines { rule points most sentence { nl en } } }
    uncovered { seat { id } nearest { person { id } sentence { nl } } }
    pinned { seatId person { id } } excluded { id }
    certificate { value bound peopleInPool weighedPerSeat steps } }
  ... on NoTeamPossible { demands { nl en } }
  ${REFUSAL} } }`;

const CHOOSE = `mutation($input: ChooseTeamInput!) { chooseTeam(input: $input) { __typename
  ... on ChooseTeamSuccess { team { id status startsOn endsOn seats { person { id } seat { id } } } request { id version status } }
  ${REFUSAL} } }`;

/** Somebody who is signed in. */
export async function signedIn(address: string, personId: string): Promise<GraphqlClient> {
  const client = visit(address);
  await client.signIn(personId);
  return client;
}

/** Hands in a letter without signing in; the code and nothing else comes back. */
export async function submitLetter(client: GraphqlClient, text = LETTER) {
  const { data } = await client.ask(
    `mutation($input: SubmitStaffingRequestInput!) { submitStaffingRequest(input: $input) { __typename
      ... on SubmitStaffingRequestSuccess { personalCode progress { status title explanation { nl } } } ${REFUSAL} } }`,
    { input: { text, requesterKind: 'RESIDENT', language: 'nl' } },
  );
  return data.submitStaffingRequest;
}

/** The newest request as the coordinator sees it. */
export async function newestRequest(coordinator: GraphqlClient) {
  const { data } =
    await coordinator.ask(`{ staffingRequests(first: 1, statuses: [RECEIVED]) { totalCount edges { node { id version title status
    intake { questionId kind question { nl en } guess { yesNo number reach taakvelden { code } skills { id } } evidence { start end words } confirmed { yesNo } }
    breakdown { roles triage { outcome predictability complexity moves { points reason { nl } } } size { isTooBig } seats { id roles reasons { nl } } } text } } } }`);
  return data.staffingRequests.edges[0].node;
}

export async function suggest(
  coordinator: GraphqlClient,
  requestId: string,
  wishes: { pins?: object[]; excluded?: string[]; pairWish?: 'FRESH' | 'FAMILIAR' } = {},
) {
  const { data } = await coordinator.ask(SUGGEST, { input: { requestId, ...wishes } });
  return data.suggestTeams;
}

interface SuggestedTeam {
  readonly seats: readonly {
    readonly seat: { readonly id: string };
    readonly person: { readonly id: string } | null;
  }[];
}

export async function choose(
  coordinator: GraphqlClient,
  requestId: string,
  requestVersion: number,
  team: SuggestedTeam,
  reason = 'Dit team past het beste.',
) {
  const seats = team.seats.map(({ seat, person }) => ({ seatId: seat.id, personId: person?.id ?? null }));
  const { data } = await coordinator.ask(CHOOSE, { input: { requestId, requestVersion, seats, reason } });
  return data.chooseTeam;
}

/** Signs in as the person and answers her open invitation. */
export async function answerInvitation(address: string, personId: string, accept: boolean, reason?: string) {
  const person = visit(address);
  await person.signIn(personId);
  const { data } = await person.ask(
    '{ myInvitations { id status teamTitle why { rule points most sentence { nl en } } seat { hoursPerWeek } team { endsOn } } }',
  );
  const invitation = data.myInvitations.find((one: { status: string }) => one.status === 'SENT');
  const answer = await person.ask(
    `mutation($input: AnswerInvitationInput!) { answerInvitation(input: $input) { __typename
      ... on AnswerInvitationSuccess { invitation { id status } } ${REFUSAL} } }`,
    { input: { invitationId: invitation.id, accept, reason } },
  );
  return { person, invitation, result: answer.data.answerInvitation };
}

/** Lets every manager agree to every open release; resolves with how many. */
export async function agreeToAllReleases(address: string): Promise<number> {
  let agreed = 0;
  for (let number = 1; number <= 14; number++) {
    const manager = visit(address);
    await manager.signIn(`p${String(number).padStart(7, '0')}`);
    const { data } = await manager.ask('{ myReleases { id status hoursPerWeek person { id } } }');
    for (const release of data.myReleases.filter((one: { status: string }) => one.status === 'ASKED')) {
      const decided = await manager.ask(
        `mutation($input: DecideReleaseInput!) { decideRelease(input: $input) { __typename ... on DecideReleaseSuccess { release { status } } ${REFUSAL} } }`,
        { input: { releaseId: release.id, agree: true } },
      );
      if (decided.data.decideRelease.__typename !== 'DecideReleaseSuccess')
        throw new Error(JSON.stringify(decided.data.decideRelease));
      agreed++;
    }
  }
  return agreed;
}

/** The managers of the demo organisation's departments. */
const MANAGERS = Array.from({ length: 14 }, (_, at) => `p${String(at + 1).padStart(7, '0')}`);

/** Asks every manager what waits for her, and lets `decide` do something with each release. */
export async function eachRelease(
  address: string,
  decide: (
    manager: GraphqlClient,
    release: { id: string; status: string; person: { id: string }; consequences: { nl: string }[] },
  ) => Promise<void>,
): Promise<void> {
  for (const id of MANAGERS) {
    const manager = await signedIn(address, id);
    const { data } = await manager.ask('{ myReleases { id status person { id } consequences { nl } } }');
    for (const release of data?.myReleases ?? []) await decide(manager, release);
  }
}

/** Chooses the best team for a request and lets everybody say yes and every manager release the hours: it is at work. */
export async function startTeam(address: string, coordinator: GraphqlClient, requestId: string) {
  const { teams, requestVersion } = await suggest(coordinator, requestId);
  const { team } = await choose(coordinator, requestId, requestVersion, teams[0]);
  const members: string[] = team.seats.flatMap(({ person }: { person: { id: string } | null }) => person?.id ?? []);
  await agreeOnTeam(address, members);
  return { team, members };
}

/** Everybody who is invited says yes, and every manager releases the hours. */
export async function agreeOnTeam(address: string, members: readonly string[]): Promise<void> {
  for (const member of members) await answerInvitation(address, member, true);
  await eachRelease(address, async (manager, { id, status }) => {
    if (status !== 'ASKED') return;
    await manager.ask('mutation($input: DecideReleaseInput!) { decideRelease(input: $input) { __typename } }', {
      input: { releaseId: id, agree: true },
    });
  });
}
