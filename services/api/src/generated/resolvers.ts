import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { StaffingRequest as StaffingRequestSource, Person as PersonSource, SkillStatement as SkillStatementSource, Message as MessageSource, Team as TeamSource, Invitation as InvitationSource, Release as ReleaseSource, Evaluation as EvaluationSource, ScoreLine as ScoreLineSource, Breakdown as BreakdownSource, IntakeAnswer as IntakeAnswerSource, Triage as TriageSource, AxisMove as AxisMoveSource, SizeCheck as SizeCheckSource, TeamConsequence as TeamConsequenceSource, Policy as PolicySource, Split as SplitSource, Evidence as EvidenceSource, SkillNeed as SkillNeedSource, ProfileView as ProfileViewSource, AuditEntry as AuditEntrySource } from '@rolpool/domain';
import type { SeatSource as SeatSourceSource, SkillSource as SkillSourceSource, TaakveldSource as TaakveldSourceSource, DepartmentSource as DepartmentSourceSource, TeamSeatSource as TeamSeatSourceSource, AnswerValueSource as AnswerValueSourceSource, SuggestedSeatSource as SuggestedSeatSourceSource, TeamSuggestionSource as TeamSuggestionSourceSource, UncoveredSeatSource as UncoveredSeatSourceSource, NearPersonSource as NearPersonSourceSource, TriedTeamSource as TriedTeamSourceSource, BrokenRuleSource as BrokenRuleSourceSource, SeatPinSource as SeatPinSourceSource, PolicyChangeSource as PolicyChangeSourceSource, RunnerUpSource as RunnerUpSourceSource, RuleDifferenceSource as RuleDifferenceSourceSource, TeamSuggestionsSource as TeamSuggestionsSourceSource, ReplayedSuggestionSource as ReplayedSuggestionSourceSource, PortfolioSource as PortfolioSourceSource, PortfolioTeamSource as PortfolioTeamSourceSource, SimilarRequestSource as SimilarRequestSourceSource, SplitPartSource as SplitPartSourceSource, WhyNotSource as WhyNotSourceSource } from '../sources.ts';
import type { SelfAssessmentItem as SelfAssessmentItemSource } from '../catalogue.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day, `YYYY-MM-DD`. */
  Date: { input: string; output: string; }
};

/** A document of the accountability pack, from the running configuration. */
export type AccountabilityDocument = {
  __typename?: 'AccountabilityDocument';
  /** A name for the file. */
  fileName: Scalars['String']['output'];
  /** The whole text: Markdown, or JSON. */
  text: Scalars['String']['output'];
  /** What it is. */
  title: LocalizedText;
};

/** The accountability pack. */
export type AccountabilityPack = {
  __typename?: 'AccountabilityPack';
  /** Its documents. */
  documents: Array<AccountabilityDocument>;
};

/** The result of asking for the accountability pack. */
export type AccountabilityPackResult = AccountabilityPack | Refusal;

/** Answers to intake questions. */
export type AnswerIntakeInput = {
  /** The answers; questions that are not here stay as they are. */
  answers: Array<IntakeAnswerInput>;
  /** The request. */
  requestId: Scalars['ID']['input'];
  /** The version that the answers were given on. */
  requestVersion: Scalars['Int']['input'];
};

/** The result of answering the intake. */
export type AnswerIntakeResult = AnswerIntakeSuccess | Refusal;

/** The answers are in; guesses and breakdown are worked out anew. */
export type AnswerIntakeSuccess = {
  __typename?: 'AnswerIntakeSuccess';
  /** The request as it is now. */
  request: StaffingRequest;
};

