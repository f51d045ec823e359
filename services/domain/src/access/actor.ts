import type { DepartmentId, PersonId, StaffingRequestId } from '../ids.ts';
import type { Permission } from '../pool/person.ts';

/** Who asks: somebody signed in, the holder of a request's personal code, or anyone. */
export type Actor =
  | { readonly kind: 'ANONYMOUS' }
  | { readonly kind: 'REQUESTER'; readonly requestId: StaffingRequestId }
  | {
      readonly kind: 'PERSON';
      readonly personId: PersonId;
      readonly permissions: readonly Permission[];
      /** The departments that this person manages. */
      readonly managedDepartments: readonly DepartmentId[];
    };
