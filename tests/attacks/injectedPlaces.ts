import type { ActorName } from './people.ts';
import type { VictimTeam } from './victims.ts';

/** A place where a text comes in: `$v` stands there. */
export interface Place {
  readonly name: string;
  readonly actor: ActorName;
  readonly query: string;
}

const R = '__typename ... on Refusal { code }';
const place = (name: string, actor: ActorName, type: string, body: string, kind = 'query'): Place => ({
  name,
  actor,
  query: `${kind}($v: ${type}!) { ${body} }`,
});
const ask = (name: string, actor: ActorName, body: string) => place(name, actor, 'ID', body);
const text = (name: string, actor: ActorName, body: string) => place(name, actor, 'String', body);
const change = (name: string, actor: ActorName, body: string, type = 'ID') =>
  place(name, actor, type, body, 'mutation');
const team = (name: string, input: string) => ask(name, 'coordinator', `suggestTeams(input: { ${input} }) { ${R} }`);
const choice = (name: string, input: string) =>
  change(name, 'coordinator', `chooseTeam(input: { requestVersion: 1, reason: "Omdat het past.", ${input} }) { ${R} }`);
const ON = 'requestId: $v, requestVersion: 1';

/** Every kind of place for an id or a text, with ids of the victim where another is needed. */
export function placesOf({ requestId, memberIds, teamId }: VictimTeam): readonly Place[] {
  const at = `requestId: "${requestId}"`;
  const [member = ''] = memberIds;
  return [
    ask('staffingRequest', 'coordinator', 'staffingRequest(id: $v) { id text }'),
    ask('team', 'coordinator', 'team(id: $v) { id }'),
    text('requestProgress', 'anonymous', 'requestProgress(code: $v) { status }'),
    ask('replaySuggestion', 'auditor', `replaySuggestion(id: $v) { ${R} }`),
    ask('personProfile of', 'coordinator', `personProfile(personId: $v, ${at}) { ${R} }`),
    ask('personProfile for', 'coordinator', `personProfile(personId: "${member}", requestId: $v) { ${R} }`),
    ask('whyNot', 'coordinator', `whyNot(input: { ${at} }, personId: $v) { ${R} }`),
    ask('exportModel', 'coordinator', `exportModel(input: { requestId: $v }, format: LP) { ${R} }`),
    team('suggestTeams', 'requestId: $v'),
    team('pins, seat', `${at}, pins: [{ seatId: $v, personId: "${member}" }]`),
    team('pins, person', `${at}, pins: [{ seatId: "s1", personId: $v }]`),
    team('excluded', `${at}, excluded: [$v]`),
    team('keptApart', `${at}, keptApart: [{ personId: $v, otherId: $v }]`),
    team('policyId', `${at}, policyId: $v`),
    ask('portfolio', 'coordinator', `portfolio(id: $v) { ${R} }`),
    ask('personGroups', 'coordinator', `personGroups(groups: 2, departmentIds: [$v]) { ${R} }`),
    ask('personDuos', 'coordinator', `personDuos(departmentIds: [$v]) { ${R} }`),
    text('people, search', 'coordinator', 'people(search: $v) { totalCount }'),
    text('people, after', 'coordinator', 'people(after: $v, first: 1) { edges { node { id } } }'),
    text('staffingRequests, words', 'coordinator', 'staffingRequests(words: $v, first: 1) { edges { node { id } } }'),
    text('inboxLanes, words', 'coordinator', 'inboxLanes(words: $v, first: 1) { requests { id } }'),
    ask('coverage, subject', 'manager', `coverage(subject: $v, weeks: 1) { ${R} }`),
    ask('coverage, team', 'manager', `coverage(teamId: $v, weeks: 1) { ${R} }`),
    place('auditEntries, from', 'auditor', 'Date', `auditEntries(filter: { from: $v }) { ${R} }`),
    place('auditEntries, to', 'auditor', 'Date', `auditEntries(filter: { to: $v }) { ${R} }`),
    ask('comparePolicies', 'coordinator', `comparePolicies(input: { requestId: $v }) { ${R} }`),
    text('staffingRequests, after', 'coordinator', 'staffingRequests(after: $v, first: 1) { edges { node { id } } }'),
    text('demoPeople, search', 'employee', 'demoPeople(search: $v) { permissions }'),
    ask('taakveldTerms', 'administrator', 'taakveldTerms(code: $v) { term }'),
    ask('auditEntries, actor', 'auditor', `auditEntries(filter: { actorId: $v }) { ${R} }`),
    text('auditEntries, action', 'auditor', `auditEntries(filter: { action: $v }) { ${R} }`),
    ask('auditEntries, object', 'auditor', `auditEntries(filter: { objectId: $v }) { ${R} }`),
    change('writeMessage, request', 'coordinator', `writeMessage(requestId: $v, text: "Hallo") { ${R} }`),
    change('writeMessage, text', 'coordinator', `writeMessage(requestId: "nothing", text: $v) { ${R} }`, 'String'),
    change('writeAsRequester, code', 'anonymous', `writeAsRequester(code: $v, text: "Hallo") { ${R} }`, 'String'),
    change('saveView, name', 'coordinator', `saveView(name: $v, address: "/verzoeken") { ${R} }`, 'String'),
    change('saveView, address', 'coordinator', `saveView(name: "Een", address: $v) { ${R} }`, 'String'),
    change('dropView', 'coordinator', `dropView(name: $v) { ${R} }`, 'String'),
    change('inviteToCoCreate', 'coordinator', `inviteToCoCreate(teamId: $v) { ${R} }`),
    change(
      'answerCoCreation, name',
      'anonymous',
      `answerCoCreation(code: "x", accept: true, name: $v) { ${R} }`,
      'String',
    ),
    change('startPortfolio, requests', 'coordinator', `startPortfolio(input: { requestIds: [$v] }) { ${R} }`),
    change(
      'startPortfolio, policy',
      'coordinator',
      `startPortfolio(input: { requestIds: ["${requestId}"], policyId: $v }) { ${R} }`,
    ),
    change('cancelPortfolio', 'coordinator', `cancelPortfolio(id: $v) { ${R} }`),
    change('answerIntake', 'coordinator', `answerIntake(input: { ${ON}, answers: [] }) { ${R} }`),
    ...(['taakvelden', 'skills', 'targetGroups'] as const).map((field) =>
      change(
        `answerIntake, ${field}`,
        'coordinator',
        `answerIntake(input: { ${at}, requestVersion: 1, answers: [{ questionId: ${{ taakvelden: 'TAAKVELDEN', skills: 'SKILLS', targetGroups: 'TARGET_GROUPS' }[field]}, ${field}: [$v] }] }) { ${R} }`,
      ),
    ),
    change(
      'answerIntake, texts',
      'coordinator',
      `answerIntake(input: { ${at}, requestVersion: 1, answers: [{ questionId: PLACES, texts: [$v] }] }) { ${R} }`,
      'String',
    ),
    change('splitStaffingRequest', 'coordinator', `splitStaffingRequest(input: { ${ON}, parts: ["x"] }) { ${R} }`),
    change(
      'splitStaffingRequest, parts',
      'coordinator',
      `splitStaffingRequest(input: { ${at}, requestVersion: 1, parts: [$v] }) { ${R} }`,
    ),
    change(
      'mergeStaffingRequest',
      'coordinator',
      `mergeStaffingRequest(input: { ${ON}, intoId: "${requestId}" }) { ${R} }`,
    ),
    change(
      'mergeStaffingRequest, into',
      'coordinator',
      `mergeStaffingRequest(input: { ${at}, requestVersion: 1, intoId: $v }) { ${R} }`,
    ),
    change('separateStaffingRequest', 'coordinator', `separateStaffingRequest(input: { ${ON} }) { ${R} }`),
    change('routeStaffingRequest', 'coordinator', `routeStaffingRequest(input: { ${ON}, toLine: false }) { ${R} }`),
    choice('chooseTeam', `requestId: $v, seats: []`),
    choice('chooseTeam, seat', `${at}, seats: [{ seatId: $v, personId: "${member}" }]`),
    choice('chooseTeam, person', `${at}, seats: [{ seatId: "s1", personId: $v }]`),
    choice('chooseTeam, policy', `${at}, seats: [], policyId: $v`),
    choice('chooseTeam, suggestion', `${at}, seats: [], suggestionId: $v`),
    change('cancelTeam', 'coordinator', `cancelTeam(input: { teamId: $v, reason: "Omdat." }) { ${R} }`),
    change('answerInvitation', 'employee', `answerInvitation(input: { invitationId: $v, accept: true }) { ${R} }`),
    change('decideRelease', 'manager', `decideRelease(input: { releaseId: $v, agree: true }) { ${R} }`),
    change('evaluateTeam', 'employee', `evaluateTeam(input: { teamId: $v, grade: 5 }) { ${R} }`),
    change(
      'evaluateTeam, person',
      'employee',
      `evaluateTeam(input: { teamId: "${teamId}", grade: 5, confirmations: [{ personId: $v, skillId: $v }] }) { ${R} }`,
    ),
    change(
      'correctMyData, skill',
      'employee',
      `correctMyData(input: { skills: [{ skillId: $v, level: 3, givesEnergy: true, wantsToLearn: true }] }) { ${R} }`,
    ),
    change('erasePerson', 'administrator', `erasePerson(personId: $v, reason: "Omdat.") { ${R} }`),
    change(
      'saveSkill, task field',
      'administrator',
      `saveSkill(input: { id: "x", label: { nl: "x", en: "x" }, description: { nl: "x", en: "x" }, roles: [CONTENT], taakveld: $v, terms: { nl: [], en: [] } }) { ${R} }`,
    ),
    change('saveRoleDefault', 'administrator', `saveRoleDefault(role: CONTENT, skillIds: [$v]) { ${R} }`),
    change('saveTaakveld', 'administrator', `saveTaakveld(code: $v, terms: []) { ${R} }`),
    change(
      'saveTaakveld, department',
      'administrator',
      `saveTaakveld(code: "2.1", departmentId: $v, terms: []) { ${R} }`,
    ),
    change(
      'changePolicy',
      'administrator',
      `changePolicy(input: { id: $v, version: 1, weights: { skills: 1, affinity: 1, energy: 1, growth: 1, rotation: 1 }, coveragePerLevel: 1, mixPerDepartment: 1, mixUpTo: 1, pairPoints: 1, ignoreTraits: false, reason: "Omdat." }) { ${R} }`,
    ),
    change('signInAsDemoPerson', 'anonymous', `signInAsDemoPerson(personId: $v) { ${R} }`),
    place('coverage, from', 'manager', 'Date', `coverage(from: $v, weeks: 1) { ${R} }`),
    change(
      'changeSettings, day',
      'administrator',
      `changeSettings(input: { worksCouncilGivenOn: $v, worksCouncilDocument: "x" }) { ${R} }`,
      'Date',
    ),
    change(
      'submitStaffingRequest, day',
      'anonymous',
      `submitStaffingRequest(input: { text: "Het plein is nat.", requesterKind: RESIDENT, language: nl, wishedStart: $v }) { ${R} }`,
      'Date',
    ),
  ];
}