/** An answer to an invitation. */
export type AnswerInvitationInput = {
  /** True: yes, I join. False: no. */
  accept: Scalars['Boolean']['input'];
  /** The invitation. */
  invitationId: Scalars['ID']['input'];
  /** Why not, when you decline: 3 to 1,000 characters. The coordinator sees it. Never give a medical or private reason. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** The result of answering an invitation. */
export type AnswerInvitationResult = AnswerInvitationSuccess | Refusal;

/** The answer is in. */
export type AnswerInvitationSuccess = {
  __typename?: 'AnswerInvitationSuccess';
  /** The invitation as it is now. */
  invitation: Invitation;
};

/** What kind of answer a question takes. */
export type AnswerKind =
  /** A whole number: `number`. */
  | 'NUMBER'
  /** One of the reaches: `reach`. */
  | 'REACH'
  /** Who hands it in: `requesterKind`. */
  | 'REQUESTER_KIND'
  /** Skills: `skills`. */
  | 'SKILLS'
  /** Task fields: `taakvelden`. */
  | 'TAAKVELDEN'
  /** Groups of people: `targetGroups`. */
  | 'TARGET_GROUPS'
  /** Words of one's own: `texts`. */
  | 'TEXTS'
  /** Yes or no: `yesNo`. */
  | 'YES_NO';

/** The coordinator's answer to hours that somebody proposed. */
export type AnswerProposalInput = {
  /** True: with those hours. False: as it was asked; she answers anew. */
  agree: Scalars['Boolean']['input'];
  /** The invitation. */
  invitationId: Scalars['ID']['input'];
};

/** An answer's value; only the field of the question's kind is filled. */
export type AnswerValue = {
  __typename?: 'AnswerValue';
  /** For `NUMBER`. */
  number?: Maybe<Scalars['Int']['output']>;
  /** For `REACH`. */
  reach?: Maybe<Reach>;
  /** For `REQUESTER_KIND`. */
  requesterKind?: Maybe<RequesterKind>;
  /** For `SKILLS`, most needed first. */
  skills?: Maybe<Array<Skill>>;
  /** For `TAAKVELDEN`, most fitting first. */
  taakvelden?: Maybe<Array<Taakveld>>;
  /** For `TARGET_GROUPS`. */
  targetGroups?: Maybe<Array<TargetGroup>>;
  /** For `TEXTS`. */
  texts?: Maybe<Array<Scalars['String']['output']>>;
  /** For `YES_NO`. */
  yesNo?: Maybe<Scalars['Boolean']['output']>;
};

/** Something that is written down, as a code and in words. */
export type AuditAction = {
  __typename?: 'AuditAction';
  /** The code, as in the archive. */
  code: Scalars['String']['output'];
  /** In words. */
  label: LocalizedText;
};

/** Which kind of actor did something. */
export type AuditActorKind =
  /** Nobody who signed in. */
  | 'ANONYMOUS'
  /** Somebody at the command line of the server. */
  | 'OPERATOR'
  /** Somebody who signed in. */
  | 'PERSON'
  /** Somebody with a request's personal code. */
  | 'REQUESTER'
  /** Rolpool itself, by the clock. */
  | 'SYSTEM';

/** A part of the audit log, the latest first. */
export type AuditEntries = {
  __typename?: 'AuditEntries';
  /** The entries. */
  entries: Array<AuditEntry>;
};

/** The result of reading the audit log. */
export type AuditEntriesResult = AuditEntries | Refusal;

/** One act in the audit log. */
export type AuditEntry = {
  __typename?: 'AuditEntry';
  /** What was done, as a code. */
  action: Scalars['String']['output'];
  /** What was done, in words. */
  actionLabel: LocalizedText;
  /** The person, when it was one who is still known. */
  actor?: Maybe<Person>;
  /** Which kind of actor. */
  actorKind: AuditActorKind;
  /** When, UTC. */
  at: Scalars['String']['output'];
  /** To which one. */
  objectId?: Maybe<Scalars['ID']['output']>;
  /** To what kind of thing, as a code. */
  objectKind?: Maybe<Scalars['String']['output']>;
  /** To what kind of thing, in words. */
  objectLabel?: Maybe<LocalizedText>;
  /** The network that it came from. */
  origin?: Maybe<Scalars['String']['output']>;
  /** `DONE`, or a code that says how else it ended. */
  result: Scalars['String']['output'];
  /** How it ended, in words. */
  resultLabel: LocalizedText;
  /** Its place; without gaps. */
  seq: Scalars['Int']['output'];
};

/** Which entries. */
export type AuditFilterInput = {
  /** This action only. */
  action?: InputMaybe<Scalars['String']['input']>;
  /** Done by this person: a number, or a part of a name. */
  actorId?: InputMaybe<Scalars['ID']['input']>;
  /** Done on this day or later, UTC. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Done to this thing: a number, or a part of somebody's name. */
  objectId?: InputMaybe<Scalars['ID']['input']>;
  /** Done on this day or earlier, UTC. */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** The audit log, gone over from its first to its last entry. */
export type AuditVerification = {
  __typename?: 'AuditVerification';
  /** Entries that were gone over. */
  entries: Scalars['Int']['output'];
  /** What is wrong first, and where; null when nothing is. */
  fault?: Maybe<LocalizedText>;
  /** True: nothing was changed, taken out, added or moved. */
  isWhole: Scalars['Boolean']['output'];
  /** Acts that are not tied to the log yet. */
  waiting: Scalars['Int']['output'];
};

/** The result of verifying the audit log. */
export type AuditVerificationResult = AuditVerification | Refusal;

/** A request taken apart. */
export type Breakdown = {
  __typename?: 'Breakdown';
  /** The department that handles it when it is line work; null when no task field was recognised. */
  department?: Maybe<Department>;
  /** The roles that it asks for, in the fixed order. */
  roles: Array<Role>;
  /** The seats; none for line work. */
  seats: Array<Seat>;
  /** Is it small enough? */
  size: SizeCheck;
  /** Where it goes. */
  triage: Triage;
};

/** What a text would be broken down into. */
export type BreakdownPreview = {
  __typename?: 'BreakdownPreview';
  /** What follows from it. */
  breakdown: Breakdown;
  /** The intake with its guesses. */
  intake: Array<IntakeAnswer>;
  /** The language that the text was read in. */
  language: Language;
  /** What would be taken off because it is not the request itself. */
  leftOut: Array<LeftOutText>;
  /** Personal data that would be masked. */
  masked: Array<MaskedKind>;
  /** ISO 639-1 code when the text is neither Dutch nor English and was not read. */
  otherLanguage?: Maybe<Scalars['String']['output']>;
  /** The text as it would be stored; the places of the evidence are places in it. */
  text: Scalars['String']['output'];
};

/** Something that keeps a team from being chosen. */
export type BrokenRule = {
  __typename?: 'BrokenRule';
  /** The seat that it is about; null when it is about the whole team. */
  seatId?: Maybe<Scalars['ID']['output']>;
  /** What is wrong. */
  sentence: LocalizedText;
};

/** Calls off a team that is not yet at work. */
export type CancelTeamInput = {
  /** Why, 3 to 1,000 characters. */
  reason: Scalars['String']['input'];
  /** The team. */
  teamId: Scalars['ID']['input'];
};

/** The result of calling off a team. */
export type CancelTeamResult = CancelTeamSuccess | Refusal;

/** The team is called off; everybody's invitation is withdrawn. */
export type CancelTeamSuccess = {
  __typename?: 'CancelTeamSuccess';
  /** The team. */
  team: Team;
};

/** What the answer rests on, for whoever wants to check it. */
export type Certificate = {
  __typename?: 'Certificate';
  /** No team has more points than this. */
  bound?: Maybe<Scalars['Int']['output']>;
  /** People in the pool. */
  peopleInPool: Scalars['Int']['output'];
  /** The policy. */
  policyId: Scalars['String']['output'];
  /** The policy, in words. */
  policyName: LocalizedText;
  /** Its version. */
  policyVersion: Scalars['Int']['output'];
  /** The version of the pool. */
  snapshotVersion: Scalars['Int']['output'];
  /** Steps that the search took. */
  steps: Scalars['Int']['output'];
  /** Points of the best team; null when there is none. */
  value?: Maybe<Scalars['Int']['output']>;
  /** Per seat, in order: people who were weighed one by one. Of all others it is proven that no better team has them there. */
  weighedPerSeat: Array<Scalars['Int']['output']>;
};

/** Something that has changed. */
export type Change = {
  __typename?: 'Change';
  /** Which one; null where that is not for the one who listens to know, or where many changed at once. */
  id?: Maybe<Scalars['ID']['output']>;
  /** What kind of thing. */
  topic: ChangeTopic;
};

/** A new version of a policy. */
export type ChangePolicyInput = {
  /** 0 to 1000. */
  coveragePerLevel: Scalars['Int']['input'];
  /** Which policy. */
  id: Scalars['ID']['input'];
  /** True leaves strengths and preferences out. */
  ignoreTraits: Scalars['Boolean']['input'];
  /** 0 to 1000. */
  mixPerDepartment: Scalars['Int']['input'];
  /** 1 to 8. */
  mixUpTo: Scalars['Int']['input'];
  /** 0 to 200. */
  pairPoints: Scalars['Int']['input'];
  /** Why it changes; people will read it. */
  reason: Scalars['String']['input'];
  /** The version that is changed; another change in between is refused. */
  version: Scalars['Int']['input'];
  /** The parts of a seat's fit; together at most 1000. */
  weights: PolicyWeightsInput;
};

/** The result of changing a policy. */
export type ChangePolicyResult = ChangePolicySuccess | Refusal;

/** The policy was changed. */
export type ChangePolicySuccess = {
  __typename?: 'ChangePolicySuccess';
  /** Its new version. */
  policy: Policy;
};

/** What changes in the settings; what is left out stays as it is. */
export type ChangeSettingsInput = {
  /** True: no suggestions at all. */
  isManualMode?: InputMaybe<Scalars['Boolean']['input']>;
  /** 3 to 50. */
  minimumGroupSize?: InputMaybe<Scalars['Int']['input']>;
  /** Where its decision is filed, 1 to 200 characters. */
  worksCouncilDocument?: InputMaybe<Scalars['String']['input']>;
  /** The day on which the works council consented. */
  worksCouncilGivenOn?: InputMaybe<Scalars['Date']['input']>;
};

/** The result of changing the settings. */
export type ChangeSettingsResult = ChangeSettingsSuccess | Refusal;

/** The settings are changed. */
export type ChangeSettingsSuccess = {
  __typename?: 'ChangeSettingsSuccess';
  /** As they are now. */
  settings: OrganisationSettings;
};

/** What has changed. It only tells that something did, to whom may see it; what it is now is asked as always. */
export type ChangeTopic =
  /** An invitation: sent, answered or withdrawn. */
  | 'INVITATION'
  /** A message about a request. */
  | 'MESSAGE'
  /** One's own account. */
  | 'MYSELF'
  /** People of the pool: hours, skills, consent. */
  | 'POOL'
  /** A release: asked, decided or withdrawn. */
  | 'RELEASE'
  /** A staffing request: its text, intake, triage or status. */
  | 'REQUEST'
  /** Choices of the organisation: policies, settings, catalogue. */
  | 'SETTINGS'
  /** A team: its seats or its status. */
  | 'TEAM';

/** A team that a coordinator chooses, with her reason. Nobody is ever placed without one. */
export type ChooseTeamInput = {
  /** May one person take two seats? No when left out. */
  allowsDoubleRoles?: InputMaybe<Scalars['Boolean']['input']>;
  /** Days in which people can answer, 1 to 60; 7 when left out. */
  answerWithinDays?: InputMaybe<Scalars['Int']['input']>;
  /** The policy under which it was suggested; the first of them when left out. */
  policyId?: InputMaybe<Scalars['ID']['input']>;
  /** Why this team, 3 to 1,000 characters. */
  reason: Scalars['String']['input'];
  /** The request. */
  requestId: Scalars['ID']['input'];
  /** The version that the choice was made on; when somebody else chose first, yours is refused. */
  requestVersion: Scalars['Int']['input'];
  /** Every seat of the request, once. */
  seats: Array<ChosenSeatInput>;
  /** The suggestion from which it was chosen; leave it out for a team put together by hand. */
  suggestionId?: InputMaybe<Scalars['ID']['input']>;
};

/** The result of choosing a team. */
export type ChooseTeamResult = ChooseTeamSuccess | Refusal;

/** The team is proposed and the invitations are out. */
export type ChooseTeamSuccess = {
  __typename?: 'ChooseTeamSuccess';
  /** The request as it is now. */
  request: StaffingRequest;
  /** The team. */
  team: Team;
};

/** A person chosen for a seat, or nobody. */
export type ChosenSeatInput = {
  /** The person; leave out to leave the seat open on purpose. */
  personId?: InputMaybe<Scalars['ID']['input']>;
  /** The seat. */
  seatId: Scalars['ID']['input'];
};

/** The requester as an external member of the team. */
export type CoCreation = {
  __typename?: 'CoCreation';
  /** The day she was asked. */
  invitedOn: Scalars['Date']['output'];
  /** What the team may call her; null until she said yes. */
  name?: Maybe<Scalars['String']['output']>;
  /** Where it stands. */
  status: CoCreationStatus;
};

/** Where thinking along stands. */
export type CoCreationStatus =
  /** She thinks along. */
  | 'ACCEPTED'
  /** She said no. */
  | 'DECLINED'
  /** The requester was asked. */
  | 'INVITED';

/** A member of the team, as the requester who thinks along sees her. */
export type CoCreationTeammate = {
  __typename?: 'CoCreationTeammate';
  /** Her name. */
  name: Scalars['String']['output'];
  /** Her roles. */
  roles: Array<Role>;
};

/** Hours a week that are taken in a period. */
export type Commitment = {
  __typename?: 'Commitment';
  /** The first day. */
  from: Scalars['Date']['output'];
  /** Hours a week. */
  hoursPerWeek: Scalars['Int']['output'];
  /** Why. */
  kind: CommitmentKind;
  /** The team; null when it is none. */
  teamTitle?: Maybe<Scalars['String']['output']>;
  /** The last day. */
  to: Scalars['Date']['output'];
};

/** Hours that you cannot give in a period. */
export type CommitmentInput = {
  /** The first day. */
  from: Scalars['Date']['input'];
  /** Hours a week, 1 to 40. */
  hoursPerWeek: Scalars['Int']['input'];
  /** LEAVE or FIXED_WORK. */
  kind: CommitmentKind;
  /** The last day. */
  to: Scalars['Date']['input'];
};

/** Why hours are taken. The reason of leave is never recorded. */
export type CommitmentKind =
  /** Other fixed work. */
  | 'FIXED_WORK'
  /** Leave. */
  | 'LEAVE'
  /** A seat in a team; Rolpool puts it there itself. */
  | 'TEAM';

/** The result of comparing policies. */
export type ComparePoliciesResult = PolicyComparison | Refusal;

/** The best team under one policy, and what it is worth under each. */
export type ComparedTeam = {
  __typename?: 'ComparedTeam';
  /** The policy under which it is the best. */
  policy: Policy;
  /** What it is worth under each policy, in their order. */
  shares: Array<PolicyShare>;
  /** The suggestion under which it is kept. */
  suggestionId: Scalars['ID']['output'];
  /** The team. */
  team: TeamSuggestion;
};

/** What is not right in your data. */
export type CorrectMyDataInput = {
  /** All your leave and fixed work, at most 50; as they were when left out. Seats in teams stay. */
  commitments?: InputMaybe<Array<CommitmentInput>>;
  /** Your name, 1 to 120 characters; as it was when left out. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Hours a week for the pool, 0 to 40; as they were when left out. */
  poolHoursPerWeek?: InputMaybe<Scalars['Int']['input']>;
  /** Roles that are different. */
  roles?: InputMaybe<Array<CorrectedRoleInput>>;
  /** Skills that are different; a level that goes up counts as claimed until somebody confirms it. */
  skills?: InputMaybe<Array<CorrectedSkillInput>>;
  /** Your strengths, the strongest first, at most five; as they were when left out. */
  strengths?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** The result of correcting your data. */
export type CorrectMyDataResult = CorrectMyDataSuccess | Refusal;

/** Your data is corrected. */
export type CorrectMyDataSuccess = {
  __typename?: 'CorrectMyDataSuccess';
  /** Teams for which you no longer have the hours, in words; empty when all fits. */
  conflicts: Array<LocalizedText>;
  /** You, as you are now. */
  viewer: Viewer;
};

/** A correction of what you say of one role. */
export type CorrectedRoleInput = {
  /** How well you can do it, 0 (not) to 5 (with ease). */
  can: Scalars['Int']['input'];
  /** It gives you energy. */
  givesEnergy: Scalars['Boolean']['input'];
  /** The role. */
  role: Role;
  /** You want to learn it. */
  wantsToLearn: Scalars['Boolean']['input'];
};

/** A correction of one skill in your profile. */
export type CorrectedSkillInput = {
  /** It gives you energy. */
  givesEnergy: Scalars['Boolean']['input'];
  /** The day on which you last used it, not later than today; as it was when left out. */
  lastUsed?: InputMaybe<Scalars['Date']['input']>;
  /** 1 to 5; 0 takes the skill out of the profile. */
  level: Scalars['Int']['input'];
  /** The skill; one that is not in the profile is added. */
  skillId: Scalars['ID']['input'];
  /** You want to learn it. */
  wantsToLearn: Scalars['Boolean']['input'];
};

/** Coverage by department and week. Aggregates only. */
export type Coverage = {
  __typename?: 'Coverage';
  /** Groups smaller than this are not shown. */
  minimumGroupSize: Scalars['Int']['output'];
  /** Proposed teams of which you may see what they would take. */
  proposedTeams: Array<CoverageTeam>;
  /** One row a role or skill and department. Skills that open requests ask most come first. */
  rows: Array<CoverageRow>;
  /** The weeks. */
  weeks: Array<CoverageWeek>;
};

/** How a role or skill is covered in one week. */
export type CoverageCell = {
  __typename?: 'CoverageCell';
  /** Hours that open requests ask; only for the organisation as a whole. */
  demandHours?: Maybe<Scalars['Float']['output']>;
  /** Free hours that would be left with the team that is tried; null without one. */
  freeAfter?: Maybe<Scalars['Int']['output']>;
  /** Hours that are still free of people who can; null when the group is too small to show. */
  freeHours?: Maybe<Scalars['Int']['output']>;
  /** Hours that teams, proposed and at work, take for this; null when the group is too small to show. */
  teamHours?: Maybe<Scalars['Float']['output']>;
};

/** How far coverage goes down. */
export type CoverageLevel =
  /** Each department. */
  | 'DEPARTMENTS'
  /** The organisation as a whole. */
  | 'ORGANISATION';

/** The result of asking for coverage. */
export type CoverageResult = Coverage | Refusal;

/** How a role or skill is covered in a department, or in the whole organisation. */
export type CoverageRow = {
  __typename?: 'CoverageRow';
  /** One cell a week, in the order of the weeks. */
  cells: Array<CoverageCell>;
  /** The department; null for the organisation as a whole. */
  department?: Maybe<Department>;
  /** People who can; null when the group is too small to show. */
  people?: Maybe<Scalars['Int']['output']>;
  /** The role; null when it is about a skill. */
  role?: Maybe<Role>;
  /** The skill; null when it is about a role. */
  skill?: Maybe<Skill>;
};

/** What coverage is asked of. */
export type CoverageSubject =
  /** The five roles. */
  | 'ROLE'
  /** Skills. */
  | 'SKILL';

/** A proposed team that may be tried on the coverage. */
export type CoverageTeam = {
  __typename?: 'CoverageTeam';
  /** Identifies the team. */
  id: Scalars['ID']['output'];
  /** Its title. */
  title: Scalars['String']['output'];
};

/** A week, by the ISO calendar. */
export type CoverageWeek = {
  __typename?: 'CoverageWeek';
  /** The Monday. */
  startsOn: Scalars['Date']['output'];
  /** The ISO week, 1 to 53. */
  week: Scalars['Int']['output'];
  /** The ISO year. */
  year: Scalars['Int']['output'];
};

/** A kind of data about people: what for, seen by whom, and kept how long. */
export type DataPurpose = {
  __typename?: 'DataPurpose';
  /** Identifies the field or kind of data, such as `profile.skills`. */
  id: Scalars['ID']['output'];
  /** Its name. */
  label: LocalizedText;
  /** What it is for. */
  purpose: LocalizedText;
  /** Who sees it. */
  seenBy: LocalizedText;
};

/** A manager's decision on hours. */
export type DecideReleaseInput = {
  /** True: the hours are released. False: not. */
  agree: Scalars['Boolean']['input'];
  /** Why not, when you refuse: 3 to 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The release. */
  releaseId: Scalars['ID']['input'];
};

/** The result of deciding on a release. */
export type DecideReleaseResult = DecideReleaseSuccess | Refusal;

/** The decision is in. */
export type DecideReleaseSuccess = {
  __typename?: 'DecideReleaseSuccess';
  /** The release as it is now. */
  release: Release;
};

/** A fictional person whom you can be in the demo. */
export type DemoPerson = {
  __typename?: 'DemoPerson';
  /** Her department. */
  department: Department;
  /** Her name; she is fictional, so everybody may see it. */
  name: Scalars['String']['output'];
  /** What she may do. */
  permissions: Array<Permission>;
  /** The person. */
  person: Person;
};

/** A department of the organisation. */
export type Department = {
  __typename?: 'Department';
  /** Identifies the department. */
  id: Scalars['ID']['output'];
  /** Its name. */
  name: LocalizedText;
};

/** The result of erasing a person. */
export type ErasePersonResult = ErasePersonSuccess | Refusal;

/** How much of each kind was changed when a person was erased. */
export type ErasePersonSuccess = {
  __typename?: 'ErasePersonSuccess';
  /** True: the raw file still holds what was erased until `rolpool compact` or the next start has rewritten it. */
  isCompactionDue: Scalars['Boolean']['output'];
  /** Texts of hers that were emptied, and texts of others from which her name was taken. */
  textsChanged: Scalars['Int']['output'];
};

/** What a member says when the team closes. */
export type EvaluateTeamInput = {
  /** Skills that you saw teammates use. */
  confirmations?: InputMaybe<Array<SkillConfirmationInput>>;
  /** Rapportcijfer, 1 to 10. */
  grade: Scalars['Int']['input'];
  /** What went well and what you learned; at most 2,000 characters. */
  reflection?: InputMaybe<Scalars['String']['input']>;
  /** The team. */
  teamId: Scalars['ID']['input'];
};

/** The result of evaluating a team. */
export type EvaluateTeamResult = EvaluateTeamSuccess | Refusal;

/** The evaluation is in; confirmed skills count higher from now on. */
export type EvaluateTeamSuccess = {
  __typename?: 'EvaluateTeamSuccess';
  /** The team. */
  team: Team;
};

/** What a member says when the team closes. */
export type Evaluation = {
  __typename?: 'Evaluation';
  /** The day it was given. */
  givenOn: Scalars['Date']['output'];
  /** Rapportcijfer, 1 (very bad) to 10 (excellent). */
  grade: Scalars['Int']['output'];
  /** The member; null for others than herself. */
  person?: Maybe<Person>;
  /** What she wrote; null for others than herself. */
  reflection?: Maybe<Scalars['String']['output']>;
};

/** Words in the request's text: `text` from `start` up to `end` is `words`. */
export type Evidence = {
  __typename?: 'Evidence';
  /** Place after the last character. */
  end: Scalars['Int']['output'];
  /** How it was recognised. */
  match?: Maybe<EvidenceMatch>;
  /** Place of the first character, counted from 0. */
  start: Scalars['Int']['output'];
  /** The term of the vocabulary that was recognised; null for a date or a place. */
  term?: Maybe<Scalars['String']['output']>;
  /** The words themselves. */
  words: Scalars['String']['output'];
};

/** How sure a skill is. */
export type EvidenceKind =
  /** Said by the person. */
  | 'CLAIMED'
  /** A teammate saw it. */
  | 'CONFIRMED'
  /** Shown in a team here. */
  | 'DEMONSTRATED';

/** How a term was recognised. */
export type EvidenceMatch =
  /** As the last part of a compound. */
  | 'HEAD'
  /** As the first part of a compound. */
  | 'MODIFIER'
  /** With a slip in its spelling. */
  | 'SPELLING'
  /** As it is, or inflected. */
  | 'WORD';

/** The result of exporting a model. */
export type ExportModelResult = ExportedModel | Refusal;

/** The whole question as a file that any solver can check. */
export type ExportedModel = {
  __typename?: 'ExportedModel';
  /** A name for the file. */
  fileName: Scalars['String']['output'];
  /** What is in it. Nobody's name: people are numbers. */
  text: Scalars['String']['output'];
};

/** A request that rests on few people. */
export type FragileRequest = {
  __typename?: 'FragileRequest';
  /** Identifies the request; null for who may not read requests. */
  id?: Maybe<Scalars['ID']['output']>;
  /** True while no team was chosen for it: it has to be staffed yet. */
  isOpen: Scalars['Boolean']['output'];
  /** Its title; null for who may not read requests. */
  title?: Maybe<Scalars['String']['output']>;
};

/** A place in teams that rests on few people: without them such a request cannot be staffed. */
export type FragileSpot = {
  __typename?: 'FragileSpot';
  /** What would mend it. */
  mends: Array<Mend>;
  /** On how many people it rests at each moment: 0 when nobody can already, null when it is sturdy then. */
  people: Array<Maybe<Scalars['Int']['output']>>;
  /** The requests that rest on it. */
  requests: Array<FragileRequest>;
  /** The roles of the seats. */
  roles: Array<Role>;
  /** The skills that are the heart of the seats. */
  skills: Array<Skill>;
};

/** What rests on few people, now and in the months ahead. */
export type Fragility = {
  __typename?: 'Fragility';
  /** More people than this are not looked for: then a place is sturdy. */
  looksUpTo: Scalars['Int']['output'];
  /** The starts that were looked at. */
  moments: Array<CoverageWeek>;
  /** Open requests that were looked at. */
  openRequests: Scalars['Int']['output'];
  /** Fragile places, the most urgent first. */
  spots: Array<FragileSpot>;
  /** Earlier requests that were looked at, as what is typical here. */
  typicalRequests: Scalars['Int']['output'];
};

/** The result of asking what is fragile. */
export type FragilityResult = Fragility | Refusal;

/** What kind of step it was. */
export type GrowthKind =
  /** A teammate confirmed a skill. */
  | 'SKILL_CONFIRMED'
  /** A team that you were in is done. */
  | 'TEAM_DONE';

/** A step in what you did and learned here. */
export type GrowthStep = {
  __typename?: 'GrowthStep';
  /** What it was. */
  kind: GrowthKind;
  /** The day. */
  on: Scalars['Date']['output'];
  /** The roles that you carried; none for a confirmation. */
  roles: Array<Role>;
  /** The skill that was confirmed; null for a team. */
  skill?: Maybe<Skill>;
  /** The team. */
  teamTitle: Scalars['String']['output'];
};

/** What is wrong with one field of a row. */
export type ImportFault = {
  __typename?: 'ImportFault';
  /** The field. */
  field: Scalars['String']['output'];
  /** What is wrong, and what to do. */
  message: LocalizedText;
};

/** What a row of a table with people does. */
export type ImportOutcome =
  /** Somebody of whom something changes. */
  | 'CHANGED'
  /** It is not right, and is left out. */
  | 'FAULTY'
  /** Somebody who was not known yet. */
  | 'NEW'
  /** Nothing changes. */
  | 'SAME';

/** A table with people. */
export type ImportPeopleInput = {
  /** The table as CSV, with a first line of column names: nummer, naam, afdeling; and if there are any e-mail, uren, contracturen, in dienst sinds, toegang. At most 5,000 rows. */
  csv: Scalars['String']['input'];
  /** True: only tells what it would do. */
  isDryRun: Scalars['Boolean']['input'];
  /** Lines of the file before this piece, when a large file comes in pieces; 0 when left out. */
  linesBefore?: InputMaybe<Scalars['Int']['input']>;
};

/** The result of importing people. */
export type ImportPeopleResult = ImportPeopleSuccess | Refusal;

/** What an import did, or would do. */
export type ImportPeopleSuccess = {
  __typename?: 'ImportPeopleSuccess';
  /** True: nothing was stored. */
  isDryRun: Scalars['Boolean']['output'];
  /** Every row, in order. */
  rows: Array<ImportedRow>;
};

/** A row of a table with people. */
export type ImportedRow = {
  __typename?: 'ImportedRow';
  /** What is wrong; empty when nothing is. */
  faults: Array<ImportFault>;
  /** The line in the file. */
  line: Scalars['Int']['output'];
  /** Her name. */
  name: Scalars['String']['output'];
  /** The number of the person. */
  number: Scalars['String']['output'];
  /** What the row does. */
  outcome: ImportOutcome;
};

/** Open requests that the triage leads the same way. */
export type InboxLane = {
  __typename?: 'InboxLane';
  /** Where it leads. */
  outcome: TriageOutcome;
  /** The newest. */
  requests: Array<StaffingRequest>;
  /** How many of them are too big for one team. */
  tooBigCount: Scalars['Int']['output'];
  /** How many there are. */
  totalCount: Scalars['Int']['output'];
};

/** An intake question with the guess from the text and what a person said. */
export type IntakeAnswer = {
  __typename?: 'IntakeAnswer';
  /** How sure the guess is, 0 to 100; null in a request of an earlier version. */
  confidence?: Maybe<Scalars['Int']['output']>;
  /** What a person said; null while it is only a guess. It always wins. */
  confirmed?: Maybe<AnswerValue>;
  /** The words that the guess came from. */
  evidence: Array<Evidence>;
  /** What the text made us think. Kept beside a correction. */
  guess: AnswerValue;
  /** What kind of answer it takes. */
  kind: AnswerKind;
  /** The question in words. */
  question: LocalizedText;
  /** The question. */
  questionId: IntakeQuestionId;
};

/** One answer; give the field of the question's kind, or `clear`. */
export type IntakeAnswerInput = {
  /** True takes a given answer back; the guess counts again. */
  clear?: InputMaybe<Scalars['Boolean']['input']>;
  /** For `NUMBER`: 1 to 9. */
  number?: InputMaybe<Scalars['Int']['input']>;
  /** The question. */
  questionId: IntakeQuestionId;
  /** For `REACH`. */
  reach?: InputMaybe<Reach>;
  /** For `REQUESTER_KIND`. */
  requesterKind?: InputMaybe<RequesterKind>;
  /** For `SKILLS`: up to six ids, most needed first. */
  skills?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** For `TAAKVELDEN`: one to three codes, most fitting first. */
  taakvelden?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** For `TARGET_GROUPS`: up to eight ids. */
  targetGroups?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** For `TEXTS`: up to eight, each of at most 120 characters. */
  texts?: InputMaybe<Array<Scalars['String']['input']>>;
  /** For `YES_NO`. */
  yesNo?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The intake questions. */
export type IntakeQuestionId =
  /** Is the aim that people meet? */
  | 'CONNECTING_PEOPLE'
  /** Does the requester offer to do part of the work? */
  | 'CO_CREATION'
  /** When does it have to be ready? */
  | 'DEADLINE'
  /** Do other organisations take part? */
  | 'EXTERNAL_PARTIES'
  /** How many different goals does it name? */
  | 'GOALS'
  /** Does it take longer than twelve weeks, whoever does it? */
  | 'LONG_RUNNING'
  /** Is money needed? */
  | 'MONEY_NEEDED'
  /** Which places is it about? */
  | 'PLACES'
  /** Does it touch council, executive or press? */
  | 'POLITICALLY_SENSITIVE'
  /** How far does it reach? */
  | 'REACH'
  /** Who hands it in? */
  | 'REQUESTER_KIND'
  /** Is there a fixed way in which one department always handles this? */
  | 'SETTLED_PROCEDURE'
  /** Does it take more than one department? */
  | 'SEVERAL_DEPARTMENTS'
  /** Which skills does it ask for? */
  | 'SKILLS'
  /** Can one or two people finish it in some weeks? */
  | 'SMALL_SCALE'
  /** Is it a clear piece of expert work for one specialist? */
  | 'SPECIALIST_TASK'
  /** Which task fields is it about? */
  | 'TAAKVELDEN'
  /** For which groups of people is it? */
  | 'TARGET_GROUPS';

/** What a person accepts or declines. */
export type Invitation = {
  __typename?: 'Invitation';
  /** The last day on which she can answer; null for none. */
  answerBy?: Maybe<Scalars['Date']['output']>;
  /** Whether the answer can still be undone. */
  canTakeBack: Scalars['Boolean']['output'];
  /** Why she declined. */
  declineReason?: Maybe<Scalars['String']['output']>;
  /** Identifies the invitation. */
  id: Scalars['ID']['output'];
  /** Who is invited. */
  person: Person;
  /** What she says to that. */
  proposalReason?: Maybe<Scalars['String']['output']>;
  /** The hours a week that she proposes instead. */
  proposedHours?: Maybe<Scalars['Int']['output']>;
  /** The day on which she was last reminded. */
  remindedOn?: Maybe<Scalars['Date']['output']>;
  /** What the request is about; empty once she is no longer asked. */
  requestText: Scalars['String']['output'];
  /** The seat. */
  seat: Seat;
  /** The day it was sent. */
  sentOn: Scalars['Date']['output'];
  /** Where it stands. */
  status: InvitationStatus;
  /** The team; null once she is no longer in it. */
  team?: Maybe<Team>;
  /** What the team is called. */
  teamTitle: Scalars['String']['output'];
  /** Why she was asked: her score for this seat, line by line, as it stood then. */
  why: Array<ScoreLine>;
};

/** Where an invitation stands. */
export type InvitationStatus =
  /** Accepted. */
  | 'ACCEPTED'
  /** She proposes other hours; the coordinator answers. */
  | 'COUNTERED'
  /** Declined. */
  | 'DECLINED'
  /** Not answered in time. */
  | 'EXPIRED'
  /** Sent; not yet answered. */
  | 'SENT'
  /** Taken back by the coordinator. */
  | 'WITHDRAWN';

/** The result of asking the requester to think along. */
export type InviteToCoCreateResult = InviteToCoCreateSuccess | Refusal;

/** The requester was asked to think along. */
export type InviteToCoCreateSuccess = {
  __typename?: 'InviteToCoCreateSuccess';
  /** The team. */
  team: Team;
};

/** Two people who must not be in one team. */
export type KeptApartInput = {
  /** The other. */
  otherId: Scalars['ID']['input'];
  /** The one. */
  personId: Scalars['ID']['input'];
};

/** The languages of the application. */
export type Language =
  /** English. */
  | 'en'
  /** Dutch. */
  | 'nl';

/** Which part of a pasted e-mail. */
export type LeftOutKind =
  /** What stood above a forwarded mail, to hand it on. */
  | 'COVER'
  /** Who, to whom, when and about what. */
  | 'HEADERS'
  /** Earlier messages. */
  | 'QUOTED'
  /** The closing and what stands below it. */
  | 'SIGNATURE';

/** A part of what was handed in that is not the request itself. */
export type LeftOutText = {
  __typename?: 'LeftOutText';
  /** Which part. */
  kind: LeftOutKind;
  /** The text, with personal data masked. */
  text: Scalars['String']['output'];
};

/** A text in both languages of the application. Show the one of the reader. */
export type LocalizedText = {
  __typename?: 'LocalizedText';
  /** English. */
  en: Scalars['String']['output'];
  /** Dutch, plain language (B1). */
  nl: Scalars['String']['output'];
};

/** A text in both languages. */
export type LocalizedTextInput = {
  /** English. */
  en: Scalars['String']['input'];
  /** Dutch. */
  nl: Scalars['String']['input'];
};

/** Personal data that is masked before anything is stored. */
export type MaskedKind =
  /** A citizen service number. */
  | 'BSN'
  /** An e-mail address. */
  | 'EMAIL'
  /** A bank account number. */
  | 'IBAN'
  /** A phone number. */
  | 'PHONE';

/** What would make a fragile place less so, and how many people it is about. */
export type Mend = {
  __typename?: 'Mend';
  /** What to do. */
  kind: MendKind;
  /** How many people; null when there are fewer than the minimum group size. */
  people?: Maybe<Scalars['Int']['output']>;
  /** Whether some of them want to learn it. */
  someWantTo: Scalars['Boolean']['output'];
};

/** What would make a fragile place less so. */
export type MendKind =
  /** People whose own statement is enough, once a teammate confirms it. */
  | 'CONFIRM'
  /** People who have the skills and miss hours: free some of their time. */
  | 'HOURS'
  /** People who are one level short: training. */
  | 'LEARN';

/** Lets a request go on together with another that asks the same. */
export type MergeStaffingRequestInput = {
  /** The request that it goes on with. */
  intoId: Scalars['ID']['input'];
  /** The request that goes on with the other. */
  requestId: Scalars['ID']['input'];
  /** The version that the decision was made on. */
  requestVersion: Scalars['Int']['input'];
};

/** The result of putting requests together or apart. */
export type MergeStaffingRequestResult = MergeStaffingRequestSuccess | Refusal;

/** The request goes on as decided. */
export type MergeStaffingRequestSuccess = {
  __typename?: 'MergeStaffingRequestSuccess';
  /** The request as it is now. */
  request: StaffingRequest;
};

/** A message between a requester and the organisation. */
export type Message = {
  __typename?: 'Message';
  /** Identifies the message. */
  id: Scalars['ID']['output'];
  /** The moment, ISO 8601 in UTC. */
  sentAt: Scalars['String']['output'];
  /** Who wrote it. */
  side: MessageSide;
  /** The text. */
  text: Scalars['String']['output'];
  /** Who of the organisation wrote it; null for the requester, and for who reads as the requester. */
  writer?: Maybe<Person>;
};

/** Who wrote a message. */
export type MessageSide =
  /** Somebody of the organisation. */
  | 'ORGANISATION'
  /** Whoever handed the request in. */
  | 'REQUESTER';

/** Words that led to a wrong guess. */
export type MisleadingWords = {
  __typename?: 'MisleadingWords';
  /** In how many requests. */
  times: Scalars['Int']['output'];
  /** The words. */
  words: Scalars['String']['output'];
};

/** A file format that solvers read. */
export type ModelFormat =
  /** CPLEX LP; maximises points. */
  | 'LP'
  /** Free MPS; minimises, so that its optimum is minus the points. */
  | 'MPS';

/** Everything that can be changed. Each returns the result, or a refusal. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Says yes or no to thinking along, with the personal code; a yes can be taken back. */
  answerCoCreation: RequesterResult;
  /** Confirms or corrects answers of the intake; the guesses are kept beside them. */
  answerIntake: AnswerIntakeResult;
  /** Accepts or declines an invitation. */
  answerInvitation: AnswerInvitationResult;
  /** Agrees to the proposed hours, or asks for the hours as they were. */
  answerProposal: AnswerInvitationResult;
  /** Ends the work soon, with the best found so far. */
  cancelPortfolio: PortfolioResult;
  /** Calls off a team that is not yet at work. */
  cancelTeam: CancelTeamResult;
  /** Changes the weights of a policy. For administrators; every change is kept. */
  changePolicy: ChangePolicyResult;
  /** Changes the settings of the organisation. For administrators. */
  changeSettings: ChangeSettingsResult;
  /** Chooses a team for a request and sends the invitations. Who stays on the same seat is not asked again; who is no longer in it has the invitation withdrawn. All of it happens, or nothing. */
  chooseTeam: ChooseTeamResult;
  /** Corrects your own data. */
  correctMyData: CorrectMyDataResult;
  /** Releases a person's hours, or refuses. With the last release the team starts. */
  decideRelease: DecideReleaseResult;
  /** Drops a view; one that is gone already is no fault. */
  dropView: SavedViewsResult;
  /** Erases a person: what could point at her is gone for good, numbers stay. Refused while she is in a team or manages a department. For administrators. */
  erasePerson: ErasePersonResult;
  /** Closes the team for yourself: a grade, and skills that you saw. */
  evaluateTeam: EvaluateTeamResult;
  /** Says how it went, with the personal code; once, when the request is closed. */
  giveSatisfaction: RequesterResult;
  /** Takes people over from a table; what they keep of themselves stays. For administrators. */
  importPeople: ImportPeopleResult;
  /** Asks the requester to think along with the team as an external member. For coordinators. */
  inviteToCoCreate: InviteToCoCreateResult;
  /** Lets a request go on together with another that asks the same; the personal codes of both follow it. */
  mergeStaffingRequest: MergeStaffingRequestResult;
  /** Proposes other hours; the coordinator agrees or asks again. */
  proposeHours: AnswerInvitationResult;
  /** Takes out what is past its time. For administrators; happens by itself every day. */
  purge: PurgeResult;
  /** Reminds somebody who has not answered; once a day at most. */
  remindInvitation: AnswerInvitationResult;
  /** Hands a request to the line, or takes it back. */
  routeStaffingRequest: RouteStaffingRequestResult;
  /** Replaces the skills that a role asks for when a text names none: one to six. For administrators. */
  saveRoleDefault: SaveCatalogueResult;
  /** Adds a skill, or changes one. For administrators. */
  saveSkill: SaveCatalogueResult;
  /** Replaces the words by which a task field is recognised, and the department that handles its line work. Code and name are official. For administrators. */
  saveTaakveld: SaveCatalogueResult;
  /** Keeps a view under a name; one of that name is replaced. At most 30. */
  saveView: SavedViewsResult;
  /** Takes a request out of another again. */
  separateStaffingRequest: MergeStaffingRequestResult;
  /** Gives or withdraws consent to be suggested. Withdrawing acts at once: invitations that wait for an answer are withdrawn. */
  setConsent: SetConsentResult;
  /** Changes how long a kind of data is kept. For administrators. */
  setRetention: RetentionResult;
  /** Signs in as a fictional person; only in the demo. */
  signInAsDemoPerson: SignInResult;
  /** Signs out; true also when nobody was signed in. */
  signOut: Scalars['Boolean']['output'];
  /** Signs out in every browser. Returns in how many. */
  signOutEverywhere: Scalars['Int']['output'];
  /** Splits a request that is too big into smaller ones, each a request of its own. */
  splitStaffingRequest: SplitStaffingRequestResult;
  /** Starts forming teams for many requests at once, in the background. For coordinators; one at a time. */
  startPortfolio: PortfolioResult;
  /** Hands in a request; no sign-in needed. */
  submitStaffingRequest: SubmitStaffingRequestResult;
  /** Undoes one's own answer, as long as nothing came of it. */
  takeBackAnswer: AnswerInvitationResult;
  /** Writes to the organisation, with the personal code. Personal data in it is masked. */
  writeAsRequester: RequesterResult;
  /** Writes to the requester. For coordinators and members of the team. */
  writeMessage: WriteMessageResult;
};


/** Everything that can be changed. Each returns the result, or a refusal. */
export type MutationAnswerCoCreationArgs = {
  accept: Scalars['Boolean']['input'];
  code: Scalars['String']['input'];
  name?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be changed. Each returns the result, or a refusal. */
export type MutationAnswerIntakeArgs = {
  input: AnswerIntakeInput;
};


/** Everything that can be changed. Each returns the result, or a refusal. */
export type MutationAnswerInvitationArgs = {
  input: AnswerInvitationInput;
};


/** Everything that can be changed. Each returns the result, or a refusal. */
export type MutationAnswerProposalArgs = {
  input: AnswerProposalInput;
};


/** Everything that can be changed. Each returns the result, or a refusal. */
export type MutationCancelPortfolioArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be changed. Each returns the result, or a refusal. */
export type MutationCancelTeamArgs = {
  input: CancelTeamInput;
};


/** Everything that can be changed. Each returns the result, or a refusal. */
export type MutationChangePolicyArgs = {
  input: ChangePolicyInput;
};


/** Everything that can be changed. Each returns the result, or a refusal. */
export type MutationChangeSettingsArgs = {
  input: ChangeSettingsInput;
};


/** Everything that can be changed. Each returns the result, or a refusal. */
export type MutationChooseTeamArgs = {
  input: ChooseTeamInput;
};


/** Everything that can be changed. Each returns the result, or a refusal. */
export type MutationCorrectMyDataArgs = {
  input: CorrectMyDataInput;
};


/** Everything that can be changed. Each returns the result, or a refusal. */
export type MutationDecideReleaseArgs = {
  input: DecideReleaseInput;
};


/** Everything that can be changed. Each returns the result, or a refusal. */
export type MutationDropViewArgs = {
  name: Scalars['String']['input'];
};


/** Everything that can be changed. Each returns the result, or a refusal. */
export type MutationErasePersonArgs = {
  personId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


/** Everything that can be changed. Each returns the result, or a refusal. */
export type MutationEvaluateTeamArgs = {
  input: EvaluateTeamInput;
};


/** Everything that can be changed. Each returns the result, or a refusal. */
export type MutationGiveSatisfactionArgs = {
  code: Scalars['String']['input'];
  grade: Scalars['Int']['input'];
  remark?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be changed. Each returns the result, or a refusal. */
export type MutationImportPeopleArgs = {
  input: ImportPeopleInput;
};


/** Everything that can be changed. Each returns the result, or a refusal. */
export type MutationInviteToCoCreateArgs = {
  teamId: Scalars['ID']['input'];
};


/** Everything that can be changed. Each returns the result, or a refusal. */
export type MutationMergeStaffingRequestArgs = {
  input: MergeStaffingRequestInput;
};


/** Everything that can be changed. Each returns the result, or a refusal. */
export type MutationProposeHoursArgs = {
  input: ProposeHoursInput;
};


/** Everything that can be changed. Each returns the result, or a refusal. */
export type MutationPurgeArgs = {
  isDryRun: Scalars['Boolean']['input'];
};


/** Everything that can be changed. Each returns the result, or a refusal. */
export type MutationRemindInvitationArgs = {
  invitationId: Scalars['ID']['input'];
};


/** Everything that can be changed. Each returns the result, or a refusal. */
export type MutationRouteStaffingRequestArgs = {
  input: RouteStaffingRequestInput;
};


/** Everything that can be changed. Each returns the result, or a refusal. */
export type MutationSaveRoleDefaultArgs = {
  role: Role;
  skillIds: Array<Scalars['ID']['input']>;
};


/** Everything that can be changed. Each returns the result, or a refusal. */
export type MutationSaveSkillArgs = {
  input: SaveSkillInput;
};


/** Everything that can be changed. Each returns the result, or a refusal. */
export type MutationSaveTaakveldArgs = {
  code: Scalars['ID']['input'];
  departmentId?: InputMaybe<Scalars['ID']['input']>;
  terms: Array<WeightedTermInput>;
};


/** Everything that can be changed. Each returns the result, or a refusal. */
export type MutationSaveViewArgs = {
  address: Scalars['String']['input'];
  name: Scalars['String']['input'];
};


/** Everything that can be changed. Each returns the result, or a refusal. */
export type MutationSeparateStaffingRequestArgs = {
  input: SeparateStaffingRequestInput;
};


/** Everything that can be changed. Each returns the result, or a refusal. */
export type MutationSetConsentArgs = {
  consents: Scalars['Boolean']['input'];
};


/** Everything that can be changed. Each returns the result, or a refusal. */
export type MutationSetRetentionArgs = {
  class: RetentionClass;
  months: Scalars['Int']['input'];
};


/** Everything that can be changed. Each returns the result, or a refusal. */
export type MutationSignInAsDemoPersonArgs = {
  personId: Scalars['ID']['input'];
};


/** Everything that can be changed. Each returns the result, or a refusal. */
export type MutationSplitStaffingRequestArgs = {
  input: SplitStaffingRequestInput;
};


/** Everything that can be changed. Each returns the result, or a refusal. */
export type MutationStartPortfolioArgs = {
  input: StartPortfolioInput;
};


/** Everything that can be changed. Each returns the result, or a refusal. */
export type MutationSubmitStaffingRequestArgs = {
  input: SubmitStaffingRequestInput;
};


/** Everything that can be changed. Each returns the result, or a refusal. */
export type MutationTakeBackAnswerArgs = {
  invitationId: Scalars['ID']['input'];
};


/** Everything that can be changed. Each returns the result, or a refusal. */
export type MutationWriteAsRequesterArgs = {
  code: Scalars['String']['input'];
  text: Scalars['String']['input'];
};


/** Everything that can be changed. Each returns the result, or a refusal. */
export type MutationWriteMessageArgs = {
  requestId: Scalars['ID']['input'];
  text: Scalars['String']['input'];
};

/** Everything that is stored about you. */
export type MyData = {
  __typename?: 'MyData';
  /** A name for the file. */
  fileName: Scalars['String']['output'];
  /** All of it, as JSON. */
  json: Scalars['String']['output'];
  /** The same to read, as plain text. */
  readable: LocalizedText;
};

/** The result of asking for your data. */
export type MyDataResult = MyData | Refusal;

/** Somebody who comes near a seat that nobody can take. */
export type NearPerson = {
  __typename?: 'NearPerson';
  /** The person. */
  person: Person;
  /** The smallest change that would make it work. */
  sentence: LocalizedText;
};

/** No team is possible: these demands contradict each other. Leave one of them out. */
export type NoTeamPossible = {
  __typename?: 'NoTeamPossible';
  /** What the answer rests on. */
  certificate: Certificate;
  /** The demands, in words. */
  demands: Array<LocalizedText>;
  /** Under which it is kept, with everything it was made from. */
  id: Scalars['ID']['output'];
};

/** Choices of the organisation as a whole. */
export type OrganisationSettings = {
  __typename?: 'OrganisationSettings';
  /** True: suggestions are given now. */
  givesSuggestions: Scalars['Boolean']['output'];
  /** True: no suggestions at all. Coordinators form teams by hand; everything else works. */
  isManualMode: Scalars['Boolean']['output'];
  /** Managers see nothing of groups of fewer people. */
  minimumGroupSize: Scalars['Int']['output'];
  /** The works council's consent; null while it is not recorded. Without it there are no suggestions outside the demo. */
  worksCouncilConsent?: Maybe<WorksCouncilConsent>;
};

/** Where a piece of a longer list ends, by the Relay connection specification. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Give this as `after` to get what follows; null when the piece is empty. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** True when there is more after this piece. */
  hasNextPage: Scalars['Boolean']['output'];
};

/** Which pairs the coordinator would rather see. */
export type PairWish =
  /** People who know each other from an earlier team. */
  | 'FAMILIAR'
  /** People who have not worked together before. */
  | 'FRESH';

/** What an account may do. Never called a role: a role is only ever a role in a team. */
export type Permission =
  /** Keeps the settings. */
  | 'ADMINISTRATOR'
  /** Reads everything that explains a decision, changes nothing. */
  | 'AUDITOR'
  /** Forms teams. */
  | 'COORDINATOR'
  /** Sits in the pool. */
  | 'EMPLOYEE'
  /** Releases hours of the own department and sees coverage. */
  | 'MANAGER';

/** Somebody in the pool, as others may see her. */
export type Person = {
  __typename?: 'Person';
  /** Her department. */
  department: Department;
  /** Identifies the person. */
  id: Scalars['ID']['output'];
  /** Her name. */
  name: Scalars['String']['output'];
};

/** A piece of the list of people, by name. */
export type PersonConnection = {
  __typename?: 'PersonConnection';
  /** The people in this piece. */
  edges: Array<PersonEdge>;
  /** Is there more? */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** Duos of people who complement each other. */
export type PersonDuos = {
  __typename?: 'PersonDuos';
  /** Who is left when the number is odd. */
  alone?: Maybe<Person>;
  /** No way of pairing has more. */
  bound: Scalars['Int']['output'];
  /** The duos. */
  duos: Array<PersonGroup>;
  /** Three points for each thing that one can teach and the other wants to learn, one for each trait that sets them apart. */
  points: Scalars['Int']['output'];
};

/** The result of forming duos. */
export type PersonDuosResult = PersonDuos | Refusal;

/** A person in a list. */
export type PersonEdge = {
  __typename?: 'PersonEdge';
  /** Where she stands in the list. */
  cursor: Scalars['String']['output'];
  /** The person. */
  node: Person;
};

/** A group of people. */
export type PersonGroup = {
  __typename?: 'PersonGroup';
  /** Who is in it. */
  members: Array<Person>;
};

/** Groups as mixed as possible in department, level and strengths. */
export type PersonGroups = {
  __typename?: 'PersonGroups';
  /** The groups. */
  groups: Array<PersonGroup>;
  /** No grouping of these sizes has fewer. */
  leastPossible: Scalars['Int']['output'];
  /** Pairs in one group that share a trait, over all groups. Less is more mixed. */
  sharedPairs: Scalars['Int']['output'];
};

/** The result of forming groups. */
export type PersonGroupsResult = PersonGroups | Refusal;

/** The profile of somebody, seen for one request. */
export type PersonProfile = {
  __typename?: 'PersonProfile';
  /** The person. */
  person: Person;
  /** Her profile. */
  profile: Profile;
};

/** The result of looking at somebody's profile. */
export type PersonProfileResult = PersonProfile | Refusal;

/** What makes a team best, in points. Each change makes a new version; a suggestion names the version it used. */
export type Policy = {
  __typename?: 'Policy';
  /** Its changes, the latest first. */
  changes: Array<PolicyChange>;
  /** For each level at which the team covers a skill of the request, times its importance. */
  coveragePerLevel: Scalars['Int']['output'];
  /** Which of the named policies. */
  id: Scalars['ID']['output'];
  /** True leaves strengths and preferences out: skills and hours only. */
  ignoreTraits: Scalars['Boolean']['output'];
  /** What weighs most in it, in a sentence. */
  meaning: LocalizedText;
  /** For each department beyond the first. */
  mixPerDepartment: Scalars['Int']['output'];
  /** Up to so many departments. */
  mixUpTo: Scalars['Int']['output'];
  /** Its name. */
  name: LocalizedText;
  /** For each pair that is as the coordinator wishes. */
  pairPoints: Scalars['Int']['output'];
  /** Its version. */
  version: Scalars['Int']['output'];
  /** The parts of a seat's fit. */
  weights: PolicyWeights;
};

/** One change of a policy. */
export type PolicyChange = {
  __typename?: 'PolicyChange';
  /** Who. */
  changedBy?: Maybe<Person>;
  /** When. */
  changedOn: Scalars['Date']['output'];
  /** Why. */
  reason: Scalars['String']['output'];
  /** Which numbers it changed. */
  steps: Array<PolicyStep>;
  /** The version that it made. */
  version: Scalars['Int']['output'];
};

/** The best team under each named policy, side by side. */
export type PolicyComparison = {
  __typename?: 'PolicyComparison';
  /** In the order of the policies; empty when no team is possible. */
  teams: Array<ComparedTeam>;
};

/** A number of a policy. */
export type PolicyPart =
  /** Points of a seat for the role. */
  | 'affinity'
  /** Points for each level of a team skill. */
  | 'coveragePerLevel'
  /** Points of a seat for what gives energy. */
  | 'energy'
  /** Points of a seat for who wants to learn. */
  | 'growth'
  /** Strengths and preferences are left out: 1 is yes, 0 is no. */
  | 'ignoreTraits'
  /** Points for each department after the first. */
  | 'mixPerDepartment'
  /** Departments beyond this give nothing more. */
  | 'mixUpTo'
  /** Points for each pair that is as wished. */
  | 'pairPoints'
  /** Points of a seat for who was asked less. */
  | 'rotation'
  /** Points of a seat for skills. */
  | 'skills';

/** What a change of a policy would do to the open requests. Nobody is named. */
export type PolicyPreview = {
  __typename?: 'PolicyPreview';
  /** The teams as it would be. */
  after: TeamMeans;
  /** The teams as the policy is now. */
  before: TeamMeans;
  /** Of which the best team would be another. */
  changed: Scalars['Int']['output'];
  /** Open requests that were looked at, the newest; at most 40. */
  requests: Scalars['Int']['output'];
  /** Seats of all these teams. */
  seats: Scalars['Int']['output'];
  /** Seats with somebody else. */
  seatsChanged: Scalars['Int']['output'];
};

/** What a team is worth under one policy. */
export type PolicyShare = {
  __typename?: 'PolicyShare';
  /** Points of the best team under that policy. */
  best: Scalars['Int']['output'];
  /** Points under that policy. */
  points: Scalars['Int']['output'];
  /** The policy that judges. */
  policyId: Scalars['ID']['output'];
};

/** What one change did to one number. */
export type PolicyStep = {
  __typename?: 'PolicyStep';
  /** What it became. */
  after: Scalars['Int']['output'];
  /** What it was. */
  before: Scalars['Int']['output'];
  /** The number. */
  part: PolicyPart;
};

/** The most points that each part of a seat's fit can give; together at most 1000. */
export type PolicyWeights = {
  __typename?: 'PolicyWeights';
  /** What she can and did before in the seat's roles. */
  affinity: Scalars['Int']['output'];
  /** What gives her energy. */
  energy: Scalars['Int']['output'];
  /** Something she wants to learn, which another member covers. */
  growth: Scalars['Int']['output'];
  /** Who was asked less lately comes first. */
  rotation: Scalars['Int']['output'];
  /** The skills that the seat asks. */
  skills: Scalars['Int']['output'];
};

/** The parts of a seat's fit. */
export type PolicyWeightsInput = {
  /** What she can and did before in the seat's roles. */
  affinity: Scalars['Int']['input'];
  /** What gives her energy. */
  energy: Scalars['Int']['input'];
  /** Something she wants to learn, which another member covers. */
  growth: Scalars['Int']['input'];
  /** Who was asked less lately comes first. */
  rotation: Scalars['Int']['input'];
  /** The skills that the seat asks. */
  skills: Scalars['Int']['input'];
};

/** Load and rotation as aggregates, and who comes back. */
export type PoolLoad = {
  __typename?: 'PoolLoad';
  /** Groups smaller than this are not shown. */
  minimumGroupSize: Scalars['Int']['output'];
  /** People who come back in these weeks: of your own departments, or of all for a coordinator. The first one back first. */
  returning: Array<ReturningPerson>;
  /** The organisation first, then each department. */
  rows: Array<PoolLoadRow>;
  /** The weeks. */
  weeks: Array<CoverageWeek>;
};

/** The result of asking for load and rotation. */
export type PoolLoadResult = PoolLoad | Refusal;

/** How the work of teams is spread over a department, or over the organisation. */
export type PoolLoadRow = {
  __typename?: 'PoolLoadRow';
  /** People asked never, once, twice, and three times or more in the past twelve months. */
  asked?: Maybe<Array<Scalars['Int']['output']>>;
  /** The department; null for the organisation as a whole. */
  department?: Maybe<Department>;
  /** Of these, hours a week that are free, on average. */
  freeHours?: Maybe<Scalars['Float']['output']>;
  /** People in the pool; null when the group is too small to show, as everything is then. */
  people?: Maybe<Scalars['Int']['output']>;
  /** Hours a week for the pool. */
  poolHours?: Maybe<Scalars['Int']['output']>;
  /** Of these, hours a week in teams, on average. */
  teamHours?: Maybe<Scalars['Float']['output']>;
};

/** Teams for many requests at once, when everybody has her hours only once. Nothing is decided by it. */
export type Portfolio = {
  __typename?: 'Portfolio';
  /** Proven: no choice of teams has more; null before the first round ends. */
  bound?: Maybe<Scalars['Float']['output']>;
  /** Seats filled; null while it is under way. */
  filledSeats?: Maybe<Scalars['Int']['output']>;
  /** Identifies the work, as long as the server runs. */
  id: Scalars['ID']['output'];
  /** Points of all teams so far, less a million for each open seat; null before the first round ends. */
  objective?: Maybe<Scalars['Float']['output']>;
  /** Seats left open; null while it is under way. */
  openSeats?: Maybe<Scalars['Int']['output']>;
  /** The policy under which the teams are best. */
  policy: Policy;
  /** How many requests it is about. */
  requestCount: Scalars['Int']['output'];
  /** Rounds done. */
  round: Scalars['Int']['output'];
  /** Where it stands. */
  status: PortfolioStatus;
  /** The teams, in the order of the requests; empty while it is under way. */
  teams: Array<PortfolioTeam>;
};

/** The result of asking for teams for many requests. */
export type PortfolioResult = Portfolio | Refusal;

/** Where work on many requests stands. */
export type PortfolioStatus =
  /** Ended early; the best found so far is there. */
  | 'CANCELLED'
  /** Something went wrong; start again. */
  | 'FAILED'
  /** Finished. */
  | 'READY'
  /** Under way. */
  | 'RUNNING';

/** The team of one request, in the light of all others. */
export type PortfolioTeam = {
  __typename?: 'PortfolioTeam';
  /** The request. */
  request: StaffingRequest;
  /** Its team; null when its demands contradict each other. */
  team?: Maybe<TeamSuggestion>;
};

/** The result of a preview. */
export type PreviewBreakdownResult = BreakdownPreview | Refusal;

/** A policy as it would be. */
export type PreviewPolicyInput = {
  /** 0 to 1000. */
  coveragePerLevel: Scalars['Int']['input'];
  /** Which policy. */
  id: Scalars['ID']['input'];
  /** True leaves strengths and preferences out. */
  ignoreTraits: Scalars['Boolean']['input'];
  /** 0 to 1000. */
  mixPerDepartment: Scalars['Int']['input'];
  /** 1 to 8. */
  mixUpTo: Scalars['Int']['input'];
  /** 0 to 200. */
  pairPoints: Scalars['Int']['input'];
  /** The parts of a seat's fit; together at most 1000. */
  weights: PolicyWeightsInput;
};

/** The result of previewing a policy. */
export type PreviewPolicyResult = PolicyPreview | Refusal;

/** What a person says of herself. Only she and coordinators see it. */
export type Profile = {
  __typename?: 'Profile';
  /** Hours that are taken, the earliest first. Only for yourself. */
  commitments: Array<Commitment>;
  /** False: she is never suggested. */
  consentsToSuggestions: Scalars['Boolean']['output'];
  /** Hours that are free in each of the coming twelve weeks, this week first. Only for yourself. */
  freeHours: Array<Scalars['Int']['output']>;
  /** Hours a week that the pool may count on, before commitments. */
  poolHoursPerWeek: Scalars['Int']['output'];
  /** What she says of each of the five roles. */
  roles: Array<ProfileRole>;
  /** Her skills, the highest counted level first. */
  skills: Array<ProfileSkill>;
  /** Her strengths, the strongest first. */
  strengths: Array<Strength>;
  /** How often you were asked for a team in the past twelve months, whatever you answered; null for everybody else. */
  timesAsked?: Maybe<Scalars['Int']['output']>;
};

/** Something that would make your profile truer, and why you are asked. */
export type ProfilePrompt = {
  __typename?: 'ProfilePrompt';
  /** What to do. */
  kind: ProfilePromptKind;
  /** The skill that it is about. */
  skill?: Maybe<Skill>;
  /** The team that it is about. */
  teamId?: Maybe<Scalars['ID']['output']>;
  /** Why you are asked. */
  why: LocalizedText;
};

/** What to do to keep your profile true. */
export type ProfilePromptKind =
  /** Look back on a team that is done. */
  | 'EVALUATE_TEAM'
  /** Say something of a skill that you used in a team. */
  | 'STATE_SKILL'
  /** Say what your strengths are. */
  | 'STATE_STRENGTHS'
  /** Say whether you still use a skill. */
  | 'STILL_USED';

/** What a person says of one role. */
export type ProfileRole = {
  __typename?: 'ProfileRole';
  /** How well she can do it, 0 (not) to 5 (with ease). */
  can: Scalars['Int']['output'];
  /** It gives her energy. */
  givesEnergy: Scalars['Boolean']['output'];
  /** The role. */
  role: Role;
  /** In how many teams she carried it, those before Rolpool included. A suggestion counts up to three. */
  timesCarried: Scalars['Int']['output'];
  /** She wants to learn it. */
  wantsToLearn: Scalars['Boolean']['output'];
};

/** One skill in a profile. */
export type ProfileSkill = {
  __typename?: 'ProfileSkill';
  /** The level that counts, 1 to 5: one lower while only claimed, one lower when long unused. */
  countedLevel: Scalars['Int']['output'];
  /** How sure it is. */
  evidence: EvidenceKind;
  /** It gives her energy. */
  givesEnergy: Scalars['Boolean']['output'];
  /** When she last used it. */
  lastUsed: Scalars['Date']['output'];
  /** The level she stated, 1 to 5. */
  level: Scalars['Int']['output'];
  /** The skill. */
  skill: Skill;
  /** She wants to learn it. */
  wantsToLearn: Scalars['Boolean']['output'];
};

/** Somebody saw something of your profile. */
export type ProfileView = {
  __typename?: 'ProfileView';
  /** The request that it was for, by its title; null when it was for none. */
  requestTitle?: Maybe<Scalars['String']['output']>;
  /** When. */
  seenOn: Scalars['Date']['output'];
  /** Who; null when she has left. */
  viewer?: Maybe<Person>;
  /** What for. */
  why: LocalizedText;
};

/** A smaller request, as the requester of the whole sees it. */
export type ProgressPart = {
  __typename?: 'ProgressPart';
  /** Where it stands. */
  status: RequestStatus;
  /** What it is called. */
  title: Scalars['String']['output'];
};

/** Proposes other hours than were asked. */
export type ProposeHoursInput = {
  /** Hours a week; 1 to 40. */
  hoursPerWeek: Scalars['Int']['input'];
  /** The invitation. */
  invitationId: Scalars['ID']['input'];
  /** Why; 3 to 1,000 characters. */
  reason: Scalars['String']['input'];
};

/** The result of a purge. */
export type PurgeResult = PurgeSuccess | Refusal;

/** What a purge took out, or would take out. */
export type PurgeSuccess = {
  __typename?: 'PurgeSuccess';
  /** True: nothing was taken out. */
  isDryRun: Scalars['Boolean']['output'];
  /** By kind; `due` is what was found. */
  rules: Array<RetentionRule>;
};

/** Everything that can be asked. */
export type Query = {
  __typename?: 'Query';
  /** Register entry, DPIA, IAMA, works-council memo, record of processing and fairness report, made from how Rolpool runs now. For administrators and auditors. */
  accountabilityPack: AccountabilityPackResult;
  /** Every action that is written down. For auditors; empty for anybody else. */
  auditActions: Array<AuditAction>;
  /** Acts in the audit log, the latest first. For auditors. */
  auditEntries: AuditEntriesResult;
  /** Goes over the whole audit log. For auditors and administrators. */
  auditVerification: AuditVerificationResult;
  /** The best team under each named policy for the same question, and what each is worth under the others. The policy of the input is not looked at. Each team is kept as a suggestion of its own. */
  comparePolicies: ComparePoliciesResult;
  /** Coverage of roles or skills. For managers, coordinators and auditors. */
  coverage: CoverageResult;
  /** What each kind of data is for, who sees it and how long it is kept. */
  dataPurposes: Array<DataPurpose>;
  /** Fictional people to sign in as; empty when demo sign-in is off. At most 20. */
  demoPeople: Array<DemoPerson>;
  /** All departments, by id. */
  departments: Array<Department>;
  /** What is asked as a mixed integer model, for an outside solver to check: its optimum is the value that the certificate states. */
  exportModel: ExportModelResult;
  /** What rests on few people. For managers, coordinators and auditors. */
  fragility: FragilityResult;
  /** What still needs a decision, by where the triage leads it; every lane, also when nothing is in it. For coordinators and auditors; empty for anybody else. */
  inboxLanes: Array<InboxLane>;
  /** Everything that is stored about the one who asks. */
  myData: MyDataResult;
  /** What you did and learned here, the latest first. */
  myGrowth: Array<GrowthStep>;
  /** Your invitations, the latest first. */
  myInvitations: Array<Invitation>;
  /** Releases for you to decide, or decided by you, the latest first. */
  myReleases: Array<Release>;
  /** The teams that you are in, the latest first. */
  myTeams: Array<Team>;
  /** Choices of the organisation as a whole. */
  organisationSettings: OrganisationSettings;
  /** Where coordinators correct the guesses, question by question, most corrected first. For coordinators, administrators and auditors; empty for anybody else. */
  overrides: Array<QuestionOverrides>;
  /** People in the pool by name. For coordinators; empty for anybody else. */
  people: PersonConnection;
  /** People who agreed to be suggested, in duos that complement each other. For coordinators. Nothing is stored. */
  personDuos: PersonDuosResult;
  /** People who agreed to be suggested, in groups as mixed as possible. For coordinators. Nothing is stored. */
  personGroups: PersonGroupsResult;
  /** Somebody's profile, for a request that a team is formed for. For coordinators; the person sees that you looked, and for which request. */
  personProfile: PersonProfileResult;
  /** The named policies as they are now. */
  policies: Array<Policy>;
  /** Load and rotation. For managers, coordinators and auditors. */
  poolLoad: PoolLoadResult;
  /** Work on many requests, as it stands now. */
  portfolio: PortfolioResult;
  /** What a text would be broken down into, without handing it in. */
  previewBreakdown: PreviewBreakdownResult;
  /** What a change of a policy would do to the open requests. Nothing is stored. For administrators. */
  previewPolicy: PreviewPolicyResult;
  /** What would make your profile truer, the most useful first. */
  profilePrompts: Array<ProfilePrompt>;
  /** Makes a kept suggestion again, from its own inputs and over the pool as it was then. Reads the whole pool: some seconds when it is large. */
  replaySuggestion: ReplaySuggestionResult;
  /** How a request goes on, with its personal code; null when no request has that code. */
  requestProgress?: Maybe<RequestProgress>;
  /** How long each kind of data is kept. For administrators and auditors. */
  retention: RetentionResult;
  /** The skills that each role asks for when a text names none. */
  roleDefaults: Array<RoleDefault>;
  /** Your own kept views of the requests, in order of their names. For coordinators and auditors; empty for anybody else. */
  savedViews: Array<SavedView>;
  /** The statements of the self-assessment, in order. What you answer is not sent here: only what you take over in your profile is stored. */
  selfAssessment: Array<SelfAssessmentItem>;
  /** How one can sign in here. */
  signInOptions: SignInOptions;
  /** All skills, by id. */
  skills: Array<Skill>;
  /** One staffing request; null when it does not exist, or not for you. */
  staffingRequest?: Maybe<StaffingRequest>;
  /** Staffing requests, newest first. For coordinators and auditors; empty for anybody else. */
  staffingRequests: StaffingRequestConnection;
  /** All strengths of people. */
  strengths: Array<Strength>;
  /** The best three whole teams for a request. The answer is kept with everything it was made from; nothing else changes. People who already accepted or have yet to answer keep their seat; who declined is left out. */
  suggestTeams: SuggestTeamsResult;
  /** The words by which a task field is recognised in a text. For administrators; empty for anybody else. */
  taakveldTerms: Array<WeightedTerm>;
  /** All task fields, by code. */
  taakvelden: Array<Taakveld>;
  /** True: a requester may leave an e-mail address, and gets a notice when something changes. */
  takesNoticeEmail: Scalars['Boolean']['output'];
  /** All groups of people. */
  targetGroups: Array<TargetGroup>;
  /** One team; null when it does not exist, or not for you. */
  team?: Maybe<Team>;
  /** The day it is, in the organisation's own calendar. */
  today: Scalars['Date']['output'];
  /**
   * A team that a coordinator puts together: its points, whether it may be chosen, hours, and what it does to other teams.
   * Nothing is stored but that she saw these people's scores.
   */
  tryTeam: TryTeamResult;
  /** Who is signed in; null when nobody is. */
  viewer?: Maybe<Viewer>;
  /** Why somebody is not in the best team for what is asked. */
  whyNot: WhyNotResult;
};


/** Everything that can be asked. */
export type QueryAccountabilityPackArgs = {
  language: Language;
};


/** Everything that can be asked. */
export type QueryAuditEntriesArgs = {
  before?: InputMaybe<Scalars['Int']['input']>;
  filter?: InputMaybe<AuditFilterInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. */
export type QueryComparePoliciesArgs = {
  input: SuggestTeamsInput;
};


/** Everything that can be asked. */
export type QueryCoverageArgs = {
  by?: InputMaybe<CoverageSubject>;
  from?: InputMaybe<Scalars['Date']['input']>;
  level?: InputMaybe<CoverageLevel>;
  subject?: InputMaybe<Scalars['ID']['input']>;
  teamId?: InputMaybe<Scalars['ID']['input']>;
  weeks?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. */
export type QueryDemoPeopleArgs = {
  search?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. */
export type QueryExportModelArgs = {
  format: ModelFormat;
  input: SuggestTeamsInput;
};


/** Everything that can be asked. */
export type QueryInboxLanesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  requesterKinds?: InputMaybe<Array<RequesterKind>>;
  words?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. */
export type QueryPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. */
export type QueryPersonDuosArgs = {
  departmentIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};


/** Everything that can be asked. */
export type QueryPersonGroupsArgs = {
  departmentIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  groups: Scalars['Int']['input'];
};


/** Everything that can be asked. */
export type QueryPersonProfileArgs = {
  personId: Scalars['ID']['input'];
  requestId: Scalars['ID']['input'];
};


/** Everything that can be asked. */
export type QueryPoolLoadArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  weeks?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. */
export type QueryPortfolioArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. */
export type QueryPreviewBreakdownArgs = {
  language: Language;
  requesterKind: RequesterKind;
  text: Scalars['String']['input'];
};


/** Everything that can be asked. */
export type QueryPreviewPolicyArgs = {
  input: PreviewPolicyInput;
};


/** Everything that can be asked. */
export type QueryReplaySuggestionArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. */
export type QueryRequestProgressArgs = {
  code: Scalars['String']['input'];
};


/** Everything that can be asked. */
export type QueryStaffingRequestArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. */
export type QueryStaffingRequestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  isTooBig?: InputMaybe<Scalars['Boolean']['input']>;
  requesterKinds?: InputMaybe<Array<RequesterKind>>;
  statuses?: InputMaybe<Array<RequestStatus>>;
  triage?: InputMaybe<Array<TriageOutcome>>;
  words?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. */
export type QuerySuggestTeamsArgs = {
  input: SuggestTeamsInput;
};


/** Everything that can be asked. */
export type QueryTaakveldTermsArgs = {
  code: Scalars['ID']['input'];
};


/** Everything that can be asked. */
export type QueryTeamArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. */
export type QueryTryTeamArgs = {
  input: TryTeamInput;
};


/** Everything that can be asked. */
export type QueryWhyNotArgs = {
  input: SuggestTeamsInput;
  personId: Scalars['ID']['input'];
};

/** How often coordinators agreed with the guesses of one question. */
export type QuestionOverrides = {
  __typename?: 'QuestionOverrides';
  /** Of these corrected. */
  corrected: Scalars['Int']['output'];
  /** Requests in which somebody confirmed or corrected the guess. */
  judged: Scalars['Int']['output'];
  /** The words that led to wrong guesses most often. */
  misleadingWords: Array<MisleadingWords>;
  /** The question in words. */
  question: LocalizedText;
  /** The question. */
  questionId: IntakeQuestionId;
};

/** How far a request reaches. */
export type Reach =
  /** Everything for everyone at once. */
  | 'EVERYTHING'
  /** A neighbourhood or village. */
  | 'NEIGHBOURHOOD'
  /** The own organisation. */
  | 'ORGANISATION'
  /** One person or household. */
  | 'PERSON'
  /** One street, building or spot. */
  | 'PLACE'
  /** The whole town. */
  | 'TOWN';

/** Why something was refused, and what to do next. Nothing was changed and nothing is lost. */
export type Refusal = {
  __typename?: 'Refusal';
  /** A stable code for programs. */
  code: RefusalCode;
  /** The input field that it is about, such as `text`; null when it is about the whole. */
  field?: Maybe<Scalars['String']['output']>;
  /** For people: what is wrong and what to do next. */
  message: LocalizedText;
};

/** The reasons for which something can be refused. */
export type RefusalCode =
  /** It was answered before. */
  | 'ALREADY_ANSWERED'
  /** This member already gave an evaluation. */
  | 'ALREADY_EVALUATED'
  /** She was reminded today already. */
  | 'ALREADY_REMINDED'
  /** The answer does not fit the question. */
  | 'ANSWER_NOT_FITTING'
  /** Other work of this kind is running; wait until it ends. */
  | 'BUSY'
  /** Somebody else changed it meanwhile; load it again. */
  | 'CHANGED_MEANWHILE'
  /** A table without the columns that are needed. */
  | 'COLUMNS_MISSING'
  /** The last day is before the first. */
  | 'DATES_REVERSED'
  /** A date that is not in the calendar. */
  | 'DATE_IMPOSSIBLE'
  /** A date that is still to come. */
  | 'DATE_IN_THE_FUTURE'
  /** A date that has passed. */
  | 'DATE_IN_THE_PAST'
  /** A day that exists, further ahead than anybody plans. */
  | 'DATE_TOO_FAR'
  /** Demo sign-in is switched off. */
  | 'DEMO_SIGN_IN_OFF'
  /** Not an e-mail address. */
  | 'EMAIL_NOT_FITTING'
  /** The address belongs to somebody else. */
  | 'EMAIL_TWICE'
  /** A file that is not a table. */
  | 'FILE_UNREADABLE'
  /** Fewer than two people, or more than can be grouped at once. */
  | 'GROUP_TOO_LARGE'
  /** Somebody no longer has the hours that are asked. */
  | 'HOURS_GONE'
  /** The last day to answer has passed. */
  | 'INVITATION_EXPIRED'
  /** The invitation was withdrawn. */
  | 'INVITATION_WITHDRAWN'
  /** The organisation works in manual mode: no suggestions are given. */
  | 'MANUAL_MODE'
  /** Not a first name and a surname. */
  | 'NAME_NOT_FITTING'
  /** Nobody in the pool can take the seat. */
  | 'NOBODY_FOR_SEAT'
  /** This account may not do this. */
  | 'NOT_ALLOWED'
  /** The person is not a teammate. */
  | 'NOT_A_TEAMMATE'
  /** It does not exist, or not for this account. */
  | 'NOT_FOUND'
  /** Sign in first. */
  | 'NOT_SIGNED_IN'
  /** Line work: a department handles it, no team is formed. */
  | 'NO_TEAM_NEEDED'
  /** A number of a person that cannot be one. */
  | 'NUMBER_NOT_FITTING'
  /** A number outside its range. */
  | 'NUMBER_OUT_OF_RANGE'
  /** The same number stands in the table twice. */
  | 'NUMBER_TWICE'
  /** Permissions are not changed in this way. */
  | 'PERMISSIONS_NOT_HERE'
  /** No such permission. */
  | 'PERMISSIONS_UNKNOWN'
  /** A decision needs a reason. */
  | 'REASON_MISSING'
  /** These are the hours that were asked. */
  | 'SAME_HOURS'
  /** She is in a team, or manages a department; end that first. */
  | 'STILL_NEEDED'
  /** Numbers that together are more than fits. */
  | 'SUM_TOO_LARGE'
  /** The team breaks a hard rule. */
  | 'TEAM_BREAKS_RULE'
  /** The team has not started yet. */
  | 'TEAM_NOT_STARTED'
  /** Words for the vocabulary that cannot be read as such. */
  | 'TERM_NOT_READABLE'
  /** A text is missing. */
  | 'TEXT_EMPTY'
  /** A text is longer than the field takes. */
  | 'TEXT_TOO_LONG'
  /** Too few words to know what is asked. */
  | 'TEXT_TOO_SHORT'
  /** Too many attempts; wait a minute. */
  | 'TOO_MANY_ATTEMPTS'
  /** There are as many messages about this request as fit. */
  | 'TOO_MANY_MESSAGES'
  /** Somebody keeps as many views as she can. */
  | 'TOO_MANY_VIEWS'
  /** A department that is not there. */
  | 'UNKNOWN_DEPARTMENT'
  /** There is no such intake question. */
  | 'UNKNOWN_QUESTION'
  /** There is no such skill or task field. */
  | 'UNKNOWN_SKILL'
  /** The works council's consent is not recorded yet; without it no suggestions are given. */
  | 'WORKS_COUNCIL_FIRST'
  /** This cannot be done in its present status. */
  | 'WRONG_STATUS';

/** The agreement with a person's manager: hours, end date, return. */
export type Release = {
  __typename?: 'Release';
  /** What it would do, while it waits for a decision: what she has left, and what her department can still give. Empty once it was decided. */
  consequences: Array<LocalizedText>;
  /** The first day. */
  from: Scalars['Date']['output'];
  /** Hours a week. */
  hoursPerWeek: Scalars['Int']['output'];
  /** Identifies the release. */
  id: Scalars['ID']['output'];
  /** Whose hours. */
  person: Person;
  /** Why it was refused. */
  refusalReason?: Maybe<Scalars['String']['output']>;
  /** Where it stands. */
  status: ReleaseStatus;
  /** What the team is called. */
  teamTitle: Scalars['String']['output'];
  /** The last day; she is back the day after. */
  to: Scalars['Date']['output'];
};

/** Where a release stands. */
export type ReleaseStatus =
  /** The hours are released. */
  | 'AGREED'
  /** The manager has yet to decide. */
  | 'ASKED'
  /** Refused. */
  | 'REFUSED'
  /** No longer needed. */
  | 'WITHDRAWN';

/** The result of making a suggestion again. */
export type ReplaySuggestionResult = Refusal | ReplayedSuggestion;

/** A kept suggestion, made again from its own inputs over the pool as it was then. */
export type ReplayedSuggestion = {
  __typename?: 'ReplayedSuggestion';
  /** By whom, the first time. */
  askedBy?: Maybe<Person>;
  /** When it was asked. */
  askedOn: Scalars['Date']['output'];
  /** What the answer rests on. */
  certificate: Certificate;
  /** Under which it is kept. */
  id: Scalars['ID']['output'];
  /** True: made again, the answer is the same to the last character. */
  isSame: Scalars['Boolean']['output'];
  /** Its teams. */
  teams: Array<ReplayedTeam>;
};

/** A suggested team, gone over by a check of its own that shares nothing with the search. */
export type ReplayedTeam = {
  __typename?: 'ReplayedTeam';
  /** Rules that it breaks, as codes; empty when none. */
  broken: Array<Scalars['String']['output']>;
  /** True: no rule is broken, and the points are those that were given. */
  isRight: Scalars['Boolean']['output'];
  /** Its points by the model. */
  points: Scalars['Int']['output'];
};

/** What a requester sees with the personal code. */
export type RequestProgress = {
  __typename?: 'RequestProgress';
  /** Whether you can still say what you think of how it went. */
  asksSatisfaction: Scalars['Boolean']['output'];
  /** The question to think along with the team; null when you were not asked. */
  coCreation?: Maybe<CoCreation>;
  /** The department that handles it, when it is line work. */
  department?: Maybe<Department>;
  /** What that means, in plain words, and what happens next. */
  explanation: LocalizedText;
  /** Messages with the organisation, the oldest first; without names. */
  messages: Array<Message>;
  /** How many others asked the same, and go on together with it. */
  othersAsked: Scalars['Int']['output'];
  /** The smaller requests that it goes on as; empty when it was not split. */
  parts: Array<ProgressPart>;
  /** The day it came in. */
  receivedOn: Scalars['Date']['output'];
  /** What you thought of how it went. */
  satisfaction?: Maybe<Satisfaction>;
  /** Where it stands. */
  status: RequestStatus;
  /** The team's last day, once everybody agreed. */
  teamEndsOn?: Maybe<Scalars['Date']['output']>;
  /** True from the team's first day on. */
  teamHasStarted: Scalars['Boolean']['output'];
  /** The roles in the team, once there is one at work. */
  teamRoles: Array<Role>;
  /** The team's first day, once everybody agreed. */
  teamStartsOn?: Maybe<Scalars['Date']['output']>;
  /** Who is in the team, once you said yes to think along and it is at work. */
  teammates: Array<CoCreationTeammate>;
  /** The request in the requester's own words. */
  text: Scalars['String']['output'];
  /** The request's short name. */
  title: Scalars['String']['output'];
};

/** Where a staffing request stands. */
export type RequestStatus =
  /** The team has dissolved. */
  | 'CLOSED'
  /** Line work: a department handles it. */
  | 'HANDED_TO_LINE'
  /** A coordinator is taking it apart into roles. */
  | 'IN_INTAKE'
  /** Others asked the same; it goes on together with theirs. */
  | 'MERGED'
  /** We have it; nobody has looked yet. */
  | 'RECEIVED'
  /** It was too big for one team; it goes on as smaller requests. */
  | 'SPLIT'
  /** The team is at work. */
  | 'TEAM_ACTIVE'
  /** People have been asked; not everyone has answered. */
  | 'TEAM_PROPOSED';

/** Who hands in a request. */
export type RequesterKind =
  /** A business or an institution. */
  | 'BUSINESS'
  /** A colleague. */
  | 'COLLEAGUE'
  /** The council. */
  | 'COUNCIL'
  /** A resident, or residents together. */
  | 'RESIDENT';

/** The result of what a requester does. */
export type RequesterResult = Refusal | RequesterSuccess;

/** It was stored; this is how the request stands now. */
export type RequesterSuccess = {
  __typename?: 'RequesterSuccess';
  /** The request. */
  progress: RequestProgress;
};

/** How long each kind of data is kept. */
export type Retention = {
  __typename?: 'Retention';
  /** By kind. */
  rules: Array<RetentionRule>;
};

/** Kinds of data that are kept for a time of their own. */
export type RetentionClass =
  /** The audit log. */
  | 'AUDIT'
  /** Who saw whose profile. */
  | 'PROFILE_VIEWS'
  /** Reasons for declining and for not releasing. */
  | 'REASONS'
  /** Reflections in evaluations. */
  | 'REFLECTIONS'
  /** Personal codes of requests that are closed or handed to the line. */
  | 'REQUEST_CODES'
  /** Texts and names in requests that are closed or handed to the line. */
  | 'REQUEST_TEXTS'
  /** Suggestions with their inputs, and people as they were for them. */
  | 'SUGGESTIONS';

/** The result of asking how long data is kept. */
export type RetentionResult = Refusal | Retention;

/** How long a kind of data is kept. */
export type RetentionRule = {
  __typename?: 'RetentionRule';
  /** The kind. */
  class: RetentionClass;
  /** How much is past its time today, and would go with a purge. */
  due: Scalars['Int']['output'];
  /** Its name. */
  label: LocalizedText;
  /** The fewest months that the law leaves. */
  least: Scalars['Int']['output'];
  /** Months. */
  months: Scalars['Int']['output'];
};

/** Somebody whose team ends. */
export type ReturningPerson = {
  __typename?: 'ReturningPerson';
  /** The first day back. */
  backOn: Scalars['Date']['output'];
  /** Hours a week that come free. */
  hoursPerWeek: Scalars['Int']['output'];
  /** Who. */
  person: Person;
  /** The team. */
  teamTitle: Scalars['String']['output'];
};

/** The five roles of a team. A seat carries one or more of them. */
export type Role =
  /** Begroting: who keeps the budget? */
  | 'BUDGET'
  /** Vakinhoud: who brings the subject knowledge? */
  | 'CONTENT'
  /** Regie: who takes direction? */
  | 'DIRECTION'
  /** Netwerk: who builds the network that is needed? */
  | 'NETWORK'
  /** Politieke afstemming: who aligns with council and college? */
  | 'POLITICAL_ALIGNMENT';

/** The skills that a role asks for when a text names none, the first of them as its heart. */
export type RoleDefault = {
  __typename?: 'RoleDefault';
  /** The role. */
  role: Role;
  /** The skills. */
  skills: Array<Skill>;
};

/** Hands a request to a department as line work, or takes it back. */
export type RouteStaffingRequestInput = {
  /** The request. */
  requestId: Scalars['ID']['input'];
  /** The version that the decision was made on. */
  requestVersion: Scalars['Int']['input'];
  /** True: to the line. False: back to the pool. */
  toLine: Scalars['Boolean']['input'];
};

/** The result of routing a request. */
export type RouteStaffingRequestResult = Refusal | RouteStaffingRequestSuccess;

/** The request is where it should be. */
export type RouteStaffingRequestSuccess = {
  __typename?: 'RouteStaffingRequestSuccess';
  /** The request as it is now. */
  request: StaffingRequest;
};

/** A rule, and the points that it gives one team more or less than another. */
export type RuleDifference = {
  __typename?: 'RuleDifference';
  /** Points, whole; below zero is a loss. */
  points: Scalars['Int']['output'];
  /** The rule, in words. */
  rule: LocalizedText;
};

/** Somebody who could sit on a seat instead. */
export type RunnerUp = {
  __typename?: 'RunnerUp';
  /** Points of the whole team with her, less those of the team as it is. */
  difference: Scalars['Int']['output'];
  /** The person. */
  person: Person;
  /** Where the difference comes from; what costs most first. */
  rules: Array<RuleDifference>;
};

/** What the requester thinks of how it went. */
export type Satisfaction = {
  __typename?: 'Satisfaction';
  /** The day. */
  givenOn: Scalars['Date']['output'];
  /** Rapportcijfer: 1 (very bad) to 10 (excellent). */
  grade: Scalars['Int']['output'];
  /** In her own words. */
  remark?: Maybe<Scalars['String']['output']>;
};

/** The result of changing the catalogue. */
export type SaveCatalogueResult = Refusal | SaveCatalogueSuccess;

/** The catalogue was changed; texts are read with it from now on. */
export type SaveCatalogueSuccess = {
  __typename?: 'SaveCatalogueSuccess';
  /** True, always. */
  isSaved: Scalars['Boolean']['output'];
};

/** A skill, new or changed. */
export type SaveSkillInput = {
  /** What somebody with the skill does. */
  description: LocalizedTextInput;
  /** Small letters, digits and dashes; a known id changes that skill. */
  id: Scalars['ID']['input'];
  /** Its name. */
  label: LocalizedTextInput;
  /** The roles that it serves, one or more. */
  roles: Array<Role>;
  /** The task field that it belongs to; nothing for a general skill. */
  taakveld?: InputMaybe<Scalars['ID']['input']>;
  /** Words by which it is recognised in a text. */
  terms: SkillTermsInput;
};

/** A view of the requests that somebody keeps under a name, for herself. */
export type SavedView = {
  __typename?: 'SavedView';
  /** The address within Rolpool: `/verzoeken`, with what is looked for. */
  address: Scalars['String']['output'];
  /** The name, 1 to 40 characters. */
  name: Scalars['String']['output'];
};

/** The views that somebody keeps. */
export type SavedViews = {
  __typename?: 'SavedViews';
  /** In order of their names. */
  views: Array<SavedView>;
};

/** The result of keeping a view, or dropping one. */
export type SavedViewsResult = Refusal | SavedViews;

/** One line of a score: which rule, how many points of how many, and why in words. */
export type ScoreLine = {
  __typename?: 'ScoreLine';
  /** The most points that this line can give. */
  most: Scalars['Int']['output'];
  /** Points, whole. */
  points: Scalars['Int']['output'];
  /** The rule. */
  rule: Scalars['String']['output'];
  /** The fact behind it. */
  sentence: LocalizedText;
};

/** One place in a team. */
export type Seat = {
  __typename?: 'Seat';
  /** Hours a week. */
  hoursPerWeek: Scalars['Int']['output'];
  /** Identifies the seat within its request. */
  id: Scalars['ID']['output'];
  /** Why it exists. */
  reasons: Array<LocalizedText>;
  /** The roles that it carries. */
  roles: Array<Role>;
  /** The skills that it asks for. */
  skills: Array<SeatSkill>;
  /** How many weeks. */
  weeks: Scalars['Int']['output'];
  /** Strengths that carry its roles best; a wish, never a demand. */
  wishedStrengths: Array<Strength>;
};

/** The hours of one person on her seat, in the week that has least left. */
export type SeatHours = {
  __typename?: 'SeatHours';
  /** Free hours in that week, before this team. */
  freeHours: Scalars['Int']['output'];
  /** Hours a week that the seat asks. */
  hoursPerWeek: Scalars['Int']['output'];
  /** What is left of them in this team; below 0 when it does not fit. */
  leftHours: Scalars['Int']['output'];
  /** The seat. */
  seatId: Scalars['ID']['output'];
};

/** A person kept on a seat. */
export type SeatPin = {
  __typename?: 'SeatPin';
  /** The person. */
  person: Person;
  /** The seat. */
  seatId: Scalars['ID']['output'];
};

/** A person on a seat. */
export type SeatPinInput = {
  /** The person. */
  personId: Scalars['ID']['input'];
  /** The seat. */
  seatId: Scalars['ID']['input'];
};

/** The people who could sit on a seat instead, while everybody else stays. */
export type SeatRunnersUp = {
  __typename?: 'SeatRunnersUp';
  /** Best for the whole team first; at most three. */
  runnersUp: Array<RunnerUp>;
  /** The seat. */
  seatId: Scalars['ID']['output'];
};

/** A skill that a seat asks for. */
export type SeatSkill = {
  __typename?: 'SeatSkill';
  /** 1 (useful) to 3 (the heart of it). */
  importance: Scalars['Int']['output'];
  /** The level at which the need is met in full, 1 to 5. */
  level: Scalars['Int']['output'];
  /** Below this counted level nobody may take the seat; 0 asks for nothing. */
  minimum: Scalars['Int']['output'];
  /** The skill. */
  skill: Skill;
};

/** A statement of the self-assessment: how far does it fit you? */
export type SelfAssessmentItem = {
  __typename?: 'SelfAssessmentItem';
  /** Identifies the statement. */
  id: Scalars['ID']['output'];
  /** True: the more it fits, the less the role suits you. */
  isReversed: Scalars['Boolean']['output'];
  /** The role that it says something about. */
  role: Role;
  /** The statement. */
  statement: LocalizedText;
};

/** Takes a request out of another that it went on with. */
export type SeparateStaffingRequestInput = {
  /** The request. */
  requestId: Scalars['ID']['input'];
  /** The version that the decision was made on. */
  requestVersion: Scalars['Int']['input'];
};

/** The result of giving or withdrawing consent. */
export type SetConsentResult = Refusal | SetConsentSuccess;

/** The consent is as you want it. */
export type SetConsentSuccess = {
  __typename?: 'SetConsentSuccess';
  /** You, as you are now. */
  viewer: Viewer;
  /** Invitations that were waiting for your answer and are withdrawn. */
  withdrawnInvitations: Scalars['Int']['output'];
};

/** How one can sign in here. */
export type SignInOptions = {
  __typename?: 'SignInOptions';
  /** True: demo sign-in, fictional people only. Never true in production. */
  isDemo: Scalars['Boolean']['output'];
  /** True: one signs in with the organisation's own account, at `/aanmelding/start`. */
  isSingleSignOn: Scalars['Boolean']['output'];
};

/** The result of signing in. */
export type SignInResult = Refusal | SignInSuccess;

/** Signed in. */
export type SignInSuccess = {
  __typename?: 'SignInSuccess';
  /** Who is signed in now. The session is in a cookie. */
  viewer: Viewer;
};

/** An earlier request that is like this one. */
export type SimilarRequest = {
  __typename?: 'SimilarRequest';
  /** How alike the words are, 0 to 100. */
  likeness: Scalars['Int']['output'];
  /** The mean grade that its team gave at the end; null when there is none. */
  meanGrade?: Maybe<Scalars['Float']['output']>;
  /** The earlier request. */
  request: StaffingRequest;
  /** Why both may be about one and the same thing; empty when that is not likely. */
  sameBecause: Array<LocalizedText>;
};

/** Is it small enough to be finished by one team in twelve weeks? */
export type SizeCheck = {
  __typename?: 'SizeCheck';
  /** True: better split it first. */
  isTooBig: Scalars['Boolean']['output'];
  /** Why it is too big; empty when it is not. */
  reasons: Array<LocalizedText>;
  /** The ways to split it into smaller requests, the most concrete first; empty when it is not too big. */
  splits: Array<Split>;
};

/** A skill from the organisation's own vocabulary. */
export type Skill = {
  __typename?: 'Skill';
  /** What somebody with the skill does. */
  description?: Maybe<LocalizedText>;
  /** Its concept in ESCO; null when it was not mapped. */
  escoUri?: Maybe<Scalars['String']['output']>;
  /** Identifies the skill. */
  id: Scalars['ID']['output'];
  /** Its name. */
  label: LocalizedText;
  /** The roles that it serves. */
  roles: Array<Role>;
  /** The task field that it belongs to; null for a general skill. */
  taakveld?: Maybe<Taakveld>;
  /** Words by which it is recognised in a text. */
  terms: SkillTerms;
};

/** A skill that you saw a teammate use. */
export type SkillConfirmationInput = {
  /** The teammate. */
  personId: Scalars['ID']['input'];
  /** The skill. */
  skillId: Scalars['ID']['input'];
};

/** Words by which something is recognised, by language. */
export type SkillTerms = {
  __typename?: 'SkillTerms';
  /** In English. */
  en: Array<Scalars['String']['output']>;
  /** In Dutch. */
  nl: Array<Scalars['String']['output']>;
};

/** Words by language. */
export type SkillTermsInput = {
  /** In English. */
  en: Array<Scalars['String']['input']>;
  /** In Dutch. */
  nl: Array<Scalars['String']['input']>;
};

/** One way to split a request. */
export type Split = {
  __typename?: 'Split';
  /** By what. */
  by: SplitBy;
  /** The smaller requests. */
  parts: Array<SplitPart>;
};

/** By what a request is split. */
export type SplitBy =
  /** By place. */
  | 'PLACE'
  /** Find out first what would be the smallest step that helps. */
  | 'QUESTION'
  /** By task field. */
  | 'TAAKVELD'
  /** By group of people. */
  | 'TARGET_GROUP';

/** A smaller request that could be split off. */
export type SplitPart = {
  __typename?: 'SplitPart';
  /** Names the part when it is accepted. */
  key: Scalars['ID']['output'];
  /** What it would be called. */
  title: LocalizedText;
};

/** Splits a request that is too big into smaller ones. */
export type SplitStaffingRequestInput = {
  /** The parts to make, by their keys; one or more of one way to split. */
  parts: Array<Scalars['ID']['input']>;
  /** The request. */
  requestId: Scalars['ID']['input'];
  /** The version that the decision was made on. */
  requestVersion: Scalars['Int']['input'];
};

/** The result of splitting a request. */
export type SplitStaffingRequestResult = Refusal | SplitStaffingRequestSuccess;

/** The smaller requests are there; the whole goes on as these. */
export type SplitStaffingRequestSuccess = {
  __typename?: 'SplitStaffingRequestSuccess';
  /** The whole request as it is now. */
  request: StaffingRequest;
};

/** What comes in, from the first word to the last. */
export type StaffingRequest = {
  __typename?: 'StaffingRequest';
  /** True: the requester wrote last, and waits for an answer. */
  awaitsAnswer: Scalars['Boolean']['output'];
  /** What follows from the answers: triage, size and seats. */
  breakdown: Breakdown;
  /** Identifies the request. */
  id: Scalars['ID']['output'];
  /** The intake questions with their answers, in the order to show them. */
  intake: Array<IntakeAnswer>;
  /** The language of the text. */
  language: Language;
  /** What was taken off a pasted e-mail before the text was read. Personal data in it is masked. */
  leftOut: Array<LeftOutText>;
  /** Whether you may write to the requester. */
  mayWrite: Scalars['Boolean']['output'];
  /** Requests that go on with this one, because they ask the same. */
  mergedHere: Array<StaffingRequest>;
  /** The request that it goes on with, because both ask the same. */
  mergedInto?: Maybe<StaffingRequest>;
  /** Messages with the requester, the oldest first. */
  messages: Array<Message>;
  /** ISO 639-1 code when the text is neither Dutch nor English: nothing was read from it, and people answer the questions. */
  otherLanguage?: Maybe<Scalars['String']['output']>;
  /** The request that it was split off from. */
  partOf?: Maybe<StaffingRequest>;
  /** The smaller requests that it was split into. */
  parts: Array<StaffingRequest>;
  /** The day it came in. */
  receivedOn: Scalars['Date']['output'];
  /** Who handed it in. */
  requesterKind: RequesterKind;
  /** The requester's name, when given. */
  requesterName?: Maybe<Scalars['String']['output']>;
  /** What the requester thinks of how it went; null until she said so. */
  satisfaction?: Maybe<Satisfaction>;
  /** Earlier requests that are most like it, with what became of them; at most five. For coordinators and auditors. */
  similar: Array<SimilarRequest>;
  /** Where it stands. */
  status: RequestStatus;
  /** The team proposed or at work for it. */
  team?: Maybe<Team>;
  /** When a team that is formed today would work on it; null when it asks for nobody. */
  teamPeriod?: Maybe<TeamPeriod>;
  /** The request in the requester's own words. */
  text: Scalars['String']['output'];
  /** A short name for it. */
  title: Scalars['String']['output'];
  /** Goes up with each change; give it back with a change, so that no one's work is overwritten. */
  version: Scalars['Int']['output'];
  /** The day on which the requester would like work to start. */
  wishedStart?: Maybe<Scalars['Date']['output']>;
};

/** A piece of the list of staffing requests, newest first. */
export type StaffingRequestConnection = {
  __typename?: 'StaffingRequestConnection';
  /** The requests in this piece. */
  edges: Array<StaffingRequestEdge>;
  /** Is there more? */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** A staffing request in a list. */
export type StaffingRequestEdge = {
  __typename?: 'StaffingRequestEdge';
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The request. */
  node: StaffingRequest;
};

/** What is asked. */
export type StartPortfolioInput = {
  /** The policy; the first of them when left out. */
  policyId?: InputMaybe<Scalars['ID']['input']>;
  /** The requests, at most 200; all that wait for a team when left out. */
  requestIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** A strength of people. */
export type Strength = {
  __typename?: 'Strength';
  /** Identifies the strength. */
  id: Scalars['ID']['output'];
  /** Its name. */
  label: LocalizedText;
};

/** A request in plain words. */
export type SubmitStaffingRequestInput = {
  /** The language of the form. */
  language: Language;
  /** Where to write when something changes; forgotten once the request is closed. Refused where no mail is sent. */
  noticeEmail?: InputMaybe<Scalars['String']['input']>;
  /** Who hands it in. */
  requesterKind: RequesterKind;
  /** The requester's name, when she wants to give it. At most 120 characters. */
  requesterName?: InputMaybe<Scalars['String']['input']>;
  /** What it is about, 1 to 20,000 characters. */
  text: Scalars['String']['input'];
  /** A short name; made from the text when left out. At most 120 characters. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** The day on which work would best start; not in the past. */
  wishedStart?: InputMaybe<Scalars['Date']['input']>;
};

/** The result of handing in a request. */
export type SubmitStaffingRequestResult = Refusal | SubmitStaffingRequestSuccess;

/** The request is in. */
export type SubmitStaffingRequestSuccess = {
  __typename?: 'SubmitStaffingRequestSuccess';
  /** What was taken off because it is not the request itself. */
  leftOut: Array<LeftOutText>;
  /** Personal data that was masked before the text was stored. */
  masked: Array<MaskedKind>;
  /** The personal code to follow it with. Shown only now: it is not kept in readable form. */
  personalCode: Scalars['String']['output'];
  /** Where it stands. */
  progress: RequestProgress;
};

/** What one can listen to. */
export type Subscription = {
  __typename?: 'Subscription';
  /**
   * Changes from now on, for as long as one listens. It ends when the session does. Without a sign-in a personal code
   * tells whose request to listen to.
   */
  changes: Change;
};


/** What one can listen to. */
export type SubscriptionChangesArgs = {
  code?: InputMaybe<Scalars['String']['input']>;
};

/** What a coordinator asks of a team. */
export type SuggestTeamsInput = {
  /** May one person take two seats, if the hours of both fit? No when left out. */
  allowsDoubleRoles?: InputMaybe<Scalars['Boolean']['input']>;
  /** Leave these people out. */
  excluded?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** These people must not be in one team. */
  keptApart?: InputMaybe<Array<KeptApartInput>>;
  /** Points for pairs that have not, or that have, worked together before; neither when left out. */
  pairWish?: InputMaybe<PairWish>;
  /** Keep these people on these seats. */
  pins?: InputMaybe<Array<SeatPinInput>>;
  /** The policy under which the teams are best; the first of them when left out. */
  policyId?: InputMaybe<Scalars['ID']['input']>;
  /** The request. */
  requestId: Scalars['ID']['input'];
};

/** The result of asking for teams. */
export type SuggestTeamsResult = NoTeamPossible | Refusal | TeamSuggestions;

/** A seat of a suggested team. */
export type SuggestedSeat = {
  __typename?: 'SuggestedSeat';
  /** The parts of her fit; they add up to the points. */
  lines: Array<ScoreLine>;
  /** Who is suggested; null when nobody can take the seat. */
  person?: Maybe<Person>;
  /** The points of her fit, 0 to 1000. */
  points: Scalars['Int']['output'];
  /** The seat. */
  seat: Seat;
};

/** How sure the answer is. */
export type SuggestionStatus =
  /** The search stopped at its step limit; the certificate tells how much better a team could at most be. */
  | 'BOUNDED'
  /** Every seat filled, and no better team exists. */
  | 'OPTIMAL'
  /** The best team leaves seats open. */
  | 'PARTIAL';

/** An official Dutch municipal task field (Iv3). */
export type Taakveld = {
  __typename?: 'Taakveld';
  /** The official code, such as `2.1`. */
  code: Scalars['ID']['output'];
  /** The department that handles its line work. */
  department?: Maybe<Department>;
  /** Its name. */
  label: LocalizedText;
};

/** A group of people for whom something is asked. */
export type TargetGroup = {
  __typename?: 'TargetGroup';
  /** Identifies the group. */
  id: Scalars['ID']['output'];
  /** Its name. */
  label: LocalizedText;
};

/** An agreed temporary team; it dissolves after its end date. */
export type Team = {
  __typename?: 'Team';
  /** The requester as an external member; null when she was not asked. */
  coCreation?: Maybe<CoCreation>;
  /** The last day of work. */
  endsOn: Scalars['Date']['output'];
  /** The evaluations given; only the grades of others. */
  evaluations: Array<Evaluation>;
  /** True from the first day of work on. */
  hasStarted: Scalars['Boolean']['output'];
  /** Identifies the team. */
  id: Scalars['ID']['output'];
  /** Why the coordinator chose this team. */
  reason: Scalars['String']['output'];
  /** The request that it works on; null for who may not read it. */
  request?: Maybe<StaffingRequest>;
  /** Its seats, with who was chosen. */
  seats: Array<TeamSeat>;
  /** The first day of work. */
  startsOn: Scalars['Date']['output'];
  /** Where it stands. */
  status: TeamStatus;
  /** The kept suggestion from which it was chosen; null when it was put together by hand. */
  suggestionId?: Maybe<Scalars['ID']['output']>;
  /** What it is called. */
  title: Scalars['String']['output'];
  /** Goes up with each change. */
  version: Scalars['Int']['output'];
};

/** What the team does to another team that asks the same person. */
export type TeamConsequence = {
  __typename?: 'TeamConsequence';
  /** Whether both can go on. */
  bothFit: Scalars['Boolean']['output'];
  /** The person whom both ask. */
  person: Person;
  /** What happens. */
  sentence: LocalizedText;
};

/** Teams of many requests, as means. */
export type TeamMeans = {
  __typename?: 'TeamMeans';
  /** How often its members were asked in the past twelve months, together. */
  asked: Scalars['Float']['output'];
  /** Departments in a team. */
  departments: Scalars['Float']['output'];
};

/** From when to when a team works. */
export type TeamPeriod = {
  __typename?: 'TeamPeriod';
  /** The last day. */
  endsOn: Scalars['Date']['output'];
  /** The first day. */
  startsOn: Scalars['Date']['output'];
};

/** A seat in a team. */
export type TeamSeat = {
  __typename?: 'TeamSeat';
  /** The latest invitation for the seat. */
  invitation?: Maybe<Invitation>;
  /** Who was chosen; null when the seat is open. */
  person?: Maybe<Person>;
  /** The latest release for the seat. */
  release?: Maybe<Release>;
  /** The seat. */
  seat: Seat;
};

/** Where a team stands. */
export type TeamStatus =
  /** Everyone agreed; the team is at work. */
  | 'ACTIVE'
  /** It was called off. */
  | 'CANCELLED'
  /** The end date has passed. */
  | 'DISSOLVED'
  /** People have been asked. */
  | 'PROPOSED';

/** A whole team for all seats, with its score part by part. */
export type TeamSuggestion = {
  __typename?: 'TeamSuggestion';
  /** How often the members were asked in the past twelve months, together. */
  asked: Scalars['Int']['output'];
  /** How many departments are in it. */
  departments: Scalars['Int']['output'];
  /** True: proven that no better team exists, apart from those too like an earlier one. */
  isProven: Scalars['Boolean']['output'];
  /** All lines together. */
  points: Scalars['Int']['output'];
  /** The seats, in order. */
  seats: Array<SuggestedSeat>;
  /** What the team scores as a whole: coverage of each skill, and mix of departments. */
  teamLines: Array<ScoreLine>;
};

/** The best whole teams for a request. */
export type TeamSuggestions = {
  __typename?: 'TeamSuggestions';
  /** What the answer rests on. */
  certificate: Certificate;
  /** Who was left out: excluded by you, or declined before. */
  excluded: Array<Person>;
  /** Under which it is kept, with everything it was made from. */
  id: Scalars['ID']['output'];
  /** Who was kept on her seat: pinned by you, or already asked or agreed. */
  pinned: Array<SeatPin>;
  /** The version of the request that the suggestion was made on. */
  requestVersion: Scalars['Int']['output'];
  /** Per seat of the best team: who could sit there instead, valued in the whole team. */
  runnersUp: Array<SeatRunnersUp>;
  /** How sure the answer is. */
  status: SuggestionStatus;
  /** The best team first; each differs from every earlier one in at least two members, or in one when there is little to choose. */
  teams: Array<TeamSuggestion>;
  /** Seats that stay open in the best team. */
  uncovered: Array<UncoveredSeat>;
};

/** Predictability by complexity, and where that leads. */
export type Triage = {
  __typename?: 'Triage';
  /** 0 to 100. */
  complexity: Scalars['Int']['output'];
  /** Where complexity stands before any answer moves it. */
  complexityStart: Scalars['Int']['output'];
  /** What moved the axes, in order. */
  moves: Array<TriageMove>;
  /** Where the request goes. */
  outcome: TriageOutcome;
  /** 0 to 100. */
  predictability: Scalars['Int']['output'];
  /** Where predictability stands before any answer moves it. */
  predictabilityStart: Scalars['Int']['output'];
};

/** The two axes of the triage. */
export type TriageAxis =
  /** How many interests, parties and steps are in it. */
  | 'COMPLEXITY'
  /** How well we know beforehand how it goes. */
  | 'PREDICTABILITY';

/** An answer that moved an axis. */
export type TriageMove = {
  __typename?: 'TriageMove';
  /** The axis. */
  axis: TriageAxis;
  /** By how much; negative is down. */
  points: Scalars['Int']['output'];
  /** Why, in words. */
  reason: LocalizedText;
};

/** Where a request goes. */
export type TriageOutcome =
  /** One specialist. */
  | 'EXPERT'
  /** One or two people, some weeks. */
  | 'MICRO_PROJECT'
  /** Line work: a department handles it, no pool team. */
  | 'STANDARD'
  /** A temporary multidisciplinary team. */
  | 'TEAM';

/** A team as it is tried out. Nothing is stored. */
export type TriedTeam = {
  __typename?: 'TriedTeam';
  /** The points of the best team under the same wishes; null when there is none or suggestions are off. */
  bestPoints?: Maybe<Scalars['Int']['output']>;
  /** What keeps it from being chosen; empty when nothing does. */
  broken: Array<BrokenRule>;
  /** What it does to other teams that are being asked. */
  consequences: Array<TeamConsequence>;
  /** The hours of each filled seat. */
  hours: Array<SeatHours>;
  /** The version of the request that it was tried on. */
  requestVersion: Scalars['Int']['output'];
  /** Its points, line by line; null while suggestions are off. */
  team?: Maybe<TeamSuggestion>;
};

/** What is tried out: who sits where, under which wishes. */
export type TryTeamInput = {
  /** One person may have two seats. */
  allowsDoubleRoles?: InputMaybe<Scalars['Boolean']['input']>;
  /** Which pairs count. */
  pairWish?: InputMaybe<PairWish>;
  /** Under which policy; the first when left out. */
  policyId?: InputMaybe<Scalars['ID']['input']>;
  /** The request. */
  requestId: Scalars['ID']['input'];
  /** Who sits where; every seat of the request, open or not. */
  seats: Array<ChosenSeatInput>;
};

/** The result of trying a team out. */
export type TryTeamResult = Refusal | TriedTeam;

/** A seat that stays open in the best team. */
export type UncoveredSeat = {
  __typename?: 'UncoveredSeat';
  /** Who comes nearest, at most three. */
  nearest: Array<NearPerson>;
  /** The seat. */
  seat: Seat;
};

/** Who is signed in. */
export type Viewer = {
  __typename?: 'Viewer';
  /** The departments that she manages. */
  managedDepartments: Array<Department>;
  /** What she may do. */
  permissions: Array<Permission>;
  /** The person. */
  person: Person;
  /** Her own profile. */
  profile: Profile;
  /** Who saw something of your profile, the latest first; at most 200. */
  profileViews: Array<ProfileView>;
  /** Your e-mail address at work, by which you sign in; null when it is not known. */
  workEmail?: Maybe<Scalars['String']['output']>;
};

/** A word or words by which a task field is recognised. */
export type WeightedTerm = {
  __typename?: 'WeightedTerm';
  /** The language. */
  language: Language;
  /** The words; `+` lets a word open a longer one, `=` asks for that very form, `*` stands for up to three words. */
  term: Scalars['String']['output'];
  /** How much it says, 0.1 to 5. */
  weight: Scalars['Float']['output'];
};

/** A word or words by which a task field is recognised. */
export type WeightedTermInput = {
  /** The language. */
  language: Language;
  /** The words. */
  term: Scalars['String']['input'];
  /** How much it says, 0.1 to 5. */
  weight: Scalars['Float']['input'];
};

/** Why somebody is not in the best team. */
export type WhyNot = {
  __typename?: 'WhyNot';
  /** Points of the best team with her in it, less those of the best team; null when there is no such team. */
  difference?: Maybe<Scalars['Int']['output']>;
  /** The person. */
  person: Person;
  /** Where the difference comes from; what costs most first. */
  rules: Array<RuleDifference>;
  /** The answer in sentences, the most telling first. */
  sentences: Array<LocalizedText>;
  /** The best team with her in it; null when there is none. */
  team?: Maybe<TeamSuggestion>;
};

/** The result of asking why not. */
export type WhyNotResult = Refusal | WhyNot;

/** The works council's consent. */
export type WorksCouncilConsent = {
  __typename?: 'WorksCouncilConsent';
  /** Where the decision is filed. */
  document: Scalars['String']['output'];
  /** The day on which it consented. */
  givenOn: Scalars['Date']['output'];
};

/** The result of writing a message. */
export type WriteMessageResult = Refusal | WriteMessageSuccess;

/** The message was sent. */
export type WriteMessageSuccess = {
  __typename?: 'WriteMessageSuccess';
  /** The request with its messages. */
  request: StaffingRequest;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AccountabilityPackResult:
    | ( AccountabilityPack )
    | ( Refusal )
  ;
  AnswerIntakeResult:
    | ( Omit<AnswerIntakeSuccess, 'request'> & { request: _RefType['StaffingRequest'] } )
    | ( Refusal )
  ;
  AnswerInvitationResult:
    | ( Omit<AnswerInvitationSuccess, 'invitation'> & { invitation: _RefType['Invitation'] } )
    | ( Refusal )
  ;
  AuditEntriesResult:
    | ( Omit<AuditEntries, 'entries'> & { entries: Array<_RefType['AuditEntry']> } )
    | ( Refusal )
  ;
  AuditVerificationResult:
    | ( AuditVerification )
    | ( Refusal )
  ;
  CancelTeamResult:
    | ( Omit<CancelTeamSuccess, 'team'> & { team: _RefType['Team'] } )
    | ( Refusal )
  ;
  ChangePolicyResult:
    | ( Omit<ChangePolicySuccess, 'policy'> & { policy: _RefType['Policy'] } )
    | ( Refusal )
  ;
  ChangeSettingsResult:
    | ( ChangeSettingsSuccess )
    | ( Refusal )
  ;
  ChooseTeamResult:
    | ( Omit<ChooseTeamSuccess, 'request' | 'team'> & { request: _RefType['StaffingRequest'], team: _RefType['Team'] } )
    | ( Refusal )
  ;
  ComparePoliciesResult:
    | ( Omit<PolicyComparison, 'teams'> & { teams: Array<_RefType['ComparedTeam']> } )
    | ( Refusal )
  ;
  CorrectMyDataResult:
    | ( Omit<CorrectMyDataSuccess, 'viewer'> & { viewer: _RefType['Viewer'] } )
    | ( Refusal )
  ;
  CoverageResult:
    | ( Omit<Coverage, 'rows'> & { rows: Array<_RefType['CoverageRow']> } )
    | ( Refusal )
  ;
  DecideReleaseResult:
    | ( Omit<DecideReleaseSuccess, 'release'> & { release: _RefType['Release'] } )
    | ( Refusal )
  ;
  ErasePersonResult:
    | ( ErasePersonSuccess )
    | ( Refusal )
  ;
  EvaluateTeamResult:
    | ( Omit<EvaluateTeamSuccess, 'team'> & { team: _RefType['Team'] } )
    | ( Refusal )
  ;
  ExportModelResult:
    | ( ExportedModel )
    | ( Refusal )
  ;
  FragilityResult:
    | ( Omit<Fragility, 'spots'> & { spots: Array<_RefType['FragileSpot']> } )
    | ( Refusal )
  ;
  ImportPeopleResult:
    | ( ImportPeopleSuccess )
    | ( Refusal )
  ;
  InviteToCoCreateResult:
    | ( Omit<InviteToCoCreateSuccess, 'team'> & { team: _RefType['Team'] } )
    | ( Refusal )
  ;
  MergeStaffingRequestResult:
    | ( Omit<MergeStaffingRequestSuccess, 'request'> & { request: _RefType['StaffingRequest'] } )
    | ( Refusal )
  ;
  MyDataResult:
    | ( MyData )
    | ( Refusal )
  ;
  PersonDuosResult:
    | ( Omit<PersonDuos, 'alone' | 'duos'> & { alone?: Maybe<_RefType['Person']>, duos: Array<_RefType['PersonGroup']> } )
    | ( Refusal )
  ;
  PersonGroupsResult:
    | ( Omit<PersonGroups, 'groups'> & { groups: Array<_RefType['PersonGroup']> } )
    | ( Refusal )
  ;
  PersonProfileResult:
    | ( PersonSource )
    | ( Refusal )
  ;
  PoolLoadResult:
    | ( Omit<PoolLoad, 'returning' | 'rows'> & { returning: Array<_RefType['ReturningPerson']>, rows: Array<_RefType['PoolLoadRow']> } )
    | ( Refusal )
  ;
  PortfolioResult:
    | ( PortfolioSourceSource )
    | ( Refusal )
  ;
  PreviewBreakdownResult:
    | ( Omit<BreakdownPreview, 'breakdown' | 'intake'> & { breakdown: _RefType['Breakdown'], intake: Array<_RefType['IntakeAnswer']> } )
    | ( Refusal )
  ;
  PreviewPolicyResult:
    | ( PolicyPreview )
    | ( Refusal )
  ;
  PurgeResult:
    | ( PurgeSuccess )
    | ( Refusal )
  ;
  ReplaySuggestionResult:
    | ( Refusal )
    | ( ReplayedSuggestionSourceSource )
  ;
  RequesterResult:
    | ( Refusal )
    | ( Omit<RequesterSuccess, 'progress'> & { progress: _RefType['RequestProgress'] } )
  ;
  RetentionResult:
    | ( Refusal )
    | ( Retention )
  ;
  RouteStaffingRequestResult:
    | ( Refusal )
    | ( Omit<RouteStaffingRequestSuccess, 'request'> & { request: _RefType['StaffingRequest'] } )
  ;
  SaveCatalogueResult:
    | ( Refusal )
    | ( SaveCatalogueSuccess )
  ;
  SavedViewsResult:
    | ( Refusal )
    | ( SavedViews )
  ;
  SetConsentResult:
    | ( Refusal )
    | ( Omit<SetConsentSuccess, 'viewer'> & { viewer: _RefType['Viewer'] } )
  ;
  SignInResult:
    | ( Refusal )
    | ( Omit<SignInSuccess, 'viewer'> & { viewer: _RefType['Viewer'] } )
  ;
  SplitStaffingRequestResult:
    | ( Refusal )
    | ( Omit<SplitStaffingRequestSuccess, 'request'> & { request: _RefType['StaffingRequest'] } )
  ;
  SubmitStaffingRequestResult:
    | ( Refusal )
    | ( Omit<SubmitStaffingRequestSuccess, 'progress'> & { progress: _RefType['RequestProgress'] } )
  ;
  SuggestTeamsResult:
    | ( NoTeamPossible )
    | ( Refusal )
    | ( TeamSuggestionsSourceSource )
  ;
  TryTeamResult:
    | ( Refusal )
    | ( TriedTeamSourceSource )
  ;
  WhyNotResult:
    | ( Refusal )
    | ( WhyNotSourceSource )
  ;
  WriteMessageResult:
    | ( Refusal )
    | ( Omit<WriteMessageSuccess, 'request'> & { request: _RefType['StaffingRequest'] } )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccountabilityDocument: ResolverTypeWrapper<AccountabilityDocument>;
  AccountabilityPack: ResolverTypeWrapper<AccountabilityPack>;
  AccountabilityPackResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AccountabilityPackResult']>;
  AnswerIntakeInput: AnswerIntakeInput;
  AnswerIntakeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnswerIntakeResult']>;
  AnswerIntakeSuccess: ResolverTypeWrapper<Omit<AnswerIntakeSuccess, 'request'> & { request: ResolversTypes['StaffingRequest'] }>;
  AnswerInvitationInput: AnswerInvitationInput;
  AnswerInvitationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnswerInvitationResult']>;
  AnswerInvitationSuccess: ResolverTypeWrapper<Omit<AnswerInvitationSuccess, 'invitation'> & { invitation: ResolversTypes['Invitation'] }>;
  AnswerKind: AnswerKind;
  AnswerProposalInput: AnswerProposalInput;
  AnswerValue: ResolverTypeWrapper<AnswerValueSourceSource>;
  AuditAction: ResolverTypeWrapper<AuditAction>;
  AuditActorKind: AuditActorKind;
  AuditEntries: ResolverTypeWrapper<Omit<AuditEntries, 'entries'> & { entries: Array<ResolversTypes['AuditEntry']> }>;
  AuditEntriesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AuditEntriesResult']>;
  AuditEntry: ResolverTypeWrapper<AuditEntrySource>;
  AuditFilterInput: AuditFilterInput;
  AuditVerification: ResolverTypeWrapper<AuditVerification>;
  AuditVerificationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AuditVerificationResult']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Breakdown: ResolverTypeWrapper<BreakdownSource>;
  BreakdownPreview: ResolverTypeWrapper<Omit<BreakdownPreview, 'breakdown' | 'intake'> & { breakdown: ResolversTypes['Breakdown'], intake: Array<ResolversTypes['IntakeAnswer']> }>;
  BrokenRule: ResolverTypeWrapper<BrokenRuleSourceSource>;
  CancelTeamInput: CancelTeamInput;
  CancelTeamResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelTeamResult']>;
  CancelTeamSuccess: ResolverTypeWrapper<Omit<CancelTeamSuccess, 'team'> & { team: ResolversTypes['Team'] }>;
  Certificate: ResolverTypeWrapper<Certificate>;
  Change: ResolverTypeWrapper<Change>;
  ChangePolicyInput: ChangePolicyInput;
  ChangePolicyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangePolicyResult']>;
  ChangePolicySuccess: ResolverTypeWrapper<Omit<ChangePolicySuccess, 'policy'> & { policy: ResolversTypes['Policy'] }>;
  ChangeSettingsInput: ChangeSettingsInput;
  ChangeSettingsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeSettingsResult']>;
  ChangeSettingsSuccess: ResolverTypeWrapper<ChangeSettingsSuccess>;
  ChangeTopic: ChangeTopic;
  ChooseTeamInput: ChooseTeamInput;
  ChooseTeamResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChooseTeamResult']>;
  ChooseTeamSuccess: ResolverTypeWrapper<Omit<ChooseTeamSuccess, 'request' | 'team'> & { request: ResolversTypes['StaffingRequest'], team: ResolversTypes['Team'] }>;
  ChosenSeatInput: ChosenSeatInput;
  CoCreation: ResolverTypeWrapper<CoCreation>;
  CoCreationStatus: CoCreationStatus;
  CoCreationTeammate: ResolverTypeWrapper<CoCreationTeammate>;
  Commitment: ResolverTypeWrapper<Commitment>;
  CommitmentInput: CommitmentInput;
  CommitmentKind: CommitmentKind;
  ComparePoliciesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ComparePoliciesResult']>;
  ComparedTeam: ResolverTypeWrapper<Omit<ComparedTeam, 'policy' | 'team'> & { policy: ResolversTypes['Policy'], team: ResolversTypes['TeamSuggestion'] }>;
  CorrectMyDataInput: CorrectMyDataInput;
  CorrectMyDataResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CorrectMyDataResult']>;
  CorrectMyDataSuccess: ResolverTypeWrapper<Omit<CorrectMyDataSuccess, 'viewer'> & { viewer: ResolversTypes['Viewer'] }>;
  CorrectedRoleInput: CorrectedRoleInput;
  CorrectedSkillInput: CorrectedSkillInput;
  Coverage: ResolverTypeWrapper<Omit<Coverage, 'rows'> & { rows: Array<ResolversTypes['CoverageRow']> }>;
  CoverageCell: ResolverTypeWrapper<CoverageCell>;
  CoverageLevel: CoverageLevel;
  CoverageResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CoverageResult']>;
  CoverageRow: ResolverTypeWrapper<Omit<CoverageRow, 'department' | 'skill'> & { department?: Maybe<ResolversTypes['Department']>, skill?: Maybe<ResolversTypes['Skill']> }>;
  CoverageSubject: CoverageSubject;
  CoverageTeam: ResolverTypeWrapper<CoverageTeam>;
  CoverageWeek: ResolverTypeWrapper<CoverageWeek>;
  DataPurpose: ResolverTypeWrapper<DataPurpose>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DecideReleaseInput: DecideReleaseInput;
  DecideReleaseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecideReleaseResult']>;
  DecideReleaseSuccess: ResolverTypeWrapper<Omit<DecideReleaseSuccess, 'release'> & { release: ResolversTypes['Release'] }>;
  DemoPerson: ResolverTypeWrapper<PersonSource>;
  Department: ResolverTypeWrapper<DepartmentSourceSource>;
  ErasePersonResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ErasePersonResult']>;
  ErasePersonSuccess: ResolverTypeWrapper<ErasePersonSuccess>;
  EvaluateTeamInput: EvaluateTeamInput;
  EvaluateTeamResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EvaluateTeamResult']>;
  EvaluateTeamSuccess: ResolverTypeWrapper<Omit<EvaluateTeamSuccess, 'team'> & { team: ResolversTypes['Team'] }>;
  Evaluation: ResolverTypeWrapper<EvaluationSource>;
  Evidence: ResolverTypeWrapper<EvidenceSource>;
  EvidenceKind: EvidenceKind;
  EvidenceMatch: EvidenceMatch;
  ExportModelResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ExportModelResult']>;
  ExportedModel: ResolverTypeWrapper<ExportedModel>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FragileRequest: ResolverTypeWrapper<FragileRequest>;
  FragileSpot: ResolverTypeWrapper<Omit<FragileSpot, 'skills'> & { skills: Array<ResolversTypes['Skill']> }>;
  Fragility: ResolverTypeWrapper<Omit<Fragility, 'spots'> & { spots: Array<ResolversTypes['FragileSpot']> }>;
  FragilityResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FragilityResult']>;
  GrowthKind: GrowthKind;
  GrowthStep: ResolverTypeWrapper<Omit<GrowthStep, 'skill'> & { skill?: Maybe<ResolversTypes['Skill']> }>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ImportFault: ResolverTypeWrapper<ImportFault>;
  ImportOutcome: ImportOutcome;
  ImportPeopleInput: ImportPeopleInput;
  ImportPeopleResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ImportPeopleResult']>;
  ImportPeopleSuccess: ResolverTypeWrapper<ImportPeopleSuccess>;
  ImportedRow: ResolverTypeWrapper<ImportedRow>;
  InboxLane: ResolverTypeWrapper<Omit<InboxLane, 'requests'> & { requests: Array<ResolversTypes['StaffingRequest']> }>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  IntakeAnswer: ResolverTypeWrapper<IntakeAnswerSource>;
  IntakeAnswerInput: IntakeAnswerInput;
  IntakeQuestionId: IntakeQuestionId;
  Invitation: ResolverTypeWrapper<InvitationSource>;
  InvitationStatus: InvitationStatus;
  InviteToCoCreateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['InviteToCoCreateResult']>;
  InviteToCoCreateSuccess: ResolverTypeWrapper<Omit<InviteToCoCreateSuccess, 'team'> & { team: ResolversTypes['Team'] }>;
  KeptApartInput: KeptApartInput;
  Language: Language;
  LeftOutKind: LeftOutKind;
  LeftOutText: ResolverTypeWrapper<LeftOutText>;
  LocalizedText: ResolverTypeWrapper<LocalizedText>;
  LocalizedTextInput: LocalizedTextInput;
  MaskedKind: MaskedKind;
  Mend: ResolverTypeWrapper<Mend>;
  MendKind: MendKind;
  MergeStaffingRequestInput: MergeStaffingRequestInput;
  MergeStaffingRequestResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MergeStaffingRequestResult']>;
  MergeStaffingRequestSuccess: ResolverTypeWrapper<Omit<MergeStaffingRequestSuccess, 'request'> & { request: ResolversTypes['StaffingRequest'] }>;
  Message: ResolverTypeWrapper<MessageSource>;
  MessageSide: MessageSide;
  MisleadingWords: ResolverTypeWrapper<MisleadingWords>;
  ModelFormat: ModelFormat;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  MyData: ResolverTypeWrapper<MyData>;
  MyDataResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MyDataResult']>;
  NearPerson: ResolverTypeWrapper<NearPersonSourceSource>;
  NoTeamPossible: ResolverTypeWrapper<NoTeamPossible>;
  OrganisationSettings: ResolverTypeWrapper<OrganisationSettings>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PairWish: PairWish;
  Permission: Permission;
  Person: ResolverTypeWrapper<PersonSource>;
  PersonConnection: ResolverTypeWrapper<Omit<PersonConnection, 'edges'> & { edges: Array<ResolversTypes['PersonEdge']> }>;
  PersonDuos: ResolverTypeWrapper<Omit<PersonDuos, 'alone' | 'duos'> & { alone?: Maybe<ResolversTypes['Person']>, duos: Array<ResolversTypes['PersonGroup']> }>;
  PersonDuosResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PersonDuosResult']>;
  PersonEdge: ResolverTypeWrapper<Omit<PersonEdge, 'node'> & { node: ResolversTypes['Person'] }>;
  PersonGroup: ResolverTypeWrapper<Omit<PersonGroup, 'members'> & { members: Array<ResolversTypes['Person']> }>;
  PersonGroups: ResolverTypeWrapper<Omit<PersonGroups, 'groups'> & { groups: Array<ResolversTypes['PersonGroup']> }>;
  PersonGroupsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PersonGroupsResult']>;
  PersonProfile: ResolverTypeWrapper<PersonSource>;
  PersonProfileResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PersonProfileResult']>;
  Policy: ResolverTypeWrapper<PolicySource>;
  PolicyChange: ResolverTypeWrapper<PolicyChangeSourceSource>;
  PolicyComparison: ResolverTypeWrapper<Omit<PolicyComparison, 'teams'> & { teams: Array<ResolversTypes['ComparedTeam']> }>;
  PolicyPart: PolicyPart;
  PolicyPreview: ResolverTypeWrapper<PolicyPreview>;
  PolicyShare: ResolverTypeWrapper<PolicyShare>;
  PolicyStep: ResolverTypeWrapper<PolicyStep>;
  PolicyWeights: ResolverTypeWrapper<PolicyWeights>;
  PolicyWeightsInput: PolicyWeightsInput;
  PoolLoad: ResolverTypeWrapper<Omit<PoolLoad, 'returning' | 'rows'> & { returning: Array<ResolversTypes['ReturningPerson']>, rows: Array<ResolversTypes['PoolLoadRow']> }>;
  PoolLoadResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PoolLoadResult']>;
  PoolLoadRow: ResolverTypeWrapper<Omit<PoolLoadRow, 'department'> & { department?: Maybe<ResolversTypes['Department']> }>;
  Portfolio: ResolverTypeWrapper<PortfolioSourceSource>;
  PortfolioResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PortfolioResult']>;
  PortfolioStatus: PortfolioStatus;
  PortfolioTeam: ResolverTypeWrapper<PortfolioTeamSourceSource>;
  PreviewBreakdownResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PreviewBreakdownResult']>;
  PreviewPolicyInput: PreviewPolicyInput;
  PreviewPolicyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PreviewPolicyResult']>;
  Profile: ResolverTypeWrapper<PersonSource>;
  ProfilePrompt: ResolverTypeWrapper<Omit<ProfilePrompt, 'skill'> & { skill?: Maybe<ResolversTypes['Skill']> }>;
  ProfilePromptKind: ProfilePromptKind;
  ProfileRole: ResolverTypeWrapper<ProfileRole>;
  ProfileSkill: ResolverTypeWrapper<SkillStatementSource>;
  ProfileView: ResolverTypeWrapper<ProfileViewSource>;
  ProgressPart: ResolverTypeWrapper<StaffingRequestSource>;
  ProposeHoursInput: ProposeHoursInput;
  PurgeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PurgeResult']>;
  PurgeSuccess: ResolverTypeWrapper<PurgeSuccess>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  QuestionOverrides: ResolverTypeWrapper<QuestionOverrides>;
  Reach: Reach;
  Refusal: ResolverTypeWrapper<Refusal>;
  RefusalCode: RefusalCode;
  Release: ResolverTypeWrapper<ReleaseSource>;
  ReleaseStatus: ReleaseStatus;
  ReplaySuggestionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReplaySuggestionResult']>;
  ReplayedSuggestion: ResolverTypeWrapper<ReplayedSuggestionSourceSource>;
  ReplayedTeam: ResolverTypeWrapper<ReplayedTeam>;
  RequestProgress: ResolverTypeWrapper<StaffingRequestSource>;
  RequestStatus: RequestStatus;
  RequesterKind: RequesterKind;
  RequesterResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequesterResult']>;
  RequesterSuccess: ResolverTypeWrapper<Omit<RequesterSuccess, 'progress'> & { progress: ResolversTypes['RequestProgress'] }>;
  Retention: ResolverTypeWrapper<Retention>;
  RetentionClass: RetentionClass;
  RetentionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RetentionResult']>;
  RetentionRule: ResolverTypeWrapper<RetentionRule>;
  ReturningPerson: ResolverTypeWrapper<Omit<ReturningPerson, 'person'> & { person: ResolversTypes['Person'] }>;
  Role: Role;
  RoleDefault: ResolverTypeWrapper<Omit<RoleDefault, 'skills'> & { skills: Array<ResolversTypes['Skill']> }>;
  RouteStaffingRequestInput: RouteStaffingRequestInput;
  RouteStaffingRequestResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RouteStaffingRequestResult']>;
  RouteStaffingRequestSuccess: ResolverTypeWrapper<Omit<RouteStaffingRequestSuccess, 'request'> & { request: ResolversTypes['StaffingRequest'] }>;
  RuleDifference: ResolverTypeWrapper<RuleDifferenceSourceSource>;
  RunnerUp: ResolverTypeWrapper<RunnerUpSourceSource>;
  Satisfaction: ResolverTypeWrapper<Satisfaction>;
  SaveCatalogueResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveCatalogueResult']>;
  SaveCatalogueSuccess: ResolverTypeWrapper<SaveCatalogueSuccess>;
  SaveSkillInput: SaveSkillInput;
  SavedView: ResolverTypeWrapper<SavedView>;
  SavedViews: ResolverTypeWrapper<SavedViews>;
  SavedViewsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SavedViewsResult']>;
  ScoreLine: ResolverTypeWrapper<ScoreLineSource>;
  Seat: ResolverTypeWrapper<SeatSourceSource>;
  SeatHours: ResolverTypeWrapper<SeatHours>;
  SeatPin: ResolverTypeWrapper<SeatPinSourceSource>;
  SeatPinInput: SeatPinInput;
  SeatRunnersUp: ResolverTypeWrapper<Omit<SeatRunnersUp, 'runnersUp'> & { runnersUp: Array<ResolversTypes['RunnerUp']> }>;
  SeatSkill: ResolverTypeWrapper<SkillNeedSource>;
  SelfAssessmentItem: ResolverTypeWrapper<SelfAssessmentItemSource>;
  SeparateStaffingRequestInput: SeparateStaffingRequestInput;
  SetConsentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetConsentResult']>;
  SetConsentSuccess: ResolverTypeWrapper<Omit<SetConsentSuccess, 'viewer'> & { viewer: ResolversTypes['Viewer'] }>;
  SignInOptions: ResolverTypeWrapper<SignInOptions>;
  SignInResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SignInResult']>;
  SignInSuccess: ResolverTypeWrapper<Omit<SignInSuccess, 'viewer'> & { viewer: ResolversTypes['Viewer'] }>;
  SimilarRequest: ResolverTypeWrapper<SimilarRequestSourceSource>;
  SizeCheck: ResolverTypeWrapper<SizeCheckSource>;
  Skill: ResolverTypeWrapper<SkillSourceSource>;
  SkillConfirmationInput: SkillConfirmationInput;
  SkillTerms: ResolverTypeWrapper<SkillTerms>;
  SkillTermsInput: SkillTermsInput;
  Split: ResolverTypeWrapper<SplitSource>;
  SplitBy: SplitBy;
  SplitPart: ResolverTypeWrapper<SplitPartSourceSource>;
  SplitStaffingRequestInput: SplitStaffingRequestInput;
  SplitStaffingRequestResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SplitStaffingRequestResult']>;
  SplitStaffingRequestSuccess: ResolverTypeWrapper<Omit<SplitStaffingRequestSuccess, 'request'> & { request: ResolversTypes['StaffingRequest'] }>;
  StaffingRequest: ResolverTypeWrapper<StaffingRequestSource>;
  StaffingRequestConnection: ResolverTypeWrapper<Omit<StaffingRequestConnection, 'edges'> & { edges: Array<ResolversTypes['StaffingRequestEdge']> }>;
  StaffingRequestEdge: ResolverTypeWrapper<Omit<StaffingRequestEdge, 'node'> & { node: ResolversTypes['StaffingRequest'] }>;
  StartPortfolioInput: StartPortfolioInput;
  Strength: ResolverTypeWrapper<Strength>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  SubmitStaffingRequestInput: SubmitStaffingRequestInput;
  SubmitStaffingRequestResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SubmitStaffingRequestResult']>;
  SubmitStaffingRequestSuccess: ResolverTypeWrapper<Omit<SubmitStaffingRequestSuccess, 'progress'> & { progress: ResolversTypes['RequestProgress'] }>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SuggestTeamsInput: SuggestTeamsInput;
  SuggestTeamsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SuggestTeamsResult']>;
  SuggestedSeat: ResolverTypeWrapper<SuggestedSeatSourceSource>;
  SuggestionStatus: SuggestionStatus;
  Taakveld: ResolverTypeWrapper<TaakveldSourceSource>;
  TargetGroup: ResolverTypeWrapper<TargetGroup>;
  Team: ResolverTypeWrapper<TeamSource>;
  TeamConsequence: ResolverTypeWrapper<TeamConsequenceSource>;
  TeamMeans: ResolverTypeWrapper<TeamMeans>;
  TeamPeriod: ResolverTypeWrapper<TeamPeriod>;
  TeamSeat: ResolverTypeWrapper<TeamSeatSourceSource>;
  TeamStatus: TeamStatus;
  TeamSuggestion: ResolverTypeWrapper<TeamSuggestionSourceSource>;
  TeamSuggestions: ResolverTypeWrapper<TeamSuggestionsSourceSource>;
  Triage: ResolverTypeWrapper<TriageSource>;
  TriageAxis: TriageAxis;
  TriageMove: ResolverTypeWrapper<AxisMoveSource>;
  TriageOutcome: TriageOutcome;
  TriedTeam: ResolverTypeWrapper<TriedTeamSourceSource>;
  TryTeamInput: TryTeamInput;
  TryTeamResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TryTeamResult']>;
  UncoveredSeat: ResolverTypeWrapper<UncoveredSeatSourceSource>;
  Viewer: ResolverTypeWrapper<PersonSource>;
  WeightedTerm: ResolverTypeWrapper<WeightedTerm>;
  WeightedTermInput: WeightedTermInput;
  WhyNot: ResolverTypeWrapper<WhyNotSourceSource>;
  WhyNotResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WhyNotResult']>;
  WorksCouncilConsent: ResolverTypeWrapper<WorksCouncilConsent>;
  WriteMessageResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WriteMessageResult']>;
  WriteMessageSuccess: ResolverTypeWrapper<Omit<WriteMessageSuccess, 'request'> & { request: ResolversTypes['StaffingRequest'] }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AccountabilityDocument: AccountabilityDocument;
  AccountabilityPack: AccountabilityPack;
  AccountabilityPackResult: ResolversUnionTypes<ResolversParentTypes>['AccountabilityPackResult'];
  AnswerIntakeInput: AnswerIntakeInput;
  AnswerIntakeResult: ResolversUnionTypes<ResolversParentTypes>['AnswerIntakeResult'];
  AnswerIntakeSuccess: Omit<AnswerIntakeSuccess, 'request'> & { request: ResolversParentTypes['StaffingRequest'] };
  AnswerInvitationInput: AnswerInvitationInput;
  AnswerInvitationResult: ResolversUnionTypes<ResolversParentTypes>['AnswerInvitationResult'];
  AnswerInvitationSuccess: Omit<AnswerInvitationSuccess, 'invitation'> & { invitation: ResolversParentTypes['Invitation'] };
  AnswerProposalInput: AnswerProposalInput;
  AnswerValue: AnswerValueSourceSource;
  AuditAction: AuditAction;
  AuditEntries: Omit<AuditEntries, 'entries'> & { entries: Array<ResolversParentTypes['AuditEntry']> };
  AuditEntriesResult: ResolversUnionTypes<ResolversParentTypes>['AuditEntriesResult'];
  AuditEntry: AuditEntrySource;
  AuditFilterInput: AuditFilterInput;
  AuditVerification: AuditVerification;
  AuditVerificationResult: ResolversUnionTypes<ResolversParentTypes>['AuditVerificationResult'];
  Boolean: Scalars['Boolean']['output'];
  Breakdown: BreakdownSource;
  BreakdownPreview: Omit<BreakdownPreview, 'breakdown' | 'intake'> & { breakdown: ResolversParentTypes['Breakdown'], intake: Array<ResolversParentTypes['IntakeAnswer']> };
  BrokenRule: BrokenRuleSourceSource;
  CancelTeamInput: CancelTeamInput;
  CancelTeamResult: ResolversUnionTypes<ResolversParentTypes>['CancelTeamResult'];
  CancelTeamSuccess: Omit<CancelTeamSuccess, 'team'> & { team: ResolversParentTypes['Team'] };
  Certificate: Certificate;
  Change: Change;
  ChangePolicyInput: ChangePolicyInput;
  ChangePolicyResult: ResolversUnionTypes<ResolversParentTypes>['ChangePolicyResult'];
  ChangePolicySuccess: Omit<ChangePolicySuccess, 'policy'> & { policy: ResolversParentTypes['Policy'] };
  ChangeSettingsInput: ChangeSettingsInput;
  ChangeSettingsResult: ResolversUnionTypes<ResolversParentTypes>['ChangeSettingsResult'];
  ChangeSettingsSuccess: ChangeSettingsSuccess;
  ChooseTeamInput: ChooseTeamInput;
  ChooseTeamResult: ResolversUnionTypes<ResolversParentTypes>['ChooseTeamResult'];
  ChooseTeamSuccess: Omit<ChooseTeamSuccess, 'request' | 'team'> & { request: ResolversParentTypes['StaffingRequest'], team: ResolversParentTypes['Team'] };
  ChosenSeatInput: ChosenSeatInput;
  CoCreation: CoCreation;
  CoCreationTeammate: CoCreationTeammate;
  Commitment: Commitment;
  CommitmentInput: CommitmentInput;
  ComparePoliciesResult: ResolversUnionTypes<ResolversParentTypes>['ComparePoliciesResult'];
  ComparedTeam: Omit<ComparedTeam, 'policy' | 'team'> & { policy: ResolversParentTypes['Policy'], team: ResolversParentTypes['TeamSuggestion'] };
  CorrectMyDataInput: CorrectMyDataInput;
  CorrectMyDataResult: ResolversUnionTypes<ResolversParentTypes>['CorrectMyDataResult'];
  CorrectMyDataSuccess: Omit<CorrectMyDataSuccess, 'viewer'> & { viewer: ResolversParentTypes['Viewer'] };
  CorrectedRoleInput: CorrectedRoleInput;
  CorrectedSkillInput: CorrectedSkillInput;
  Coverage: Omit<Coverage, 'rows'> & { rows: Array<ResolversParentTypes['CoverageRow']> };
  CoverageCell: CoverageCell;
  CoverageResult: ResolversUnionTypes<ResolversParentTypes>['CoverageResult'];
  CoverageRow: Omit<CoverageRow, 'department' | 'skill'> & { department?: Maybe<ResolversParentTypes['Department']>, skill?: Maybe<ResolversParentTypes['Skill']> };
  CoverageTeam: CoverageTeam;
  CoverageWeek: CoverageWeek;
  DataPurpose: DataPurpose;
  Date: Scalars['Date']['output'];
  DecideReleaseInput: DecideReleaseInput;
  DecideReleaseResult: ResolversUnionTypes<ResolversParentTypes>['DecideReleaseResult'];
  DecideReleaseSuccess: Omit<DecideReleaseSuccess, 'release'> & { release: ResolversParentTypes['Release'] };
  DemoPerson: PersonSource;
  Department: DepartmentSourceSource;
  ErasePersonResult: ResolversUnionTypes<ResolversParentTypes>['ErasePersonResult'];
  ErasePersonSuccess: ErasePersonSuccess;
  EvaluateTeamInput: EvaluateTeamInput;
  EvaluateTeamResult: ResolversUnionTypes<ResolversParentTypes>['EvaluateTeamResult'];
  EvaluateTeamSuccess: Omit<EvaluateTeamSuccess, 'team'> & { team: ResolversParentTypes['Team'] };
  Evaluation: EvaluationSource;
  Evidence: EvidenceSource;
  ExportModelResult: ResolversUnionTypes<ResolversParentTypes>['ExportModelResult'];
  ExportedModel: ExportedModel;
  Float: Scalars['Float']['output'];
  FragileRequest: FragileRequest;
  FragileSpot: Omit<FragileSpot, 'skills'> & { skills: Array<ResolversParentTypes['Skill']> };
  Fragility: Omit<Fragility, 'spots'> & { spots: Array<ResolversParentTypes['FragileSpot']> };
  FragilityResult: ResolversUnionTypes<ResolversParentTypes>['FragilityResult'];
  GrowthStep: Omit<GrowthStep, 'skill'> & { skill?: Maybe<ResolversParentTypes['Skill']> };
  ID: Scalars['ID']['output'];
  ImportFault: ImportFault;
  ImportPeopleInput: ImportPeopleInput;
  ImportPeopleResult: ResolversUnionTypes<ResolversParentTypes>['ImportPeopleResult'];
  ImportPeopleSuccess: ImportPeopleSuccess;
  ImportedRow: ImportedRow;
  InboxLane: Omit<InboxLane, 'requests'> & { requests: Array<ResolversParentTypes['StaffingRequest']> };
  Int: Scalars['Int']['output'];
  IntakeAnswer: IntakeAnswerSource;
  IntakeAnswerInput: IntakeAnswerInput;
  Invitation: InvitationSource;
  InviteToCoCreateResult: ResolversUnionTypes<ResolversParentTypes>['InviteToCoCreateResult'];
  InviteToCoCreateSuccess: Omit<InviteToCoCreateSuccess, 'team'> & { team: ResolversParentTypes['Team'] };
  KeptApartInput: KeptApartInput;
  LeftOutText: LeftOutText;
  LocalizedText: LocalizedText;
  LocalizedTextInput: LocalizedTextInput;
  Mend: Mend;
  MergeStaffingRequestInput: MergeStaffingRequestInput;
  MergeStaffingRequestResult: ResolversUnionTypes<ResolversParentTypes>['MergeStaffingRequestResult'];
  MergeStaffingRequestSuccess: Omit<MergeStaffingRequestSuccess, 'request'> & { request: ResolversParentTypes['StaffingRequest'] };
  Message: MessageSource;
  MisleadingWords: MisleadingWords;
  Mutation: Record<PropertyKey, never>;
  MyData: MyData;
  MyDataResult: ResolversUnionTypes<ResolversParentTypes>['MyDataResult'];
  NearPerson: NearPersonSourceSource;
  NoTeamPossible: NoTeamPossible;
  OrganisationSettings: OrganisationSettings;
  PageInfo: PageInfo;
  Person: PersonSource;
  PersonConnection: Omit<PersonConnection, 'edges'> & { edges: Array<ResolversParentTypes['PersonEdge']> };
  PersonDuos: Omit<PersonDuos, 'alone' | 'duos'> & { alone?: Maybe<ResolversParentTypes['Person']>, duos: Array<ResolversParentTypes['PersonGroup']> };
  PersonDuosResult: ResolversUnionTypes<ResolversParentTypes>['PersonDuosResult'];
  PersonEdge: Omit<PersonEdge, 'node'> & { node: ResolversParentTypes['Person'] };
  PersonGroup: Omit<PersonGroup, 'members'> & { members: Array<ResolversParentTypes['Person']> };
  PersonGroups: Omit<PersonGroups, 'groups'> & { groups: Array<ResolversParentTypes['PersonGroup']> };
  PersonGroupsResult: ResolversUnionTypes<ResolversParentTypes>['PersonGroupsResult'];
  PersonProfile: PersonSource;
  PersonProfileResult: ResolversUnionTypes<ResolversParentTypes>['PersonProfileResult'];
  Policy: PolicySource;
  PolicyChange: PolicyChangeSourceSource;
  PolicyComparison: Omit<PolicyComparison, 'teams'> & { teams: Array<ResolversParentTypes['ComparedTeam']> };
  PolicyPreview: PolicyPreview;
  PolicyShare: PolicyShare;
  PolicyStep: PolicyStep;
  PolicyWeights: PolicyWeights;
  PolicyWeightsInput: PolicyWeightsInput;
  PoolLoad: Omit<PoolLoad, 'returning' | 'rows'> & { returning: Array<ResolversParentTypes['ReturningPerson']>, rows: Array<ResolversParentTypes['PoolLoadRow']> };
  PoolLoadResult: ResolversUnionTypes<ResolversParentTypes>['PoolLoadResult'];
  PoolLoadRow: Omit<PoolLoadRow, 'department'> & { department?: Maybe<ResolversParentTypes['Department']> };
  Portfolio: PortfolioSourceSource;
  PortfolioResult: ResolversUnionTypes<ResolversParentTypes>['PortfolioResult'];
  PortfolioTeam: PortfolioTeamSourceSource;
  PreviewBreakdownResult: ResolversUnionTypes<ResolversParentTypes>['PreviewBreakdownResult'];
  PreviewPolicyInput: PreviewPolicyInput;
  PreviewPolicyResult: ResolversUnionTypes<ResolversParentTypes>['PreviewPolicyResult'];
  Profile: PersonSource;
  ProfilePrompt: Omit<ProfilePrompt, 'skill'> & { skill?: Maybe<ResolversParentTypes['Skill']> };
  ProfileRole: ProfileRole;
  ProfileSkill: SkillStatementSource;
  ProfileView: ProfileViewSource;
  ProgressPart: StaffingRequestSource;
  ProposeHoursInput: ProposeHoursInput;
  PurgeResult: ResolversUnionTypes<ResolversParentTypes>['PurgeResult'];
  PurgeSuccess: PurgeSuccess;
  Query: Record<PropertyKey, never>;
  QuestionOverrides: QuestionOverrides;
  Refusal: Refusal;
  Release: ReleaseSource;
  ReplaySuggestionResult: ResolversUnionTypes<ResolversParentTypes>['ReplaySuggestionResult'];
  ReplayedSuggestion: ReplayedSuggestionSourceSource;
  ReplayedTeam: ReplayedTeam;
  RequestProgress: StaffingRequestSource;
  RequesterResult: ResolversUnionTypes<ResolversParentTypes>['RequesterResult'];
  RequesterSuccess: Omit<RequesterSuccess, 'progress'> & { progress: ResolversParentTypes['RequestProgress'] };
  Retention: Retention;
  RetentionResult: ResolversUnionTypes<ResolversParentTypes>['RetentionResult'];
  RetentionRule: RetentionRule;
  ReturningPerson: Omit<ReturningPerson, 'person'> & { person: ResolversParentTypes['Person'] };
  RoleDefault: Omit<RoleDefault, 'skills'> & { skills: Array<ResolversParentTypes['Skill']> };
  RouteStaffingRequestInput: RouteStaffingRequestInput;
  RouteStaffingRequestResult: ResolversUnionTypes<ResolversParentTypes>['RouteStaffingRequestResult'];
  RouteStaffingRequestSuccess: Omit<RouteStaffingRequestSuccess, 'request'> & { request: ResolversParentTypes['StaffingRequest'] };
  RuleDifference: RuleDifferenceSourceSource;
  RunnerUp: RunnerUpSourceSource;
  Satisfaction: Satisfaction;
  SaveCatalogueResult: ResolversUnionTypes<ResolversParentTypes>['SaveCatalogueResult'];
  SaveCatalogueSuccess: SaveCatalogueSuccess;
  SaveSkillInput: SaveSkillInput;
  SavedView: SavedView;
  SavedViews: SavedViews;
  SavedViewsResult: ResolversUnionTypes<ResolversParentTypes>['SavedViewsResult'];
  ScoreLine: ScoreLineSource;
  Seat: SeatSourceSource;
  SeatHours: SeatHours;
  SeatPin: SeatPinSourceSource;
  SeatPinInput: SeatPinInput;
  SeatRunnersUp: Omit<SeatRunnersUp, 'runnersUp'> & { runnersUp: Array<ResolversParentTypes['RunnerUp']> };
  SeatSkill: SkillNeedSource;
  SelfAssessmentItem: SelfAssessmentItemSource;
  SeparateStaffingRequestInput: SeparateStaffingRequestInput;
  SetConsentResult: ResolversUnionTypes<ResolversParentTypes>['SetConsentResult'];
  SetConsentSuccess: Omit<SetConsentSuccess, 'viewer'> & { viewer: ResolversParentTypes['Viewer'] };
  SignInOptions: SignInOptions;
  SignInResult: ResolversUnionTypes<ResolversParentTypes>['SignInResult'];
  SignInSuccess: Omit<SignInSuccess, 'viewer'> & { viewer: ResolversParentTypes['Viewer'] };
  SimilarRequest: SimilarRequestSourceSource;
  SizeCheck: SizeCheckSource;
  Skill: SkillSourceSource;
  SkillConfirmationInput: SkillConfirmationInput;
  SkillTerms: SkillTerms;
  SkillTermsInput: SkillTermsInput;
  Split: SplitSource;
  SplitPart: SplitPartSourceSource;
  SplitStaffingRequestInput: SplitStaffingRequestInput;
  SplitStaffingRequestResult: ResolversUnionTypes<ResolversParentTypes>['SplitStaffingRequestResult'];
  SplitStaffingRequestSuccess: Omit<SplitStaffingRequestSuccess, 'request'> & { request: ResolversParentTypes['StaffingRequest'] };
  StaffingRequest: StaffingRequestSource;
  StaffingRequestConnection: Omit<StaffingRequestConnection, 'edges'> & { edges: Array<ResolversParentTypes['StaffingRequestEdge']> };
  StaffingRequestEdge: Omit<StaffingRequestEdge, 'node'> & { node: ResolversParentTypes['StaffingRequest'] };
  StartPortfolioInput: StartPortfolioInput;
  Strength: Strength;
  String: Scalars['String']['output'];
  SubmitStaffingRequestInput: SubmitStaffingRequestInput;
  SubmitStaffingRequestResult: ResolversUnionTypes<ResolversParentTypes>['SubmitStaffingRequestResult'];
  SubmitStaffingRequestSuccess: Omit<SubmitStaffingRequestSuccess, 'progress'> & { progress: ResolversParentTypes['RequestProgress'] };
  Subscription: Record<PropertyKey, never>;
  SuggestTeamsInput: SuggestTeamsInput;
  SuggestTeamsResult: ResolversUnionTypes<ResolversParentTypes>['SuggestTeamsResult'];
  SuggestedSeat: SuggestedSeatSourceSource;
  Taakveld: TaakveldSourceSource;
  TargetGroup: TargetGroup;
  Team: TeamSource;
  TeamConsequence: TeamConsequenceSource;
  TeamMeans: TeamMeans;
  TeamPeriod: TeamPeriod;
  TeamSeat: TeamSeatSourceSource;
  TeamSuggestion: TeamSuggestionSourceSource;
  TeamSuggestions: TeamSuggestionsSourceSource;
  Triage: TriageSource;
  TriageMove: AxisMoveSource;
  TriedTeam: TriedTeamSourceSource;
  TryTeamInput: TryTeamInput;
  TryTeamResult: ResolversUnionTypes<ResolversParentTypes>['TryTeamResult'];
  UncoveredSeat: UncoveredSeatSourceSource;
  Viewer: PersonSource;
  WeightedTerm: WeightedTerm;
  WeightedTermInput: WeightedTermInput;
  WhyNot: WhyNotSourceSource;
  WhyNotResult: ResolversUnionTypes<ResolversParentTypes>['WhyNotResult'];
  WorksCouncilConsent: WorksCouncilConsent;
  WriteMessageResult: ResolversUnionTypes<ResolversParentTypes>['WriteMessageResult'];
  WriteMessageSuccess: Omit<WriteMessageSuccess, 'request'> & { request: ResolversParentTypes['StaffingRequest'] };
};

export type AccountabilityDocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountabilityDocument'] = ResolversParentTypes['AccountabilityDocument']> = {
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type AccountabilityPackResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountabilityPack'] = ResolversParentTypes['AccountabilityPack']> = {
  documents?: Resolver<Array<ResolversTypes['AccountabilityDocument']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccountabilityPackResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountabilityPackResult'] = ResolversParentTypes['AccountabilityPackResult']> = {
  __resolveType: TypeResolveFn<'AccountabilityPack' | 'Refusal', ParentType, ContextType>;
};

export type AnswerIntakeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerIntakeResult'] = ResolversParentTypes['AnswerIntakeResult']> = {
  __resolveType: TypeResolveFn<'AnswerIntakeSuccess' | 'Refusal', ParentType, ContextType>;
};

export type AnswerIntakeSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerIntakeSuccess'] = ResolversParentTypes['AnswerIntakeSuccess']> = {
  request?: Resolver<ResolversTypes['StaffingRequest'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnswerInvitationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerInvitationResult'] = ResolversParentTypes['AnswerInvitationResult']> = {
  __resolveType: TypeResolveFn<'AnswerInvitationSuccess' | 'Refusal', ParentType, ContextType>;
};

export type AnswerInvitationSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerInvitationSuccess'] = ResolversParentTypes['AnswerInvitationSuccess']> = {
  invitation?: Resolver<ResolversTypes['Invitation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnswerValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerValue'] = ResolversParentTypes['AnswerValue']> = {
  number?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reach?: Resolver<Maybe<ResolversTypes['Reach']>, ParentType, ContextType>;
  requesterKind?: Resolver<Maybe<ResolversTypes['RequesterKind']>, ParentType, ContextType>;
  skills?: Resolver<Maybe<Array<ResolversTypes['Skill']>>, ParentType, ContextType>;
  taakvelden?: Resolver<Maybe<Array<ResolversTypes['Taakveld']>>, ParentType, ContextType>;
  targetGroups?: Resolver<Maybe<Array<ResolversTypes['TargetGroup']>>, ParentType, ContextType>;
  texts?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  yesNo?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type AuditActionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditAction'] = ResolversParentTypes['AuditAction']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type AuditEntriesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntries'] = ResolversParentTypes['AuditEntries']> = {
  entries?: Resolver<Array<ResolversTypes['AuditEntry']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AuditEntriesResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntriesResult'] = ResolversParentTypes['AuditEntriesResult']> = {
  __resolveType: TypeResolveFn<'AuditEntries' | 'Refusal', ParentType, ContextType>;
};

export type AuditEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntry'] = ResolversParentTypes['AuditEntry']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actionLabel?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  actor?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  actorKind?: Resolver<ResolversTypes['AuditActorKind'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  objectId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  objectKind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  objectLabel?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  result?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  resultLabel?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuditVerificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditVerification'] = ResolversParentTypes['AuditVerification']> = {
  entries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fault?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  isWhole?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AuditVerificationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditVerificationResult'] = ResolversParentTypes['AuditVerificationResult']> = {
  __resolveType: TypeResolveFn<'AuditVerification' | 'Refusal', ParentType, ContextType>;
};

export type BreakdownResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Breakdown'] = ResolversParentTypes['Breakdown']> = {
  department?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
  seats?: Resolver<Array<ResolversTypes['Seat']>, ParentType, ContextType>;
  size?: Resolver<ResolversTypes['SizeCheck'], ParentType, ContextType>;
  triage?: Resolver<ResolversTypes['Triage'], ParentType, ContextType>;
};

export type BreakdownPreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BreakdownPreview'] = ResolversParentTypes['BreakdownPreview']> = {
  breakdown?: Resolver<ResolversTypes['Breakdown'], ParentType, ContextType>;
  intake?: Resolver<Array<ResolversTypes['IntakeAnswer']>, ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  leftOut?: Resolver<Array<ResolversTypes['LeftOutText']>, ParentType, ContextType>;
  masked?: Resolver<Array<ResolversTypes['MaskedKind']>, ParentType, ContextType>;
  otherLanguage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BrokenRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BrokenRule'] = ResolversParentTypes['BrokenRule']> = {
  seatId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type CancelTeamResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelTeamResult'] = ResolversParentTypes['CancelTeamResult']> = {
  __resolveType: TypeResolveFn<'CancelTeamSuccess' | 'Refusal', ParentType, ContextType>;
};

export type CancelTeamSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelTeamSuccess'] = ResolversParentTypes['CancelTeamSuccess']> = {
  team?: Resolver<ResolversTypes['Team'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CertificateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Certificate'] = ResolversParentTypes['Certificate']> = {
  bound?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  peopleInPool?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  policyId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  policyName?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  policyVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  snapshotVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  steps?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  weighedPerSeat?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['ChangeTopic'], ParentType, ContextType>;
};

export type ChangePolicyResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangePolicyResult'] = ResolversParentTypes['ChangePolicyResult']> = {
  __resolveType: TypeResolveFn<'ChangePolicySuccess' | 'Refusal', ParentType, ContextType>;
};

export type ChangePolicySuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangePolicySuccess'] = ResolversParentTypes['ChangePolicySuccess']> = {
  policy?: Resolver<ResolversTypes['Policy'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeSettingsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeSettingsResult'] = ResolversParentTypes['ChangeSettingsResult']> = {
  __resolveType: TypeResolveFn<'ChangeSettingsSuccess' | 'Refusal', ParentType, ContextType>;
};

export type ChangeSettingsSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeSettingsSuccess'] = ResolversParentTypes['ChangeSettingsSuccess']> = {
  settings?: Resolver<ResolversTypes['OrganisationSettings'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChooseTeamResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChooseTeamResult'] = ResolversParentTypes['ChooseTeamResult']> = {
  __resolveType: TypeResolveFn<'ChooseTeamSuccess' | 'Refusal', ParentType, ContextType>;
};

export type ChooseTeamSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChooseTeamSuccess'] = ResolversParentTypes['ChooseTeamSuccess']> = {
  request?: Resolver<ResolversTypes['StaffingRequest'], ParentType, ContextType>;
  team?: Resolver<ResolversTypes['Team'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CoCreationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoCreation'] = ResolversParentTypes['CoCreation']> = {
  invitedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CoCreationStatus'], ParentType, ContextType>;
};

export type CoCreationTeammateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoCreationTeammate'] = ResolversParentTypes['CoCreationTeammate']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
};

export type CommitmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Commitment'] = ResolversParentTypes['Commitment']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  hoursPerWeek?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CommitmentKind'], ParentType, ContextType>;
  teamTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type ComparePoliciesResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComparePoliciesResult'] = ResolversParentTypes['ComparePoliciesResult']> = {
  __resolveType: TypeResolveFn<'PolicyComparison' | 'Refusal', ParentType, ContextType>;
};

export type ComparedTeamResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComparedTeam'] = ResolversParentTypes['ComparedTeam']> = {
  policy?: Resolver<ResolversTypes['Policy'], ParentType, ContextType>;
  shares?: Resolver<Array<ResolversTypes['PolicyShare']>, ParentType, ContextType>;
  suggestionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  team?: Resolver<ResolversTypes['TeamSuggestion'], ParentType, ContextType>;
};

export type CorrectMyDataResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectMyDataResult'] = ResolversParentTypes['CorrectMyDataResult']> = {
  __resolveType: TypeResolveFn<'CorrectMyDataSuccess' | 'Refusal', ParentType, ContextType>;
};

