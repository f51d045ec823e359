import type { ActorName } from './people.ts';
import type { VictimTeam } from './victims.ts';

/** Something that not everybody may do, aimed at somebody's things. */
export interface GuardedOperation {
  readonly name: string;
  readonly query: string;
  readonly variables: (victim: VictimTeam) => object;
  /** Who may do it, on the victim's things; nobody else. */
  readonly allowed: readonly ActorName[];
}

const R = '__typename ... on Refusal { code field message { nl en } }';
const SEATS = ({ seatIds, memberIds }: VictimTeam) =>
  seatIds.map((seatId, at) => ({ seatId, personId: memberIds[at] ?? null }));

const mutation = (
  name: string,
  input: string,
  allowed: readonly ActorName[],
  variables: (victim: VictimTeam) => object,
): GuardedOperation => ({
  ...{ name, allowed },
  query: `mutation($input: ${input}!) { ${name}(input: $input) { ${R} } }`,
  variables: (victim) => ({ input: variables(victim) }),
});

const bare = (
  name: string,
  query: string,
  allowed: readonly ActorName[],
  variables: (victim: VictimTeam) => object = () => ({}),
): GuardedOperation => ({ name, query, allowed, variables });

const at = ({ requestId, requestVersion }: VictimTeam) => ({ requestId, requestVersion });
const C: readonly ActorName[] = ['coordinator'];
const A: readonly ActorName[] = ['administrator'];
const POLICY = {
  ...{ id: 'balanced', version: 1, coveragePerLevel: 0, mixPerDepartment: 0, mixUpTo: 1, pairPoints: 0 },
  ...{ ignoreTraits: true, reason: 'Alles moet anders.' },
  weights: { skills: 1, affinity: 1, energy: 1, growth: 1, rotation: 1 },
};
const LABEL = { nl: 'gekaapt', en: 'taken' };

/** Every mutation that a grant stands before. Nobody among the actors is the victim or her manager. */
export const GUARDED_MUTATIONS: readonly GuardedOperation[] = [
  mutation('answerIntake', 'AnswerIntakeInput', C, (victim) => ({
    ...at(victim),
    answers: [{ questionId: 'CO_CREATION', yesNo: true }],
  })),
  mutation('routeStaffingRequest', 'RouteStaffingRequestInput', C, (victim) => ({ ...at(victim), toLine: true })),
  mutation('splitStaffingRequest', 'SplitStaffingRequestInput', C, (victim) => ({ ...at(victim), parts: ['PLACE:0'] })),
  mutation('mergeStaffingRequest', 'MergeStaffingRequestInput', C, (victim) => ({
    ...at(victim),
    intoId: victim.requestId,
  })),
  mutation('separateStaffingRequest', 'SeparateStaffingRequestInput', C, at),
  mutation('chooseTeam', 'ChooseTeamInput', C, (victim) => ({
    ...at(victim),
    seats: SEATS(victim),
    reason: 'Gekaapt.',
  })),
  mutation('cancelTeam', 'CancelTeamInput', C, ({ teamId }) => ({ teamId, reason: 'Gekaapt.' })),
  mutation('answerInvitation', 'AnswerInvitationInput', [], ({ invitationIds }) => ({
    invitationId: invitationIds[0],
    accept: true,
  })),
  mutation('evaluateTeam', 'EvaluateTeamInput', [], ({ teamId }) => ({ teamId, grade: 1, reflection: 'Gekaapt.' })),
  mutation('startPortfolio', 'StartPortfolioInput', C, ({ requestId }) => ({ requestIds: [requestId] })),
  mutation('changePolicy', 'ChangePolicyInput', A, () => POLICY),
  mutation('saveSkill', 'SaveSkillInput', A, () => ({
    ...{ id: 'gekaapt', label: LABEL, description: LABEL, roles: ['CONTENT'], terms: { nl: ['plein'], en: [] } },
  })),
  mutation('changeSettings', 'ChangeSettingsInput', A, () => ({ isManualMode: true, minimumGroupSize: 3 })),
  bare(
    'decideRelease',
    `mutation($id: ID!) { decideRelease(input: { releaseId: $id, agree: true }) { ${R} } }`,
    [],
    ({ invitationIds }) => ({ id: invitationIds[0] }),
  ),
  bare('cancelPortfolio', `mutation { cancelPortfolio(id: "x") { ${R} } }`, C),
  bare('saveRoleDefault', `mutation { saveRoleDefault(role: CONTENT, skillIds: ["x"]) { ${R} } }`, A),
  bare('saveTaakveld', `mutation { saveTaakveld(code: "2.1", terms: []) { ${R} } }`, A),
  bare(
    'erasePerson',
    `mutation($id: ID!) { erasePerson(personId: $id, reason: "Gekaapt.") { ${R} } }`,
    A,
    (victim) => ({
      id: victim.memberIds[0],
    }),
  ),
  bare('setRetention', `mutation { setRetention(class: REASONS, months: 24) { ${R} } }`, A),
  bare('saveView', `mutation { saveView(name: "Alles", address: "/verzoeken") { ${R} } }`, ['coordinator', 'auditor']),
  bare('dropView', `mutation { dropView(name: "Alles") { ${R} } }`, ['coordinator', 'auditor']),
  bare('purge', `mutation { purge(isDryRun: false) { ${R} } }`, A),
];

