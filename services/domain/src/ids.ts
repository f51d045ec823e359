/** A string that carries the name of what it identifies, so that a team id is never passed for a person id. */
type Branded<Name extends string> = string & { readonly __brand: Name };

export type PersonId = Branded<'Person'>;
export type DepartmentId = Branded<'Department'>;
export type SkillId = Branded<'Skill'>;
export type StrengthId = Branded<'Strength'>;
export type StaffingRequestId = Branded<'StaffingRequest'>;
export type SeatId = Branded<'Seat'>;
export type TeamId = Branded<'Team'>;
export type InvitationId = Branded<'Invitation'>;
export type ReleaseId = Branded<'Release'>;
export type EvaluationId = Branded<'Evaluation'>;
export type MessageId = Branded<'Message'>;
export type TargetGroupId = Branded<'TargetGroup'>;
export type SuggestionId = Branded<'Suggestion'>;
/** An official Iv3 task field code such as "2.1". */
export type TaakveldCode = Branded<'Taakveld'>;

/** Reads a string from outside as an id. It does not check that the thing exists; the repository does. */
export function asId<Id extends string>(text: string): Id {
  return text as Id;
}