export type CorrectMyDataSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectMyDataSuccess'] = ResolversParentTypes['CorrectMyDataSuccess']> = {
  conflicts?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Coverage'] = ResolversParentTypes['Coverage']> = {
  minimumGroupSize?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  proposedTeams?: Resolver<Array<ResolversTypes['CoverageTeam']>, ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['CoverageRow']>, ParentType, ContextType>;
  weeks?: Resolver<Array<ResolversTypes['CoverageWeek']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CoverageCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoverageCell'] = ResolversParentTypes['CoverageCell']> = {
  demandHours?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  freeAfter?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  freeHours?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  teamHours?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type CoverageResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoverageResult'] = ResolversParentTypes['CoverageResult']> = {
  __resolveType: TypeResolveFn<'Coverage' | 'Refusal', ParentType, ContextType>;
};

export type CoverageRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoverageRow'] = ResolversParentTypes['CoverageRow']> = {
  cells?: Resolver<Array<ResolversTypes['CoverageCell']>, ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  people?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  skill?: Resolver<Maybe<ResolversTypes['Skill']>, ParentType, ContextType>;
};

export type CoverageTeamResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoverageTeam'] = ResolversParentTypes['CoverageTeam']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CoverageWeekResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoverageWeek'] = ResolversParentTypes['CoverageWeek']> = {
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  week?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DataPurposeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataPurpose'] = ResolversParentTypes['DataPurpose']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  seenBy?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type DecideReleaseResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideReleaseResult'] = ResolversParentTypes['DecideReleaseResult']> = {
  __resolveType: TypeResolveFn<'DecideReleaseSuccess' | 'Refusal', ParentType, ContextType>;
};

