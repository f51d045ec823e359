import type { MutationResolvers, QueryResolvers } from '../generated/resolvers.ts';

type Path = readonly string[];

/** What a field does to which thing, as far as its arguments and its answer tell. */
export interface AuditedField {
  readonly action: string;
  readonly objectKind: string | null;
  /** The action when it was only tried out, and where the arguments say so. */
  readonly tried?: { readonly action: string; readonly saysAt: Path };
  /** Where the id stands among the arguments. */
  readonly idAt?: Path;
  /** Where the id stands in the answer, when the thing is new. */
  readonly newIdAt?: Path;
}

type FieldsOf<Type> = Exclude<keyof NonNullable<Type>, '__typename' | '__isTypeOf'>;

/** Every mutation is written down. One that is not in this table does not compile. */
const AUDITED_MUTATIONS: Readonly<Record<FieldsOf<MutationResolvers>, AuditedField>> = {
  submitStaffingRequest: {
    action: 'SUBMIT_REQUEST',
    objectKind: 'REQUEST',
    newIdAt: ['progress', 'id'],
  },
  writeMessage: { action: 'WRITE_MESSAGE', objectKind: 'REQUEST', idAt: ['requestId'] },
  writeAsRequester: { action: 'WRITE_MESSAGE', objectKind: 'REQUEST', newIdAt: ['progress', 'id'] },
  inviteToCoCreate: { action: 'INVITE_TO_CO_CREATE', objectKind: 'TEAM', idAt: ['teamId'] },
  answerCoCreation: { action: 'ANSWER_CO_CREATION', objectKind: 'REQUEST', newIdAt: ['progress', 'id'] },
  giveSatisfaction: { action: 'GIVE_SATISFACTION', objectKind: 'REQUEST', newIdAt: ['progress', 'id'] },
  answerIntake: { action: 'ANSWER_INTAKE', objectKind: 'REQUEST', idAt: ['input', 'requestId'] },
  routeStaffingRequest: { action: 'ROUTE_REQUEST', objectKind: 'REQUEST', idAt: ['input', 'requestId'] },
  splitStaffingRequest: { action: 'SPLIT_REQUEST', objectKind: 'REQUEST', idAt: ['input', 'requestId'] },
  mergeStaffingRequest: { action: 'MERGE_REQUESTS', objectKind: 'REQUEST', idAt: ['input', 'requestId'] },
  separateStaffingRequest: { action: 'SEPARATE_REQUEST', objectKind: 'REQUEST', idAt: ['input', 'requestId'] },
  chooseTeam: {
    action: 'CHOOSE_TEAM',
    objectKind: 'REQUEST',
    idAt: ['input', 'requestId'],
  },
  cancelTeam: { action: 'CANCEL_TEAM', objectKind: 'TEAM', idAt: ['input', 'teamId'] },
  answerInvitation: { action: 'ANSWER_INVITATION', objectKind: 'INVITATION', idAt: ['input', 'invitationId'] },
  proposeHours: { action: 'PROPOSE_HOURS', objectKind: 'INVITATION', idAt: ['input', 'invitationId'] },
  answerProposal: { action: 'ANSWER_PROPOSAL', objectKind: 'INVITATION', idAt: ['input', 'invitationId'] },
  takeBackAnswer: { action: 'TAKE_BACK_ANSWER', objectKind: 'INVITATION', idAt: ['invitationId'] },
  remindInvitation: { action: 'REMIND_INVITATION', objectKind: 'INVITATION', idAt: ['invitationId'] },
  decideRelease: { action: 'DECIDE_RELEASE', objectKind: 'RELEASE', idAt: ['input', 'releaseId'] },
  evaluateTeam: { action: 'EVALUATE_TEAM', objectKind: 'TEAM', idAt: ['input', 'teamId'] },
  changePolicy: { action: 'CHANGE_POLICY', objectKind: 'POLICY', idAt: ['input', 'id'] },
  saveSkill: { action: 'SAVE_SKILL', objectKind: 'SKILL', idAt: ['input', 'id'] },
  saveRoleDefault: { action: 'SAVE_ROLE_DEFAULT', objectKind: 'ROLE', idAt: ['role'] },
  saveTaakveld: { action: 'SAVE_TAAKVELD', objectKind: 'TAAKVELD', idAt: ['code'] },
  saveView: { action: 'SAVE_VIEW', objectKind: null },
  dropView: { action: 'DROP_VIEW', objectKind: null },
  startPortfolio: { action: 'START_PORTFOLIO', objectKind: 'PORTFOLIO', newIdAt: ['id'] },
  cancelPortfolio: { action: 'CANCEL_PORTFOLIO', objectKind: 'PORTFOLIO', idAt: ['id'] },
  signInAsDemoPerson: { action: 'SIGN_IN', objectKind: 'PERSON', idAt: ['personId'] },
  signOut: { action: 'SIGN_OUT', objectKind: null },
  signOutEverywhere: { action: 'SIGN_OUT_EVERYWHERE', objectKind: null },
  setConsent: { action: 'SET_CONSENT', objectKind: null },
  correctMyData: { action: 'CORRECT_DATA', objectKind: null },
  importPeople: {
    action: 'IMPORT_PEOPLE',
    tried: { action: 'TRY_IMPORT', saysAt: ['input', 'isDryRun'] },
    objectKind: null,
  },
  erasePerson: { action: 'ERASE_PERSON', objectKind: 'PERSON', idAt: ['personId'] },
  setRetention: { action: 'SET_RETENTION', objectKind: 'RETENTION', idAt: ['class'] },
  purge: { action: 'PURGE', tried: { action: 'TRY_PURGE', saysAt: ['isDryRun'] }, objectKind: null },
  changeSettings: { action: 'CHANGE_SETTINGS', objectKind: 'SETTINGS' },
};