const suggestInput = ({ requestId }: VictimTeam) => ({ input: { requestId } });
const TEAMS = `... on TeamSuggestions { id teams { seats { person { id name } } } }`;

/** Every question with a grant before it that answers with a refusal. */
export const GUARDED_QUERIES: readonly GuardedOperation[] = [
  bare(
    'suggestTeams',
    `query($input: SuggestTeamsInput!) { suggestTeams(input: $input) { ${R} ${TEAMS} } }`,
    C,
    suggestInput,
  ),
  bare(
    'whyNot',
    `query($input: SuggestTeamsInput!, $id: ID!) { whyNot(input: $input, personId: $id) { ${R} ... on WhyNot { person { name } sentences { nl } } } }`,
    C,
    (victim) => ({ ...suggestInput(victim), id: victim.memberIds[0] }),
  ),
  bare(
    'exportModel',
    `query($input: SuggestTeamsInput!) { exportModel(input: $input, format: LP) { ${R} ... on ExportedModel { text } } }`,
    C,
    suggestInput,
  ),
  bare(
    'replaySuggestion',
    `query($id: ID!) { replaySuggestion(id: $id) { ${R} ... on ReplayedSuggestion { id askedBy { name } } } }`,
    ['coordinator', 'auditor'],
    ({ suggestionId }) => ({ id: suggestionId }),
  ),
  bare(
    'personProfile',
    `query($p: ID!, $r: ID!) { personProfile(personId: $p, requestId: $r) { ${R} ... on PersonProfile { person { name } profile { skills { level } } } } }`,
    C,
    ({ memberIds, requestId }) => ({ p: memberIds[0], r: requestId }),
  ),
  bare('personGroups', `{ personGroups(groups: 4) { ${R} ... on PersonGroups { groups { members { name } } } } }`, C),
  bare('personDuos', `{ personDuos { ${R} ... on PersonDuos { duos { members { name } } } } }`, C),
  bare('portfolio', `{ portfolio(id: "x") { ${R} } }`, C),
  bare('retention', `{ retention { ${R} ... on Retention { rules { months } } } }`, ['administrator', 'auditor']),
  bare('auditEntries', `{ auditEntries { ${R} ... on AuditEntries { entries { objectId actor { name } } } } }`, [
    'auditor',
  ]),
  bare('auditVerification', `{ auditVerification { ${R} ... on AuditVerification { entries } } }`, [
    'administrator',
    'auditor',
  ]),
  bare(
    'accountabilityPack',
    `{ accountabilityPack(language: nl) { ${R} ... on AccountabilityPack { documents { text } } } }`,
    ['administrator', 'auditor'],
  ),
  bare('fragility', `{ fragility { ${R} ... on Fragility { spots { people } } } }`, [
    'manager',
    'coordinator',
    'auditor',
  ]),
  bare('poolLoad', `{ poolLoad { ${R} ... on PoolLoad { rows { people } returning { person { name } } } } }`, [
    'manager',
    'coordinator',
    'auditor',
  ]),
  bare(
    'comparePolicies',
    `query($input: SuggestTeamsInput!) { comparePolicies(input: $input) { ${R} ... on PolicyComparison { teams { team { seats { person { name } } } } } } }`,
    C,
    ({ requestId }) => ({ input: { requestId } }),
  ),
  bare('coverage', `{ coverage(weeks: 1) { ${R} ... on Coverage { rows { people } } } }`, [
    'manager',
    'coordinator',
    'auditor',
  ]),
];

/** Questions that show nothing, and no refusal, to who may not ask them. */
export const EMPTY_QUERIES: readonly (GuardedOperation & { readonly nothing: unknown })[] = [
  {
    ...bare('people', '{ people(first: 100) { totalCount edges { node { id name } } } }', [...C, ...A]),
    nothing: { totalCount: 0, edges: [] },
  },
  {
    ...bare('staffingRequests', '{ staffingRequests(first: 100) { totalCount edges { node { id text } } } }', [
      'coordinator',
      'auditor',
    ]),
    nothing: { totalCount: 0, edges: [] },
  },
  {
    ...bare('overrides', '{ overrides { questionId judged } }', ['coordinator', 'administrator', 'auditor']),
    nothing: [],
  },
  {
    ...bare('policies', '{ policies { id changes { reason changedBy { name } } } }', [
      'coordinator',
      'administrator',
      'auditor',
    ]),
    nothing: [],
  },
  {
    ...bare('inboxLanes', '{ inboxLanes { totalCount requests { id text } } }', ['coordinator', 'auditor']),
    nothing: [],
  },
  { ...bare('savedViews', '{ savedViews { name address } }', ['coordinator', 'auditor']), nothing: [] },
  { ...bare('auditActions', '{ auditActions { code } }', ['auditor']), nothing: [] },
  { ...bare('taakveldTerms', '{ taakveldTerms(code: "2.1") { term } }', A), nothing: [] },
];