export type DecideReleaseSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideReleaseSuccess'] = ResolversParentTypes['DecideReleaseSuccess']> = {
  release?: Resolver<ResolversTypes['Release'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DemoPersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DemoPerson'] = ResolversParentTypes['DemoPerson']> = {
  department?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  permissions?: Resolver<Array<ResolversTypes['Permission']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type DepartmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Department'] = ResolversParentTypes['Department']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type ErasePersonResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ErasePersonResult'] = ResolversParentTypes['ErasePersonResult']> = {
  __resolveType: TypeResolveFn<'ErasePersonSuccess' | 'Refusal', ParentType, ContextType>;
};

export type ErasePersonSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ErasePersonSuccess'] = ResolversParentTypes['ErasePersonSuccess']> = {
  isCompactionDue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  textsChanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvaluateTeamResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvaluateTeamResult'] = ResolversParentTypes['EvaluateTeamResult']> = {
  __resolveType: TypeResolveFn<'EvaluateTeamSuccess' | 'Refusal', ParentType, ContextType>;
};

export type EvaluateTeamSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvaluateTeamSuccess'] = ResolversParentTypes['EvaluateTeamSuccess']> = {
  team?: Resolver<ResolversTypes['Team'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvaluationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evaluation'] = ResolversParentTypes['Evaluation']> = {
  givenOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  reflection?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  match?: Resolver<Maybe<ResolversTypes['EvidenceMatch']>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  term?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ExportModelResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExportModelResult'] = ResolversParentTypes['ExportModelResult']> = {
  __resolveType: TypeResolveFn<'ExportedModel' | 'Refusal', ParentType, ContextType>;
};

