import { Schema, type Connection, type Model, type SchemaDefinition, type IndexDefinition } from 'mongoose';
import type {
  AuditEntryDocument,
  AuditHeadDocument,
  AuditWaitingDocument,
  CounterDocument,
  DepartmentDocument,
  EvaluationDocument,
  IdentityDocument,
  MessageDocument,
  NoticeDocument,
  InvitationDocument,
  PastPersonDocument,
  PersonDocument,
  PolicyDocument,
  ProfileViewDocument,
  SavedViewsDocument,
  ReferenceDocument,
  ReleaseDocument,
  RequestDocument,
  SessionDocument,
  SettingsDocument,
  SignOnDocument,
  SuggestionDocument,
  TeamDocument,
} from './documents.ts';

interface IndexSpec {
  readonly fields: IndexDefinition;
  readonly options?: { readonly unique?: boolean; readonly expireAfterSeconds?: number };
}

const text = { type: String, required: true } as const;
const optionalText = { type: String, default: null } as const;
const number = { type: Number, required: true } as const;
const date = { type: Date, required: true } as const;
/** A value of the domain, stored as it is: the domain's types say what is in it. */
const whole = { type: Schema.Types.Mixed, required: true } as const;

const AUDIT_FIELDS = {
  at: text,
  actorKind: text,
  actorId: optionalText,
  action: text,
  objectKind: optionalText,
  objectId: optionalText,
  result: text,
  channel: text,
  origin: optionalText,
} as const;

function define<Document>(
  connection: Connection,
  name: string,
  fields: SchemaDefinition,
  indexes: readonly IndexSpec[],
): Model<Document> {
  const schema = new Schema(
    { _id: String, ...fields },
    { versionKey: false, collection: name, autoIndex: false, autoCreate: false, minimize: false },
  );
  for (const index of indexes) schema.index(index.fields, index.options);
  return connection.model(name, schema) as unknown as Model<Document>;
}

