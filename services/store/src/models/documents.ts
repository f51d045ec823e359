import type {
  AuditEntry,
  AuditEvent,
  AuditHead,
  Department,
  Evaluation,
  Invitation,
  IsoDate,
  Message,
  Language,
  Person,
  PersonId,
  PolicyChange,
  ProfileView,
  SavedView,
  Release,
  StaffingRequest,
  StoredSuggestion,
  Team,
} from '@rolpool/domain';

/** A domain value as it is stored: its id is the document's `_id`. */
export type DocumentOf<Entity extends { readonly id: string }> = Omit<Entity, 'id'> & { readonly _id: Entity['id'] };

export interface PersonDocument extends DocumentOf<Person> {
  /** The pool version in which this person last changed. */
  readonly changedIn: number;
}
/** A person as she was in earlier versions of the pool: from the one in which she became so until she changed again. */
export interface PastPersonDocument {
  readonly _id: string;
  readonly person: PersonDocument;
  readonly from: number;
  readonly until: number;
}
export type SuggestionDocument = DocumentOf<StoredSuggestion>;
export type DepartmentDocument = DocumentOf<Department>;
export interface RequestDocument extends DocumentOf<StaffingRequest> {
  /** SHA-256 of the requester's personal code; the code itself is nowhere. */
  readonly codeHash: string;
}
export type MessageDocument = DocumentOf<Message>;
export type TeamDocument = DocumentOf<Team>;
export interface InvitationDocument extends DocumentOf<Invitation> {
  /** The day on which she was last written to about it; null when she was not. */
  readonly mailedOn?: IsoDate | null;
}
export type ReleaseDocument = DocumentOf<Release>;
export type EvaluationDocument = DocumentOf<Evaluation>;

/** A signed-in browser; the token itself is only in the browser's cookie. */
export interface SessionDocument {
  /** SHA-256 of the token. */
  readonly _id: string;
  readonly personId: PersonId;
  readonly startedAt: Date;
  readonly usedAt: Date;
  /** When this token was made; after a while another takes its place. */
  readonly rotatedAt: Date;
  readonly expiresAt: Date;
  /** Another token has taken its place; requests that were under way may still use it. */
  readonly isRetired?: boolean;
  /** What the identity provider knows the session by. */
  readonly provider?: { readonly subject: string; readonly sid: string | null; readonly idToken: string };
}

/** A sign-on that has begun: what it must bring back. */
export interface SignOnDocument {
  readonly _id: string;
  readonly value: object;
  readonly expiresAt: Date;
}

/** An account at the identity provider, by the hash of issuer and subject. */
export interface IdentityDocument {
  readonly _id: string;
  readonly personId: PersonId;
}

/** Choices of the organisation. */
export interface SettingsDocument {
  readonly _id: string;
  readonly value: object;
}

/** Where a requester wants to hear of her request, and the status that she knows. */
export interface NoticeDocument {
  /** The request. */
  readonly _id: string;
  readonly email: string;
  readonly language: Language;
  /** How many messages of the organisation she was told of; left out before the first. */
  readonly toldMessages?: number;
  readonly toldStatus: string;
}

/** The views of the requests that somebody keeps. */
export interface SavedViewsDocument {
  /** The person. */
  readonly _id: string;
  readonly views: readonly SavedView[];
}

export type ProfileViewDocument = DocumentOf<ProfileView>;

/** A part of the reference data, whole. */
export interface ReferenceDocument {
  readonly _id: string;
  readonly value: unknown;
  readonly savedOn: IsoDate;
  /** How often it was changed since it was seeded. */
  readonly changes?: number;
}

/** One version of a policy, and who made it. */
export interface PolicyDocument extends PolicyChange {
  readonly _id: string;
  readonly policyId: string;
  readonly version: number;
}

export interface CounterDocument {
  readonly _id: string;
  readonly value: number;
}

/** An event on its way to the log; without a result while it goes on. */
export interface AuditWaitingDocument extends Omit<AuditEvent, 'result'> {
  readonly _id: string;
  readonly result: string | null;
}
export interface AuditEntryDocument extends Omit<AuditEntry, 'seq'> {
  readonly _id: number;
}
export interface AuditHeadDocument extends AuditHead {
  readonly _id: string;
}