export type ExportedModelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExportedModel'] = ResolversParentTypes['ExportedModel']> = {
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FragileRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FragileRequest'] = ResolversParentTypes['FragileRequest']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  isOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FragileSpotResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FragileSpot'] = ResolversParentTypes['FragileSpot']> = {
  mends?: Resolver<Array<ResolversTypes['Mend']>, ParentType, ContextType>;
  people?: Resolver<Array<Maybe<ResolversTypes['Int']>>, ParentType, ContextType>;
  requests?: Resolver<Array<ResolversTypes['FragileRequest']>, ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
  skills?: Resolver<Array<ResolversTypes['Skill']>, ParentType, ContextType>;
};

export type FragilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Fragility'] = ResolversParentTypes['Fragility']> = {
  looksUpTo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  moments?: Resolver<Array<ResolversTypes['CoverageWeek']>, ParentType, ContextType>;
  openRequests?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  spots?: Resolver<Array<ResolversTypes['FragileSpot']>, ParentType, ContextType>;
  typicalRequests?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FragilityResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FragilityResult'] = ResolversParentTypes['FragilityResult']> = {
  __resolveType: TypeResolveFn<'Fragility' | 'Refusal', ParentType, ContextType>;
};

export type GrowthStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrowthStep'] = ResolversParentTypes['GrowthStep']> = {
  kind?: Resolver<ResolversTypes['GrowthKind'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
  skill?: Resolver<Maybe<ResolversTypes['Skill']>, ParentType, ContextType>;
  teamTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImportFaultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportFault'] = ResolversParentTypes['ImportFault']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type ImportPeopleResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportPeopleResult'] = ResolversParentTypes['ImportPeopleResult']> = {
  __resolveType: TypeResolveFn<'ImportPeopleSuccess' | 'Refusal', ParentType, ContextType>;
};