/** One model a collection, with its indexes. */
export function defineModels(connection: Connection) {
  return {
    people: define<PersonDocument>(
      connection,
      'people',
      {
        name: text,
        departmentId: text,
        permissions: [String],
        poolHoursPerWeek: number,
        consentsToSuggestions: { type: Boolean, required: true },
        profile: whole,
        commitments: whole,
        askedOn: [String],
        changedIn: number,
        workEmail: String,
      },
      [
        { fields: { departmentId: 1 } },
        { fields: { changedIn: 1 } },
        { fields: { name: 1 } },
        { fields: { workEmail: 1 } },
      ],
    ),
    pastPeople: define<PastPersonDocument>(connection, 'pastPeople', { person: whole, from: number, until: number }, [
      { fields: { until: 1 } },
      { fields: { 'person._id': 1 } },
    ]),
    departments: define<DepartmentDocument>(connection, 'departments', { name: whole, managerId: text }, [
      { fields: { managerId: 1 } },
    ]),
    requests: define<RequestDocument>(
      connection,
      'requests',
      {
        version: number,
        title: text,
        text: text,
        language: text,
        requesterKind: text,
        requesterName: optionalText,
        receivedOn: text,
        wishedStart: optionalText,
        status: text,
        intake: whole,
        teamId: optionalText,
        partOf: optionalText,
        mergedInto: optionalText,
        otherLanguage: optionalText,
        leftOut: { type: Schema.Types.Mixed, default: [] },
        satisfaction: { type: Schema.Types.Mixed },
        codeHash: text,
      },
      [
        { fields: { codeHash: 1 }, options: { unique: true } },
        { fields: { status: 1, receivedOn: -1, _id: -1 } },
        { fields: { receivedOn: -1, _id: -1 } },
        { fields: { partOf: 1 } },
        { fields: { mergedInto: 1 } },
      ],
    ),
    teams: define<TeamDocument>(
      connection,
      'teams',
      {
        version: number,
        requestId: text,
        title: text,
        status: text,
        seats: whole,
        startsOn: text,
        endsOn: text,
        reason: text,
        chosenBy: text,
        suggestionId: optionalText,
        coCreation: { type: Schema.Types.Mixed },
      },
      [{ fields: { status: 1, endsOn: 1 } }, { fields: { requestId: 1 } }, { fields: { 'seats.personId': 1 } }],
    ),
    invitations: define<InvitationDocument>(
      connection,
      'invitations',
      {
        version: number,
        teamId: text,
        requestId: text,
        seatId: text,
        personId: text,
        status: text,
        sentOn: text,
        declineReason: optionalText,
        answerBy: optionalText,
        remindedOn: optionalText,
        mailedOn: optionalText,
        proposal: { type: Schema.Types.Mixed, default: null },
        why: whole,
      },
      [{ fields: { status: 1 } }, { fields: { personId: 1, status: 1 } }, { fields: { teamId: 1 } }],
    ),
    releases: define<ReleaseDocument>(
      connection,
      'releases',
      {
        version: number,
        teamId: text,
        seatId: text,
        personId: text,
        managerId: text,
        hoursPerWeek: number,
        from: text,
        to: text,
        status: text,
        refusalReason: optionalText,
      },
      [{ fields: { managerId: 1, status: 1 } }, { fields: { personId: 1, status: 1 } }, { fields: { teamId: 1 } }],
    ),
    evaluations: define<EvaluationDocument>(
      connection,
      'evaluations',
      { teamId: text, personId: text, grade: number, reflection: optionalText, confirmations: whole, givenOn: text },
      [{ fields: { teamId: 1, personId: 1 }, options: { unique: true } }],
    ),
    sessions: define<SessionDocument>(
      connection,
      'sessions',
      {
        ...{ personId: text, startedAt: date, usedAt: date, rotatedAt: date, expiresAt: date },
        ...{ isRetired: Boolean, provider: Schema.Types.Mixed },
      },
      [
        { fields: { expiresAt: 1 }, options: { expireAfterSeconds: 0 } },
        { fields: { personId: 1 } },
        { fields: { 'provider.sid': 1 } },
        { fields: { 'provider.subject': 1 } },
      ],
    ),
    signOns: define<SignOnDocument>(connection, 'signOns', { value: whole, expiresAt: date }, [
      { fields: { expiresAt: 1 }, options: { expireAfterSeconds: 0 } },
    ]),
    identities: define<IdentityDocument>(connection, 'identities', { personId: text }, [
      { fields: { personId: 1 }, options: { unique: true } },
    ]),
    messages: define<MessageDocument>(
      connection,
      'messages',
      { requestId: text, side: text, personId: optionalText, text: text, sentAt: text },
      [{ fields: { requestId: 1, _id: 1 } }, { fields: { personId: 1 } }],
    ),
    notices: define<NoticeDocument>(
      connection,
      'notices',
      { email: text, language: text, toldStatus: text, toldMessages: number },
      [],
    ),
    settings: define<SettingsDocument>(connection, 'settings', { value: whole }, []),
    savedViews: define<SavedViewsDocument>(connection, 'savedViews', { views: whole }, []),
    profileViews: define<ProfileViewDocument>(
      connection,
      'profileViews',
      { personId: text, viewerId: text, seenOn: text, why: text, requestId: optionalText },
      [{ fields: { personId: 1, seenOn: -1 } }, { fields: { seenOn: 1 } }],
    ),
    reference: define<ReferenceDocument>(
      connection,
      'reference',
      { value: whole, savedOn: text, changes: { type: Number, default: 0 } },
      [],
    ),
    suggestions: define<SuggestionDocument>(
      connection,
      'suggestions',
      {
        requestId: text,
        askedBy: text,
        askedOn: text,
        poolVersion: number,
        demand: whole,
        policy: whole,
        strengths: whole,
        answer: whole,
      },
      [{ fields: { requestId: 1, askedOn: -1 } }, { fields: { askedOn: 1 } }],
    ),
    policies: define<PolicyDocument>(
      connection,
      'policies',
      { policyId: text, version: number, policy: whole, changedOn: text, changedBy: text, reason: text },
      [{ fields: { policyId: 1, version: -1 } }],
    ),
    auditWaiting: define<AuditWaitingDocument>(
      connection,
      'auditWaiting',
      { ...AUDIT_FIELDS, result: optionalText },
      [],
    ),
    auditLog: define<AuditEntryDocument>(
      connection,
      'auditLog',
      { _id: Number, ...AUDIT_FIELDS, previous: text, hash: text },
      [
        { fields: { at: 1 } },
        { fields: { actorId: 1, _id: -1 } },
        { fields: { action: 1, _id: -1 } },
        { fields: { objectId: 1, _id: -1 } },
      ],
    ),
    auditHead: define<AuditHeadDocument>(
      connection,
      'auditHead',
      { purgedUpTo: number, purgedHash: text, lastSeq: number, lastHash: text, seal: text },
      [],
    ),
    counters: define<CounterDocument>(connection, 'counters', { value: number }, []),
  };
}

export type Models = ReturnType<typeof defineModels>;
