import type { DepartmentId, PersonId, StaffingRequestId } from '../ids.ts';
import type { Actor } from './actor.ts';
import { GRANTS, type Action, type Grantee } from './grants.ts';

/** What the action is taken on, as far as access depends on it. */
export interface Subject {
  readonly requestId?: StaffingRequestId;
  /** The person whom it is about: invited, released, or whose profile it is. */
  readonly personId?: PersonId;
  /** The members of the team that it is about. */
  readonly memberIds?: readonly PersonId[];
  /** The departments of the people whom it is about. */
  readonly departmentIds?: readonly DepartmentId[];
}

function isGrantee(grantee: Grantee, actor: Actor, subject: Subject): boolean {
  if (grantee === 'ANYONE') return true;
  if (actor.kind === 'ANONYMOUS') return false;
  if (actor.kind === 'REQUESTER') return grantee === 'REQUESTER_OF_IT' && actor.requestId === subject.requestId;
  const { personId, permissions, managedDepartments } = actor;
  switch (grantee) {
    case 'REQUESTER_OF_IT':
      return false;
    case 'EMPLOYEE_THEMSELVES':
      return permissions.includes('EMPLOYEE') && subject.personId === personId;
    case 'EMPLOYEE_IN_THE_TEAM':
      return permissions.includes('EMPLOYEE') && (subject.memberIds ?? []).includes(personId);
    case 'MANAGER_OF_THE_DEPARTMENT':
      return (
        permissions.includes('MANAGER') && (subject.departmentIds ?? []).some((id) => managedDepartments.includes(id))
      );
    default:
      return permissions.includes(grantee);
  }
}

/**
 * Whether the actor may take the action on the subject, by the grant table. Denied unless granted: a subject that
 * leaves out what a grant depends on is denied that grant.
 */
export function may(actor: Actor, action: Action, subject: Subject = {}): boolean {
  return GRANTS[action].some((grantee) => isGrantee(grantee, actor, subject));
}

/**
 * Whether there is anything at all on which the actor may take the action: what it is taken on decides the rest. Who may
 * never take it needs not even be told whether the thing exists.
 */
export function mayEver(actor: Actor, action: Action): boolean {
  if (actor.kind === 'ANONYMOUS') return may(actor, action);
  if (actor.kind === 'REQUESTER') return may(actor, action, { requestId: actor.requestId });
  const { personId, managedDepartments } = actor;
  return may(actor, action, { personId, memberIds: [personId], departmentIds: managedDepartments });
}