export type ImportPeopleSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportPeopleSuccess'] = ResolversParentTypes['ImportPeopleSuccess']> = {
  isDryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['ImportedRow']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportedRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportedRow'] = ResolversParentTypes['ImportedRow']> = {
  faults?: Resolver<Array<ResolversTypes['ImportFault']>, ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ImportOutcome'], ParentType, ContextType>;
};

export type InboxLaneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InboxLane'] = ResolversParentTypes['InboxLane']> = {
  outcome?: Resolver<ResolversTypes['TriageOutcome'], ParentType, ContextType>;
  requests?: Resolver<Array<ResolversTypes['StaffingRequest']>, ParentType, ContextType>;
  tooBigCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IntakeAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntakeAnswer'] = ResolversParentTypes['IntakeAnswer']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  confirmed?: Resolver<Maybe<ResolversTypes['AnswerValue']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  guess?: Resolver<ResolversTypes['AnswerValue'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AnswerKind'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  questionId?: Resolver<ResolversTypes['IntakeQuestionId'], ParentType, ContextType>;
};

export type InvitationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Invitation'] = ResolversParentTypes['Invitation']> = {
  answerBy?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  canTakeBack?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  declineReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  proposalReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  proposedHours?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  remindedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  requestText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  seat?: Resolver<ResolversTypes['Seat'], ParentType, ContextType>;
  sentOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['InvitationStatus'], ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
  teamTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  why?: Resolver<Array<ResolversTypes['ScoreLine']>, ParentType, ContextType>;
};

