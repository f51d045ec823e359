import type {
  Department,
  Evaluation,
  Invitation,
  IsoDate,
  Person,
  PersonId,
  PolicyChange,
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
export type TeamDocument = DocumentOf<Team>;
export type InvitationDocument = DocumentOf<Invitation>;
export type ReleaseDocument = DocumentOf<Release>;
export type EvaluationDocument = DocumentOf<Evaluation>;

/** A signed-in browser; the token itself is only in the browser's cookie. */
export interface SessionDocument {
  /** SHA-256 of the token. */
  readonly _id: string;
  readonly personId: PersonId;
  readonly expiresAt: Date;
}

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