/** Questions that are written down as well: what they show, or what they are tried for, matters to somebody. */
const AUDITED_QUERIES: Readonly<Partial<Record<FieldsOf<QueryResolvers>, AuditedField>>> = {
  suggestTeams: { action: 'SUGGEST_TEAMS', objectKind: 'REQUEST', idAt: ['input', 'requestId'] },
  comparePolicies: { action: 'SUGGEST_TEAMS', objectKind: 'REQUEST', idAt: ['input', 'requestId'] },
  tryTeam: { action: 'TRY_TEAM', objectKind: 'REQUEST', idAt: ['input', 'requestId'] },
  whyNot: { action: 'WHY_NOT', objectKind: 'PERSON', idAt: ['personId'] },
  exportModel: { action: 'EXPORT_MODEL', objectKind: 'REQUEST', idAt: ['input', 'requestId'] },
  replaySuggestion: { action: 'REPLAY_SUGGESTION', objectKind: 'SUGGESTION', idAt: ['id'] },
  personGroups: { action: 'FORM_GROUPS', objectKind: null },
  personDuos: { action: 'FORM_GROUPS', objectKind: null },
  personProfile: { action: 'READ_PROFILE', objectKind: 'PERSON', idAt: ['personId'] },
  myData: { action: 'EXPORT_MY_DATA', objectKind: null },
  requestProgress: { action: 'FOLLOW_REQUEST', objectKind: 'REQUEST', newIdAt: ['id'] },
  auditEntries: { action: 'READ_AUDIT', objectKind: null },
  auditVerification: { action: 'VERIFY_AUDIT', objectKind: null },
  accountabilityPack: { action: 'READ_ACCOUNTABILITY', objectKind: null },
};

/** The fields that are written down, by type. */
export const AUDITED: Readonly<Record<'Mutation' | 'Query', Readonly<Partial<Record<string, AuditedField>>>>> = {
  Mutation: AUDITED_MUTATIONS,
  Query: AUDITED_QUERIES,
};

/** What is written down beside the fields: by the clock, at the command line, and within an import. */
const OTHER_ACTIONS = ['SET_PERMISSIONS', 'PURGE', 'SIGN_IN', 'SIGN_OUT', 'SIGN_OUT_BY_PROVIDER'];

/** What can be looked for in the log, in order of the alphabet. */
export const AUDITED_ACTIONS: readonly string[] = [
  ...new Set([
    ...OTHER_ACTIONS,
    ...Object.values(AUDITED).flatMap((fields) =>
      Object.values(fields).flatMap((field) => (field ? [field.action, field.tried?.action ?? []].flat() : [])),
    ),
  ]),
].sort();