export type InviteToCoCreateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InviteToCoCreateResult'] = ResolversParentTypes['InviteToCoCreateResult']> = {
  __resolveType: TypeResolveFn<'InviteToCoCreateSuccess' | 'Refusal', ParentType, ContextType>;
};

export type InviteToCoCreateSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InviteToCoCreateSuccess'] = ResolversParentTypes['InviteToCoCreateSuccess']> = {
  team?: Resolver<ResolversTypes['Team'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeftOutTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeftOutText'] = ResolversParentTypes['LeftOutText']> = {
  kind?: Resolver<ResolversTypes['LeftOutKind'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LocalizedTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocalizedText'] = ResolversParentTypes['LocalizedText']> = {
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MendResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mend'] = ResolversParentTypes['Mend']> = {
  kind?: Resolver<ResolversTypes['MendKind'], ParentType, ContextType>;
  people?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  someWantTo?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MergeStaffingRequestResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MergeStaffingRequestResult'] = ResolversParentTypes['MergeStaffingRequestResult']> = {
  __resolveType: TypeResolveFn<'MergeStaffingRequestSuccess' | 'Refusal', ParentType, ContextType>;
};

export type MergeStaffingRequestSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MergeStaffingRequestSuccess'] = ResolversParentTypes['MergeStaffingRequestSuccess']> = {
  request?: Resolver<ResolversTypes['StaffingRequest'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MessageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Message'] = ResolversParentTypes['Message']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sentAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  side?: Resolver<ResolversTypes['MessageSide'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  writer?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type MisleadingWordsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MisleadingWords'] = ResolversParentTypes['MisleadingWords']> = {
  times?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  answerCoCreation?: Resolver<ResolversTypes['RequesterResult'], ParentType, ContextType, RequireFields<MutationAnswerCoCreationArgs, 'accept' | 'code'>>;
  answerIntake?: Resolver<ResolversTypes['AnswerIntakeResult'], ParentType, ContextType, RequireFields<MutationAnswerIntakeArgs, 'input'>>;
  answerInvitation?: Resolver<ResolversTypes['AnswerInvitationResult'], ParentType, ContextType, RequireFields<MutationAnswerInvitationArgs, 'input'>>;
  answerProposal?: Resolver<ResolversTypes['AnswerInvitationResult'], ParentType, ContextType, RequireFields<MutationAnswerProposalArgs, 'input'>>;
  cancelPortfolio?: Resolver<ResolversTypes['PortfolioResult'], ParentType, ContextType, RequireFields<MutationCancelPortfolioArgs, 'id'>>;
  cancelTeam?: Resolver<ResolversTypes['CancelTeamResult'], ParentType, ContextType, RequireFields<MutationCancelTeamArgs, 'input'>>;
  changePolicy?: Resolver<ResolversTypes['ChangePolicyResult'], ParentType, ContextType, RequireFields<MutationChangePolicyArgs, 'input'>>;
  changeSettings?: Resolver<ResolversTypes['ChangeSettingsResult'], ParentType, ContextType, RequireFields<MutationChangeSettingsArgs, 'input'>>;
  chooseTeam?: Resolver<ResolversTypes['ChooseTeamResult'], ParentType, ContextType, RequireFields<MutationChooseTeamArgs, 'input'>>;
  correctMyData?: Resolver<ResolversTypes['CorrectMyDataResult'], ParentType, ContextType, RequireFields<MutationCorrectMyDataArgs, 'input'>>;
  decideRelease?: Resolver<ResolversTypes['DecideReleaseResult'], ParentType, ContextType, RequireFields<MutationDecideReleaseArgs, 'input'>>;
  dropView?: Resolver<ResolversTypes['SavedViewsResult'], ParentType, ContextType, RequireFields<MutationDropViewArgs, 'name'>>;
  erasePerson?: Resolver<ResolversTypes['ErasePersonResult'], ParentType, ContextType, RequireFields<MutationErasePersonArgs, 'personId' | 'reason'>>;
  evaluateTeam?: Resolver<ResolversTypes['EvaluateTeamResult'], ParentType, ContextType, RequireFields<MutationEvaluateTeamArgs, 'input'>>;
  giveSatisfaction?: Resolver<ResolversTypes['RequesterResult'], ParentType, ContextType, RequireFields<MutationGiveSatisfactionArgs, 'code' | 'grade'>>;
  importPeople?: Resolver<ResolversTypes['ImportPeopleResult'], ParentType, ContextType, RequireFields<MutationImportPeopleArgs, 'input'>>;
  inviteToCoCreate?: Resolver<ResolversTypes['InviteToCoCreateResult'], ParentType, ContextType, RequireFields<MutationInviteToCoCreateArgs, 'teamId'>>;
  mergeStaffingRequest?: Resolver<ResolversTypes['MergeStaffingRequestResult'], ParentType, ContextType, RequireFields<MutationMergeStaffingRequestArgs, 'input'>>;
  proposeHours?: Resolver<ResolversTypes['AnswerInvitationResult'], ParentType, ContextType, RequireFields<MutationProposeHoursArgs, 'input'>>;
  purge?: Resolver<ResolversTypes['PurgeResult'], ParentType, ContextType, RequireFields<MutationPurgeArgs, 'isDryRun'>>;
  remindInvitation?: Resolver<ResolversTypes['AnswerInvitationResult'], ParentType, ContextType, RequireFields<MutationRemindInvitationArgs, 'invitationId'>>;
  routeStaffingRequest?: Resolver<ResolversTypes['RouteStaffingRequestResult'], ParentType, ContextType, RequireFields<MutationRouteStaffingRequestArgs, 'input'>>;
  saveRoleDefault?: Resolver<ResolversTypes['SaveCatalogueResult'], ParentType, ContextType, RequireFields<MutationSaveRoleDefaultArgs, 'role' | 'skillIds'>>;
  saveSkill?: Resolver<ResolversTypes['SaveCatalogueResult'], ParentType, ContextType, RequireFields<MutationSaveSkillArgs, 'input'>>;
  saveTaakveld?: Resolver<ResolversTypes['SaveCatalogueResult'], ParentType, ContextType, RequireFields<MutationSaveTaakveldArgs, 'code' | 'terms'>>;
  saveView?: Resolver<ResolversTypes['SavedViewsResult'], ParentType, ContextType, RequireFields<MutationSaveViewArgs, 'address' | 'name'>>;
  separateStaffingRequest?: Resolver<ResolversTypes['MergeStaffingRequestResult'], ParentType, ContextType, RequireFields<MutationSeparateStaffingRequestArgs, 'input'>>;
  setConsent?: Resolver<ResolversTypes['SetConsentResult'], ParentType, ContextType, RequireFields<MutationSetConsentArgs, 'consents'>>;
  setRetention?: Resolver<ResolversTypes['RetentionResult'], ParentType, ContextType, RequireFields<MutationSetRetentionArgs, 'class' | 'months'>>;
  signInAsDemoPerson?: Resolver<ResolversTypes['SignInResult'], ParentType, ContextType, RequireFields<MutationSignInAsDemoPersonArgs, 'personId'>>;
  signOut?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  signOutEverywhere?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  splitStaffingRequest?: Resolver<ResolversTypes['SplitStaffingRequestResult'], ParentType, ContextType, RequireFields<MutationSplitStaffingRequestArgs, 'input'>>;
  startPortfolio?: Resolver<ResolversTypes['PortfolioResult'], ParentType, ContextType, RequireFields<MutationStartPortfolioArgs, 'input'>>;
  submitStaffingRequest?: Resolver<ResolversTypes['SubmitStaffingRequestResult'], ParentType, ContextType, RequireFields<MutationSubmitStaffingRequestArgs, 'input'>>;
  takeBackAnswer?: Resolver<ResolversTypes['AnswerInvitationResult'], ParentType, ContextType, RequireFields<MutationTakeBackAnswerArgs, 'invitationId'>>;
  writeAsRequester?: Resolver<ResolversTypes['RequesterResult'], ParentType, ContextType, RequireFields<MutationWriteAsRequesterArgs, 'code' | 'text'>>;
  writeMessage?: Resolver<ResolversTypes['WriteMessageResult'], ParentType, ContextType, RequireFields<MutationWriteMessageArgs, 'requestId' | 'text'>>;
};

export type MyDataResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MyData'] = ResolversParentTypes['MyData']> = {
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  json?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  readable?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MyDataResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MyDataResult'] = ResolversParentTypes['MyDataResult']> = {
  __resolveType: TypeResolveFn<'MyData' | 'Refusal', ParentType, ContextType>;
};

export type NearPersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NearPerson'] = ResolversParentTypes['NearPerson']> = {
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type NoTeamPossibleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoTeamPossible'] = ResolversParentTypes['NoTeamPossible']> = {
  certificate?: Resolver<ResolversTypes['Certificate'], ParentType, ContextType>;
  demands?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganisationSettingsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationSettings'] = ResolversParentTypes['OrganisationSettings']> = {
  givesSuggestions?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isManualMode?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  minimumGroupSize?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  worksCouncilConsent?: Resolver<Maybe<ResolversTypes['WorksCouncilConsent']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  department?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonDuosResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonDuos'] = ResolversParentTypes['PersonDuos']> = {
  alone?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  bound?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  duos?: Resolver<Array<ResolversTypes['PersonGroup']>, ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonDuosResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonDuosResult'] = ResolversParentTypes['PersonDuosResult']> = {
  __resolveType: TypeResolveFn<'PersonDuos' | 'Refusal', ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type PersonGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonGroup'] = ResolversParentTypes['PersonGroup']> = {
  members?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type PersonGroupsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonGroups'] = ResolversParentTypes['PersonGroups']> = {
  groups?: Resolver<Array<ResolversTypes['PersonGroup']>, ParentType, ContextType>;
  leastPossible?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sharedPairs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonGroupsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonGroupsResult'] = ResolversParentTypes['PersonGroupsResult']> = {
  __resolveType: TypeResolveFn<'PersonGroups' | 'Refusal', ParentType, ContextType>;
};

export type PersonProfileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonProfile'] = ResolversParentTypes['PersonProfile']> = {
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  profile?: Resolver<ResolversTypes['Profile'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonProfileResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonProfileResult'] = ResolversParentTypes['PersonProfileResult']> = {
  __resolveType: TypeResolveFn<'PersonProfile' | 'Refusal', ParentType, ContextType>;
};

export type PolicyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Policy'] = ResolversParentTypes['Policy']> = {
  changes?: Resolver<Array<ResolversTypes['PolicyChange']>, ParentType, ContextType>;
  coveragePerLevel?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ignoreTraits?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  meaning?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  mixPerDepartment?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mixUpTo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  pairPoints?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weights?: Resolver<ResolversTypes['PolicyWeights'], ParentType, ContextType>;
};

export type PolicyChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyChange'] = ResolversParentTypes['PolicyChange']> = {
  changedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  changedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['PolicyStep']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PolicyComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyComparison'] = ResolversParentTypes['PolicyComparison']> = {
  teams?: Resolver<Array<ResolversTypes['ComparedTeam']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyPreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyPreview'] = ResolversParentTypes['PolicyPreview']> = {
  after?: Resolver<ResolversTypes['TeamMeans'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['TeamMeans'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  requests?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seatsChanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyShareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyShare'] = ResolversParentTypes['PolicyShare']> = {
  best?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  policyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PolicyStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyStep'] = ResolversParentTypes['PolicyStep']> = {
  after?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['PolicyPart'], ParentType, ContextType>;
};

export type PolicyWeightsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyWeights'] = ResolversParentTypes['PolicyWeights']> = {
  affinity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  energy?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  growth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rotation?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  skills?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PoolLoadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PoolLoad'] = ResolversParentTypes['PoolLoad']> = {
  minimumGroupSize?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  returning?: Resolver<Array<ResolversTypes['ReturningPerson']>, ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['PoolLoadRow']>, ParentType, ContextType>;
  weeks?: Resolver<Array<ResolversTypes['CoverageWeek']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PoolLoadResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PoolLoadResult'] = ResolversParentTypes['PoolLoadResult']> = {
  __resolveType: TypeResolveFn<'PoolLoad' | 'Refusal', ParentType, ContextType>;
};

export type PoolLoadRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PoolLoadRow'] = ResolversParentTypes['PoolLoadRow']> = {
  asked?: Resolver<Maybe<Array<ResolversTypes['Int']>>, ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  freeHours?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  people?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  poolHours?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  teamHours?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type PortfolioResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Portfolio'] = ResolversParentTypes['Portfolio']> = {
  bound?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  filledSeats?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  objective?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  openSeats?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['Policy'], ParentType, ContextType>;
  requestCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  round?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PortfolioStatus'], ParentType, ContextType>;
  teams?: Resolver<Array<ResolversTypes['PortfolioTeam']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PortfolioResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PortfolioResult'] = ResolversParentTypes['PortfolioResult']> = {
  __resolveType: TypeResolveFn<'Portfolio' | 'Refusal', ParentType, ContextType>;
};

export type PortfolioTeamResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PortfolioTeam'] = ResolversParentTypes['PortfolioTeam']> = {
  request?: Resolver<ResolversTypes['StaffingRequest'], ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['TeamSuggestion']>, ParentType, ContextType>;
};

export type PreviewBreakdownResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PreviewBreakdownResult'] = ResolversParentTypes['PreviewBreakdownResult']> = {
  __resolveType: TypeResolveFn<'BreakdownPreview' | 'Refusal', ParentType, ContextType>;
};

export type PreviewPolicyResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PreviewPolicyResult'] = ResolversParentTypes['PreviewPolicyResult']> = {
  __resolveType: TypeResolveFn<'PolicyPreview' | 'Refusal', ParentType, ContextType>;
};

export type ProfileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Profile'] = ResolversParentTypes['Profile']> = {
  commitments?: Resolver<Array<ResolversTypes['Commitment']>, ParentType, ContextType>;
  consentsToSuggestions?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  freeHours?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  poolHoursPerWeek?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['ProfileRole']>, ParentType, ContextType>;
  skills?: Resolver<Array<ResolversTypes['ProfileSkill']>, ParentType, ContextType>;
  strengths?: Resolver<Array<ResolversTypes['Strength']>, ParentType, ContextType>;
  timesAsked?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ProfilePromptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProfilePrompt'] = ResolversParentTypes['ProfilePrompt']> = {
  kind?: Resolver<ResolversTypes['ProfilePromptKind'], ParentType, ContextType>;
  skill?: Resolver<Maybe<ResolversTypes['Skill']>, ParentType, ContextType>;
  teamId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  why?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type ProfileRoleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProfileRole'] = ResolversParentTypes['ProfileRole']> = {
  can?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  givesEnergy?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  timesCarried?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  wantsToLearn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ProfileSkillResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProfileSkill'] = ResolversParentTypes['ProfileSkill']> = {
  countedLevel?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceKind'], ParentType, ContextType>;
  givesEnergy?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastUsed?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  skill?: Resolver<ResolversTypes['Skill'], ParentType, ContextType>;
  wantsToLearn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ProfileViewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProfileView'] = ResolversParentTypes['ProfileView']> = {
  requestTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  seenOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  viewer?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  why?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type ProgressPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgressPart'] = ResolversParentTypes['ProgressPart']> = {
  status?: Resolver<ResolversTypes['RequestStatus'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PurgeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PurgeResult'] = ResolversParentTypes['PurgeResult']> = {
  __resolveType: TypeResolveFn<'PurgeSuccess' | 'Refusal', ParentType, ContextType>;
};

export type PurgeSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PurgeSuccess'] = ResolversParentTypes['PurgeSuccess']> = {
  isDryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rules?: Resolver<Array<ResolversTypes['RetentionRule']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  accountabilityPack?: Resolver<ResolversTypes['AccountabilityPackResult'], ParentType, ContextType, RequireFields<QueryAccountabilityPackArgs, 'language'>>;
  auditActions?: Resolver<Array<ResolversTypes['AuditAction']>, ParentType, ContextType>;
  auditEntries?: Resolver<ResolversTypes['AuditEntriesResult'], ParentType, ContextType, Partial<QueryAuditEntriesArgs>>;
  auditVerification?: Resolver<ResolversTypes['AuditVerificationResult'], ParentType, ContextType>;
  comparePolicies?: Resolver<ResolversTypes['ComparePoliciesResult'], ParentType, ContextType, RequireFields<QueryComparePoliciesArgs, 'input'>>;
  coverage?: Resolver<ResolversTypes['CoverageResult'], ParentType, ContextType, Partial<QueryCoverageArgs>>;
  dataPurposes?: Resolver<Array<ResolversTypes['DataPurpose']>, ParentType, ContextType>;
  demoPeople?: Resolver<Array<ResolversTypes['DemoPerson']>, ParentType, ContextType, Partial<QueryDemoPeopleArgs>>;
  departments?: Resolver<Array<ResolversTypes['Department']>, ParentType, ContextType>;
  exportModel?: Resolver<ResolversTypes['ExportModelResult'], ParentType, ContextType, RequireFields<QueryExportModelArgs, 'format' | 'input'>>;
  fragility?: Resolver<ResolversTypes['FragilityResult'], ParentType, ContextType>;
  inboxLanes?: Resolver<Array<ResolversTypes['InboxLane']>, ParentType, ContextType, Partial<QueryInboxLanesArgs>>;
  myData?: Resolver<ResolversTypes['MyDataResult'], ParentType, ContextType>;
  myGrowth?: Resolver<Array<ResolversTypes['GrowthStep']>, ParentType, ContextType>;
  myInvitations?: Resolver<Array<ResolversTypes['Invitation']>, ParentType, ContextType>;
  myReleases?: Resolver<Array<ResolversTypes['Release']>, ParentType, ContextType>;
  myTeams?: Resolver<Array<ResolversTypes['Team']>, ParentType, ContextType>;
  organisationSettings?: Resolver<ResolversTypes['OrganisationSettings'], ParentType, ContextType>;
  overrides?: Resolver<Array<ResolversTypes['QuestionOverrides']>, ParentType, ContextType>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, Partial<QueryPeopleArgs>>;
  personDuos?: Resolver<ResolversTypes['PersonDuosResult'], ParentType, ContextType, Partial<QueryPersonDuosArgs>>;
  personGroups?: Resolver<ResolversTypes['PersonGroupsResult'], ParentType, ContextType, RequireFields<QueryPersonGroupsArgs, 'groups'>>;
  personProfile?: Resolver<ResolversTypes['PersonProfileResult'], ParentType, ContextType, RequireFields<QueryPersonProfileArgs, 'personId' | 'requestId'>>;
  policies?: Resolver<Array<ResolversTypes['Policy']>, ParentType, ContextType>;
  poolLoad?: Resolver<ResolversTypes['PoolLoadResult'], ParentType, ContextType, Partial<QueryPoolLoadArgs>>;
  portfolio?: Resolver<ResolversTypes['PortfolioResult'], ParentType, ContextType, RequireFields<QueryPortfolioArgs, 'id'>>;
  previewBreakdown?: Resolver<ResolversTypes['PreviewBreakdownResult'], ParentType, ContextType, RequireFields<QueryPreviewBreakdownArgs, 'language' | 'requesterKind' | 'text'>>;
  previewPolicy?: Resolver<ResolversTypes['PreviewPolicyResult'], ParentType, ContextType, RequireFields<QueryPreviewPolicyArgs, 'input'>>;
  profilePrompts?: Resolver<Array<ResolversTypes['ProfilePrompt']>, ParentType, ContextType>;
  replaySuggestion?: Resolver<ResolversTypes['ReplaySuggestionResult'], ParentType, ContextType, RequireFields<QueryReplaySuggestionArgs, 'id'>>;
  requestProgress?: Resolver<Maybe<ResolversTypes['RequestProgress']>, ParentType, ContextType, RequireFields<QueryRequestProgressArgs, 'code'>>;
  retention?: Resolver<ResolversTypes['RetentionResult'], ParentType, ContextType>;
  roleDefaults?: Resolver<Array<ResolversTypes['RoleDefault']>, ParentType, ContextType>;
  savedViews?: Resolver<Array<ResolversTypes['SavedView']>, ParentType, ContextType>;
  selfAssessment?: Resolver<Array<ResolversTypes['SelfAssessmentItem']>, ParentType, ContextType>;
  signInOptions?: Resolver<ResolversTypes['SignInOptions'], ParentType, ContextType>;
  skills?: Resolver<Array<ResolversTypes['Skill']>, ParentType, ContextType>;
  staffingRequest?: Resolver<Maybe<ResolversTypes['StaffingRequest']>, ParentType, ContextType, RequireFields<QueryStaffingRequestArgs, 'id'>>;
  staffingRequests?: Resolver<ResolversTypes['StaffingRequestConnection'], ParentType, ContextType, Partial<QueryStaffingRequestsArgs>>;
  strengths?: Resolver<Array<ResolversTypes['Strength']>, ParentType, ContextType>;
  suggestTeams?: Resolver<ResolversTypes['SuggestTeamsResult'], ParentType, ContextType, RequireFields<QuerySuggestTeamsArgs, 'input'>>;
  taakveldTerms?: Resolver<Array<ResolversTypes['WeightedTerm']>, ParentType, ContextType, RequireFields<QueryTaakveldTermsArgs, 'code'>>;
  taakvelden?: Resolver<Array<ResolversTypes['Taakveld']>, ParentType, ContextType>;
  takesNoticeEmail?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  targetGroups?: Resolver<Array<ResolversTypes['TargetGroup']>, ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType, RequireFields<QueryTeamArgs, 'id'>>;
  today?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  tryTeam?: Resolver<ResolversTypes['TryTeamResult'], ParentType, ContextType, RequireFields<QueryTryTeamArgs, 'input'>>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
  whyNot?: Resolver<ResolversTypes['WhyNotResult'], ParentType, ContextType, RequireFields<QueryWhyNotArgs, 'input' | 'personId'>>;
};

export type QuestionOverridesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuestionOverrides'] = ResolversParentTypes['QuestionOverrides']> = {
  corrected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  judged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  misleadingWords?: Resolver<Array<ResolversTypes['MisleadingWords']>, ParentType, ContextType>;
  question?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  questionId?: Resolver<ResolversTypes['IntakeQuestionId'], ParentType, ContextType>;
};

export type RefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReleaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Release'] = ResolversParentTypes['Release']> = {
  consequences?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  hoursPerWeek?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  refusalReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReleaseStatus'], ParentType, ContextType>;
  teamTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type ReplaySuggestionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplaySuggestionResult'] = ResolversParentTypes['ReplaySuggestionResult']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'ReplayedSuggestion', ParentType, ContextType>;
};

export type ReplayedSuggestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplayedSuggestion'] = ResolversParentTypes['ReplayedSuggestion']> = {
  askedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  askedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  certificate?: Resolver<ResolversTypes['Certificate'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isSame?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  teams?: Resolver<Array<ResolversTypes['ReplayedTeam']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReplayedTeamResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplayedTeam'] = ResolversParentTypes['ReplayedTeam']> = {
  broken?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  isRight?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RequestProgressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestProgress'] = ResolversParentTypes['RequestProgress']> = {
  asksSatisfaction?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  coCreation?: Resolver<Maybe<ResolversTypes['CoCreation']>, ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  messages?: Resolver<Array<ResolversTypes['Message']>, ParentType, ContextType>;
  othersAsked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['ProgressPart']>, ParentType, ContextType>;
  receivedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  satisfaction?: Resolver<Maybe<ResolversTypes['Satisfaction']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RequestStatus'], ParentType, ContextType>;
  teamEndsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  teamHasStarted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  teamRoles?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
  teamStartsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  teammates?: Resolver<Array<ResolversTypes['CoCreationTeammate']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RequesterResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequesterResult'] = ResolversParentTypes['RequesterResult']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'RequesterSuccess', ParentType, ContextType>;
};

export type RequesterSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequesterSuccess'] = ResolversParentTypes['RequesterSuccess']> = {
  progress?: Resolver<ResolversTypes['RequestProgress'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RetentionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Retention'] = ResolversParentTypes['Retention']> = {
  rules?: Resolver<Array<ResolversTypes['RetentionRule']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RetentionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetentionResult'] = ResolversParentTypes['RetentionResult']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'Retention', ParentType, ContextType>;
};

export type RetentionRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetentionRule'] = ResolversParentTypes['RetentionRule']> = {
  class?: Resolver<ResolversTypes['RetentionClass'], ParentType, ContextType>;
  due?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  least?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  months?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReturningPersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturningPerson'] = ResolversParentTypes['ReturningPerson']> = {
  backOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  hoursPerWeek?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  teamTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RoleDefaultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleDefault'] = ResolversParentTypes['RoleDefault']> = {
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  skills?: Resolver<Array<ResolversTypes['Skill']>, ParentType, ContextType>;
};

export type RouteStaffingRequestResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RouteStaffingRequestResult'] = ResolversParentTypes['RouteStaffingRequestResult']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'RouteStaffingRequestSuccess', ParentType, ContextType>;
};

export type RouteStaffingRequestSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RouteStaffingRequestSuccess'] = ResolversParentTypes['RouteStaffingRequestSuccess']> = {
  request?: Resolver<ResolversTypes['StaffingRequest'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RuleDifferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RuleDifference'] = ResolversParentTypes['RuleDifference']> = {
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type RunnerUpResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RunnerUp'] = ResolversParentTypes['RunnerUp']> = {
  difference?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  rules?: Resolver<Array<ResolversTypes['RuleDifference']>, ParentType, ContextType>;
};

export type SatisfactionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Satisfaction'] = ResolversParentTypes['Satisfaction']> = {
  givenOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  remark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SaveCatalogueResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveCatalogueResult'] = ResolversParentTypes['SaveCatalogueResult']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'SaveCatalogueSuccess', ParentType, ContextType>;
};

export type SaveCatalogueSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveCatalogueSuccess'] = ResolversParentTypes['SaveCatalogueSuccess']> = {
  isSaved?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SavedViewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavedView'] = ResolversParentTypes['SavedView']> = {
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SavedViewsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavedViews'] = ResolversParentTypes['SavedViews']> = {
  views?: Resolver<Array<ResolversTypes['SavedView']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SavedViewsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavedViewsResult'] = ResolversParentTypes['SavedViewsResult']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'SavedViews', ParentType, ContextType>;
};

export type ScoreLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScoreLine'] = ResolversParentTypes['ScoreLine']> = {
  most?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type SeatResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Seat'] = ResolversParentTypes['Seat']> = {
  hoursPerWeek?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
  skills?: Resolver<Array<ResolversTypes['SeatSkill']>, ParentType, ContextType>;
  weeks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  wishedStrengths?: Resolver<Array<ResolversTypes['Strength']>, ParentType, ContextType>;
};

export type SeatHoursResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeatHours'] = ResolversParentTypes['SeatHours']> = {
  freeHours?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hoursPerWeek?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  leftHours?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seatId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SeatPinResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeatPin'] = ResolversParentTypes['SeatPin']> = {
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  seatId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SeatRunnersUpResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeatRunnersUp'] = ResolversParentTypes['SeatRunnersUp']> = {
  runnersUp?: Resolver<Array<ResolversTypes['RunnerUp']>, ParentType, ContextType>;
  seatId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SeatSkillResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeatSkill'] = ResolversParentTypes['SeatSkill']> = {
  importance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  minimum?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  skill?: Resolver<ResolversTypes['Skill'], ParentType, ContextType>;
};

export type SelfAssessmentItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SelfAssessmentItem'] = ResolversParentTypes['SelfAssessmentItem']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isReversed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type SetConsentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetConsentResult'] = ResolversParentTypes['SetConsentResult']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'SetConsentSuccess', ParentType, ContextType>;
};

export type SetConsentSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetConsentSuccess'] = ResolversParentTypes['SetConsentSuccess']> = {
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
  withdrawnInvitations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignInOptionsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignInOptions'] = ResolversParentTypes['SignInOptions']> = {
  isDemo?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isSingleSignOn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SignInResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignInResult'] = ResolversParentTypes['SignInResult']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'SignInSuccess', ParentType, ContextType>;
};

export type SignInSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignInSuccess'] = ResolversParentTypes['SignInSuccess']> = {
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SimilarRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SimilarRequest'] = ResolversParentTypes['SimilarRequest']> = {
  likeness?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  meanGrade?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  request?: Resolver<ResolversTypes['StaffingRequest'], ParentType, ContextType>;
  sameBecause?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
};

export type SizeCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SizeCheck'] = ResolversParentTypes['SizeCheck']> = {
  isTooBig?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  splits?: Resolver<Array<ResolversTypes['Split']>, ParentType, ContextType>;
};

export type SkillResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Skill'] = ResolversParentTypes['Skill']> = {
  description?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  escoUri?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
  taakveld?: Resolver<Maybe<ResolversTypes['Taakveld']>, ParentType, ContextType>;
  terms?: Resolver<ResolversTypes['SkillTerms'], ParentType, ContextType>;
};

export type SkillTermsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SkillTerms'] = ResolversParentTypes['SkillTerms']> = {
  en?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  nl?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SplitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Split'] = ResolversParentTypes['Split']> = {
  by?: Resolver<ResolversTypes['SplitBy'], ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['SplitPart']>, ParentType, ContextType>;
};

export type SplitPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SplitPart'] = ResolversParentTypes['SplitPart']> = {
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type SplitStaffingRequestResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SplitStaffingRequestResult'] = ResolversParentTypes['SplitStaffingRequestResult']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'SplitStaffingRequestSuccess', ParentType, ContextType>;
};

export type SplitStaffingRequestSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SplitStaffingRequestSuccess'] = ResolversParentTypes['SplitStaffingRequestSuccess']> = {
  request?: Resolver<ResolversTypes['StaffingRequest'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StaffingRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StaffingRequest'] = ResolversParentTypes['StaffingRequest']> = {
  awaitsAnswer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  breakdown?: Resolver<ResolversTypes['Breakdown'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  intake?: Resolver<Array<ResolversTypes['IntakeAnswer']>, ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  leftOut?: Resolver<Array<ResolversTypes['LeftOutText']>, ParentType, ContextType>;
  mayWrite?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mergedHere?: Resolver<Array<ResolversTypes['StaffingRequest']>, ParentType, ContextType>;
  mergedInto?: Resolver<Maybe<ResolversTypes['StaffingRequest']>, ParentType, ContextType>;
  messages?: Resolver<Array<ResolversTypes['Message']>, ParentType, ContextType>;
  otherLanguage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['StaffingRequest']>, ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['StaffingRequest']>, ParentType, ContextType>;
  receivedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  requesterKind?: Resolver<ResolversTypes['RequesterKind'], ParentType, ContextType>;
  requesterName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  satisfaction?: Resolver<Maybe<ResolversTypes['Satisfaction']>, ParentType, ContextType>;
  similar?: Resolver<Array<ResolversTypes['SimilarRequest']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RequestStatus'], ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
  teamPeriod?: Resolver<Maybe<ResolversTypes['TeamPeriod']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  wishedStart?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type StaffingRequestConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StaffingRequestConnection'] = ResolversParentTypes['StaffingRequestConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StaffingRequestEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StaffingRequestEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StaffingRequestEdge'] = ResolversParentTypes['StaffingRequestEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StaffingRequest'], ParentType, ContextType>;
};

export type StrengthResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Strength'] = ResolversParentTypes['Strength']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type SubmitStaffingRequestResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmitStaffingRequestResult'] = ResolversParentTypes['SubmitStaffingRequestResult']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'SubmitStaffingRequestSuccess', ParentType, ContextType>;
};

export type SubmitStaffingRequestSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmitStaffingRequestSuccess'] = ResolversParentTypes['SubmitStaffingRequestSuccess']> = {
  leftOut?: Resolver<Array<ResolversTypes['LeftOutText']>, ParentType, ContextType>;
  masked?: Resolver<Array<ResolversTypes['MaskedKind']>, ParentType, ContextType>;
  personalCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['RequestProgress'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  changes?: SubscriptionResolver<ResolversTypes['Change'], "changes", ParentType, ContextType, Partial<SubscriptionChangesArgs>>;
};

export type SuggestTeamsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuggestTeamsResult'] = ResolversParentTypes['SuggestTeamsResult']> = {
  __resolveType: TypeResolveFn<'NoTeamPossible' | 'Refusal' | 'TeamSuggestions', ParentType, ContextType>;
};

export type SuggestedSeatResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuggestedSeat'] = ResolversParentTypes['SuggestedSeat']> = {
  lines?: Resolver<Array<ResolversTypes['ScoreLine']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seat?: Resolver<ResolversTypes['Seat'], ParentType, ContextType>;
};

export type TaakveldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Taakveld'] = ResolversParentTypes['Taakveld']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type TargetGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TargetGroup'] = ResolversParentTypes['TargetGroup']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type TeamResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Team'] = ResolversParentTypes['Team']> = {
  coCreation?: Resolver<Maybe<ResolversTypes['CoCreation']>, ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  evaluations?: Resolver<Array<ResolversTypes['Evaluation']>, ParentType, ContextType>;
  hasStarted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  request?: Resolver<Maybe<ResolversTypes['StaffingRequest']>, ParentType, ContextType>;
  seats?: Resolver<Array<ResolversTypes['TeamSeat']>, ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TeamStatus'], ParentType, ContextType>;
  suggestionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TeamConsequenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamConsequence'] = ResolversParentTypes['TeamConsequence']> = {
  bothFit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type TeamMeansResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamMeans'] = ResolversParentTypes['TeamMeans']> = {
  asked?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  departments?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type TeamPeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamPeriod'] = ResolversParentTypes['TeamPeriod']> = {
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type TeamSeatResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamSeat'] = ResolversParentTypes['TeamSeat']> = {
  invitation?: Resolver<Maybe<ResolversTypes['Invitation']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  release?: Resolver<Maybe<ResolversTypes['Release']>, ParentType, ContextType>;
  seat?: Resolver<ResolversTypes['Seat'], ParentType, ContextType>;
};

export type TeamSuggestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamSuggestion'] = ResolversParentTypes['TeamSuggestion']> = {
  asked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  departments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isProven?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seats?: Resolver<Array<ResolversTypes['SuggestedSeat']>, ParentType, ContextType>;
  teamLines?: Resolver<Array<ResolversTypes['ScoreLine']>, ParentType, ContextType>;
};

export type TeamSuggestionsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamSuggestions'] = ResolversParentTypes['TeamSuggestions']> = {
  certificate?: Resolver<ResolversTypes['Certificate'], ParentType, ContextType>;
  excluded?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  pinned?: Resolver<Array<ResolversTypes['SeatPin']>, ParentType, ContextType>;
  requestVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  runnersUp?: Resolver<Array<ResolversTypes['SeatRunnersUp']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SuggestionStatus'], ParentType, ContextType>;
  teams?: Resolver<Array<ResolversTypes['TeamSuggestion']>, ParentType, ContextType>;
  uncovered?: Resolver<Array<ResolversTypes['UncoveredSeat']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TriageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Triage'] = ResolversParentTypes['Triage']> = {
  complexity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  complexityStart?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  moves?: Resolver<Array<ResolversTypes['TriageMove']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['TriageOutcome'], ParentType, ContextType>;
  predictability?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  predictabilityStart?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TriageMoveResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TriageMove'] = ResolversParentTypes['TriageMove']> = {
  axis?: Resolver<ResolversTypes['TriageAxis'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type TriedTeamResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TriedTeam'] = ResolversParentTypes['TriedTeam']> = {
  bestPoints?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  broken?: Resolver<Array<ResolversTypes['BrokenRule']>, ParentType, ContextType>;
  consequences?: Resolver<Array<ResolversTypes['TeamConsequence']>, ParentType, ContextType>;
  hours?: Resolver<Array<ResolversTypes['SeatHours']>, ParentType, ContextType>;
  requestVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['TeamSuggestion']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TryTeamResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TryTeamResult'] = ResolversParentTypes['TryTeamResult']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'TriedTeam', ParentType, ContextType>;
};

export type UncoveredSeatResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UncoveredSeat'] = ResolversParentTypes['UncoveredSeat']> = {
  nearest?: Resolver<Array<ResolversTypes['NearPerson']>, ParentType, ContextType>;
  seat?: Resolver<ResolversTypes['Seat'], ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  managedDepartments?: Resolver<Array<ResolversTypes['Department']>, ParentType, ContextType>;
  permissions?: Resolver<Array<ResolversTypes['Permission']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  profile?: Resolver<ResolversTypes['Profile'], ParentType, ContextType>;
  profileViews?: Resolver<Array<ResolversTypes['ProfileView']>, ParentType, ContextType>;
  workEmail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type WeightedTermResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WeightedTerm'] = ResolversParentTypes['WeightedTerm']> = {
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  term?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type WhyNotResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WhyNot'] = ResolversParentTypes['WhyNot']> = {
  difference?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  rules?: Resolver<Array<ResolversTypes['RuleDifference']>, ParentType, ContextType>;
  sentences?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['TeamSuggestion']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WhyNotResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WhyNotResult'] = ResolversParentTypes['WhyNotResult']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'WhyNot', ParentType, ContextType>;
};

export type WorksCouncilConsentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorksCouncilConsent'] = ResolversParentTypes['WorksCouncilConsent']> = {
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  givenOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type WriteMessageResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WriteMessageResult'] = ResolversParentTypes['WriteMessageResult']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'WriteMessageSuccess', ParentType, ContextType>;
};

export type WriteMessageSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WriteMessageSuccess'] = ResolversParentTypes['WriteMessageSuccess']> = {
  request?: Resolver<ResolversTypes['StaffingRequest'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AccountabilityDocument?: AccountabilityDocumentResolvers<ContextType>;
  AccountabilityPack?: AccountabilityPackResolvers<ContextType>;
  AccountabilityPackResult?: AccountabilityPackResultResolvers<ContextType>;
  AnswerIntakeResult?: AnswerIntakeResultResolvers<ContextType>;
  AnswerIntakeSuccess?: AnswerIntakeSuccessResolvers<ContextType>;
  AnswerInvitationResult?: AnswerInvitationResultResolvers<ContextType>;
  AnswerInvitationSuccess?: AnswerInvitationSuccessResolvers<ContextType>;
  AnswerValue?: AnswerValueResolvers<ContextType>;
  AuditAction?: AuditActionResolvers<ContextType>;
  AuditEntries?: AuditEntriesResolvers<ContextType>;
  AuditEntriesResult?: AuditEntriesResultResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuditVerification?: AuditVerificationResolvers<ContextType>;
  AuditVerificationResult?: AuditVerificationResultResolvers<ContextType>;
  Breakdown?: BreakdownResolvers<ContextType>;
  BreakdownPreview?: BreakdownPreviewResolvers<ContextType>;
  BrokenRule?: BrokenRuleResolvers<ContextType>;
  CancelTeamResult?: CancelTeamResultResolvers<ContextType>;
  CancelTeamSuccess?: CancelTeamSuccessResolvers<ContextType>;
  Certificate?: CertificateResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  ChangePolicyResult?: ChangePolicyResultResolvers<ContextType>;
  ChangePolicySuccess?: ChangePolicySuccessResolvers<ContextType>;
  ChangeSettingsResult?: ChangeSettingsResultResolvers<ContextType>;
  ChangeSettingsSuccess?: ChangeSettingsSuccessResolvers<ContextType>;
  ChooseTeamResult?: ChooseTeamResultResolvers<ContextType>;
  ChooseTeamSuccess?: ChooseTeamSuccessResolvers<ContextType>;
  CoCreation?: CoCreationResolvers<ContextType>;
  CoCreationTeammate?: CoCreationTeammateResolvers<ContextType>;
  Commitment?: CommitmentResolvers<ContextType>;
  ComparePoliciesResult?: ComparePoliciesResultResolvers<ContextType>;
  ComparedTeam?: ComparedTeamResolvers<ContextType>;
  CorrectMyDataResult?: CorrectMyDataResultResolvers<ContextType>;
  CorrectMyDataSuccess?: CorrectMyDataSuccessResolvers<ContextType>;
  Coverage?: CoverageResolvers<ContextType>;
  CoverageCell?: CoverageCellResolvers<ContextType>;
  CoverageResult?: CoverageResultResolvers<ContextType>;
  CoverageRow?: CoverageRowResolvers<ContextType>;
  CoverageTeam?: CoverageTeamResolvers<ContextType>;
  CoverageWeek?: CoverageWeekResolvers<ContextType>;
  DataPurpose?: DataPurposeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DecideReleaseResult?: DecideReleaseResultResolvers<ContextType>;
  DecideReleaseSuccess?: DecideReleaseSuccessResolvers<ContextType>;
  DemoPerson?: DemoPersonResolvers<ContextType>;
  Department?: DepartmentResolvers<ContextType>;
  ErasePersonResult?: ErasePersonResultResolvers<ContextType>;
  ErasePersonSuccess?: ErasePersonSuccessResolvers<ContextType>;
  EvaluateTeamResult?: EvaluateTeamResultResolvers<ContextType>;
  EvaluateTeamSuccess?: EvaluateTeamSuccessResolvers<ContextType>;
  Evaluation?: EvaluationResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  ExportModelResult?: ExportModelResultResolvers<ContextType>;
  ExportedModel?: ExportedModelResolvers<ContextType>;
  FragileRequest?: FragileRequestResolvers<ContextType>;
  FragileSpot?: FragileSpotResolvers<ContextType>;
  Fragility?: FragilityResolvers<ContextType>;
  FragilityResult?: FragilityResultResolvers<ContextType>;
  GrowthStep?: GrowthStepResolvers<ContextType>;
  ImportFault?: ImportFaultResolvers<ContextType>;
  ImportPeopleResult?: ImportPeopleResultResolvers<ContextType>;
  ImportPeopleSuccess?: ImportPeopleSuccessResolvers<ContextType>;
  ImportedRow?: ImportedRowResolvers<ContextType>;
  InboxLane?: InboxLaneResolvers<ContextType>;
  IntakeAnswer?: IntakeAnswerResolvers<ContextType>;
  Invitation?: InvitationResolvers<ContextType>;
  InviteToCoCreateResult?: InviteToCoCreateResultResolvers<ContextType>;
  InviteToCoCreateSuccess?: InviteToCoCreateSuccessResolvers<ContextType>;
  LeftOutText?: LeftOutTextResolvers<ContextType>;
  LocalizedText?: LocalizedTextResolvers<ContextType>;
  Mend?: MendResolvers<ContextType>;
  MergeStaffingRequestResult?: MergeStaffingRequestResultResolvers<ContextType>;
  MergeStaffingRequestSuccess?: MergeStaffingRequestSuccessResolvers<ContextType>;
  Message?: MessageResolvers<ContextType>;
  MisleadingWords?: MisleadingWordsResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  MyData?: MyDataResolvers<ContextType>;
  MyDataResult?: MyDataResultResolvers<ContextType>;
  NearPerson?: NearPersonResolvers<ContextType>;
  NoTeamPossible?: NoTeamPossibleResolvers<ContextType>;
  OrganisationSettings?: OrganisationSettingsResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonDuos?: PersonDuosResolvers<ContextType>;
  PersonDuosResult?: PersonDuosResultResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  PersonGroup?: PersonGroupResolvers<ContextType>;
  PersonGroups?: PersonGroupsResolvers<ContextType>;
  PersonGroupsResult?: PersonGroupsResultResolvers<ContextType>;
  PersonProfile?: PersonProfileResolvers<ContextType>;
  PersonProfileResult?: PersonProfileResultResolvers<ContextType>;
  Policy?: PolicyResolvers<ContextType>;
  PolicyChange?: PolicyChangeResolvers<ContextType>;
  PolicyComparison?: PolicyComparisonResolvers<ContextType>;
  PolicyPreview?: PolicyPreviewResolvers<ContextType>;
  PolicyShare?: PolicyShareResolvers<ContextType>;
  PolicyStep?: PolicyStepResolvers<ContextType>;
  PolicyWeights?: PolicyWeightsResolvers<ContextType>;
  PoolLoad?: PoolLoadResolvers<ContextType>;
  PoolLoadResult?: PoolLoadResultResolvers<ContextType>;
  PoolLoadRow?: PoolLoadRowResolvers<ContextType>;
  Portfolio?: PortfolioResolvers<ContextType>;
  PortfolioResult?: PortfolioResultResolvers<ContextType>;
  PortfolioTeam?: PortfolioTeamResolvers<ContextType>;
  PreviewBreakdownResult?: PreviewBreakdownResultResolvers<ContextType>;
  PreviewPolicyResult?: PreviewPolicyResultResolvers<ContextType>;
  Profile?: ProfileResolvers<ContextType>;
  ProfilePrompt?: ProfilePromptResolvers<ContextType>;
  ProfileRole?: ProfileRoleResolvers<ContextType>;
  ProfileSkill?: ProfileSkillResolvers<ContextType>;
  ProfileView?: ProfileViewResolvers<ContextType>;
  ProgressPart?: ProgressPartResolvers<ContextType>;
  PurgeResult?: PurgeResultResolvers<ContextType>;
  PurgeSuccess?: PurgeSuccessResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  QuestionOverrides?: QuestionOverridesResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  Release?: ReleaseResolvers<ContextType>;
  ReplaySuggestionResult?: ReplaySuggestionResultResolvers<ContextType>;
  ReplayedSuggestion?: ReplayedSuggestionResolvers<ContextType>;
  ReplayedTeam?: ReplayedTeamResolvers<ContextType>;
  RequestProgress?: RequestProgressResolvers<ContextType>;
  RequesterResult?: RequesterResultResolvers<ContextType>;
  RequesterSuccess?: RequesterSuccessResolvers<ContextType>;
  Retention?: RetentionResolvers<ContextType>;
  RetentionResult?: RetentionResultResolvers<ContextType>;
  RetentionRule?: RetentionRuleResolvers<ContextType>;
  ReturningPerson?: ReturningPersonResolvers<ContextType>;
  RoleDefault?: RoleDefaultResolvers<ContextType>;
  RouteStaffingRequestResult?: RouteStaffingRequestResultResolvers<ContextType>;
  RouteStaffingRequestSuccess?: RouteStaffingRequestSuccessResolvers<ContextType>;
  RuleDifference?: RuleDifferenceResolvers<ContextType>;
  RunnerUp?: RunnerUpResolvers<ContextType>;
  Satisfaction?: SatisfactionResolvers<ContextType>;
  SaveCatalogueResult?: SaveCatalogueResultResolvers<ContextType>;
  SaveCatalogueSuccess?: SaveCatalogueSuccessResolvers<ContextType>;
  SavedView?: SavedViewResolvers<ContextType>;
  SavedViews?: SavedViewsResolvers<ContextType>;
  SavedViewsResult?: SavedViewsResultResolvers<ContextType>;
  ScoreLine?: ScoreLineResolvers<ContextType>;
  Seat?: SeatResolvers<ContextType>;
  SeatHours?: SeatHoursResolvers<ContextType>;
  SeatPin?: SeatPinResolvers<ContextType>;
  SeatRunnersUp?: SeatRunnersUpResolvers<ContextType>;
  SeatSkill?: SeatSkillResolvers<ContextType>;
  SelfAssessmentItem?: SelfAssessmentItemResolvers<ContextType>;
  SetConsentResult?: SetConsentResultResolvers<ContextType>;
  SetConsentSuccess?: SetConsentSuccessResolvers<ContextType>;
  SignInOptions?: SignInOptionsResolvers<ContextType>;
  SignInResult?: SignInResultResolvers<ContextType>;
  SignInSuccess?: SignInSuccessResolvers<ContextType>;
  SimilarRequest?: SimilarRequestResolvers<ContextType>;
  SizeCheck?: SizeCheckResolvers<ContextType>;
  Skill?: SkillResolvers<ContextType>;
  SkillTerms?: SkillTermsResolvers<ContextType>;
  Split?: SplitResolvers<ContextType>;
  SplitPart?: SplitPartResolvers<ContextType>;
  SplitStaffingRequestResult?: SplitStaffingRequestResultResolvers<ContextType>;
  SplitStaffingRequestSuccess?: SplitStaffingRequestSuccessResolvers<ContextType>;
  StaffingRequest?: StaffingRequestResolvers<ContextType>;
  StaffingRequestConnection?: StaffingRequestConnectionResolvers<ContextType>;
  StaffingRequestEdge?: StaffingRequestEdgeResolvers<ContextType>;
  Strength?: StrengthResolvers<ContextType>;
  SubmitStaffingRequestResult?: SubmitStaffingRequestResultResolvers<ContextType>;
  SubmitStaffingRequestSuccess?: SubmitStaffingRequestSuccessResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  SuggestTeamsResult?: SuggestTeamsResultResolvers<ContextType>;
  SuggestedSeat?: SuggestedSeatResolvers<ContextType>;
  Taakveld?: TaakveldResolvers<ContextType>;
  TargetGroup?: TargetGroupResolvers<ContextType>;
  Team?: TeamResolvers<ContextType>;
  TeamConsequence?: TeamConsequenceResolvers<ContextType>;
  TeamMeans?: TeamMeansResolvers<ContextType>;
  TeamPeriod?: TeamPeriodResolvers<ContextType>;
  TeamSeat?: TeamSeatResolvers<ContextType>;
  TeamSuggestion?: TeamSuggestionResolvers<ContextType>;
  TeamSuggestions?: TeamSuggestionsResolvers<ContextType>;
  Triage?: TriageResolvers<ContextType>;
  TriageMove?: TriageMoveResolvers<ContextType>;
  TriedTeam?: TriedTeamResolvers<ContextType>;
  TryTeamResult?: TryTeamResultResolvers<ContextType>;
  UncoveredSeat?: UncoveredSeatResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  WeightedTerm?: WeightedTermResolvers<ContextType>;
  WhyNot?: WhyNotResolvers<ContextType>;
  WhyNotResult?: WhyNotResultResolvers<ContextType>;
  WorksCouncilConsent?: WorksCouncilConsentResolvers<ContextType>;
  WriteMessageResult?: WriteMessageResultResolvers<ContextType>;
  WriteMessageSuccess?: WriteMessageSuccessResolvers<ContextType>;
};

