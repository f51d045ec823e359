import { asId, type DepartmentId, type PersonId, type StaffingRequestId } from '../ids.ts';
import type { Permission } from '../pool/person.ts';
import type { Actor } from './actor.ts';
import { ACTIONS, type Action } from './grants.ts';
import { may } from './may.ts';

const ME = asId<PersonId>('me');
const MINE = asId<DepartmentId>('mine');
const person = (...permissions: Permission[]): Actor => ({
  kind: 'PERSON',
  personId: ME,
  permissions: ['EMPLOYEE', ...permissions],
  managedDepartments: permissions.includes('MANAGER') ? [MINE] : [],
});
const ACTORS = {
  anonymous: { kind: 'ANONYMOUS' },
  requester: { kind: 'REQUESTER', requestId: asId<StaffingRequestId>('r1') },
  employee: person(),
  coordinator: person('COORDINATOR'),
  manager: person('MANAGER'),
  administrator: person('ADMINISTRATOR'),
  auditor: person('AUDITOR'),
} as const satisfies Record<string, Actor>;
type ActorName = keyof typeof ACTORS;

/** Who may take each action on something that is not theirs, and who on something that is: the table that auditors read. */
const TABLE: Readonly<
  Record<Action, { readonly ofOthers: readonly ActorName[]; readonly ofTheirs: readonly ActorName[] }>
> = (() => {
  const all = Object.keys(ACTORS) as ActorName[];
  const staff: ActorName[] = ['employee', 'coordinator', 'manager', 'administrator', 'auditor'];
  const same = (...names: ActorName[]) => ({ ofOthers: names, ofTheirs: names });
  return {
    SUBMIT_REQUEST: same(...all),
    PREVIEW_BREAKDOWN: same(...all),
    FOLLOW_REQUEST: { ofOthers: ['coordinator'], ofTheirs: ['requester', 'coordinator'] },
    LIST_REQUESTS: same('coordinator', 'auditor'),
    READ_REQUEST: { ofOthers: ['coordinator', 'auditor'], ofTheirs: staff },
    ANSWER_INTAKE: same('coordinator'),
    ROUTE_REQUEST: same('coordinator'),
    WRITE_MESSAGE: { ofOthers: ['coordinator'], ofTheirs: staff },
    SPLIT_REQUEST: same('coordinator'),
    MERGE_REQUESTS: same('coordinator'),
    READ_OVERRIDES: same('coordinator', 'administrator', 'auditor'),
    EDIT_CATALOGUE: same('administrator'),
    IMPORT_PEOPLE: same('administrator'),
    SUGGEST_TEAMS: same('coordinator'),
    REPLAY_SUGGESTION: same('coordinator', 'auditor'),
    FORM_GROUPS: same('coordinator'),
    CHOOSE_TEAM: same('coordinator'),
    READ_POLICIES: same('coordinator', 'administrator', 'auditor'),
    CHANGE_POLICY: same('administrator'),
    READ_TEAM: { ofOthers: ['coordinator', 'auditor'], ofTheirs: staff },
    READ_INVITATION: { ofOthers: ['coordinator', 'auditor'], ofTheirs: staff },
    ANSWER_INVITATION: { ofOthers: [], ofTheirs: staff },
    READ_RELEASE: { ofOthers: ['coordinator', 'auditor'], ofTheirs: staff },
    DECIDE_RELEASE: { ofOthers: [], ofTheirs: ['manager'] },
    EVALUATE_TEAM: { ofOthers: [], ofTheirs: staff },
    READ_COVERAGE: same('coordinator', 'manager', 'auditor'),
    SEARCH_PEOPLE: same('administrator', 'coordinator'),
    READ_PERSON_NAME: same(...staff),
    READ_PROFILE: { ofOthers: ['coordinator'], ofTheirs: staff },
    READ_EVALUATIONS: { ofOthers: ['coordinator', 'auditor'], ofTheirs: staff },
    READ_SETTINGS: same(...staff),
    READ_OWN_ACCOUNT: { ofOthers: [], ofTheirs: staff },
    EDIT_OWN_DATA: { ofOthers: [], ofTheirs: staff },
    READ_OWN_WORDS: { ofOthers: [], ofTheirs: staff },
    ERASE_PERSON: same('administrator'),
    READ_RETENTION: same('administrator', 'auditor'),
    CHANGE_SETTINGS: same('administrator'),
    PURGE: same('administrator'),
    READ_AUDIT: same('auditor'),
    VERIFY_AUDIT: same('administrator', 'auditor'),
    READ_ACCOUNTABILITY: same('administrator', 'auditor'),
  };
})();

const OTHERS = {
  requestId: asId<StaffingRequestId>('r2'),
  personId: asId<PersonId>('somebody'),
  memberIds: [asId<PersonId>('somebody')],
  departmentIds: [asId<DepartmentId>('elsewhere')],
};
const THEIRS = { requestId: asId<StaffingRequestId>('r1'), personId: ME, memberIds: [ME], departmentIds: [MINE] };

describe('who may do what', () => {
  it.each(ACTIONS)('%s is granted to those in the table and denied to everybody else', (action) => {
    const granted = (subject: typeof THEIRS) =>
      (Object.keys(ACTORS) as ActorName[]).filter((name) => may(ACTORS[name], action, subject)).sort();
    expect(granted(OTHERS)).toEqual([...TABLE[action].ofOthers].sort());
    expect(granted(THEIRS)).toEqual([...TABLE[action].ofTheirs].sort());
  });

  it('denies what depends on a tie when the subject does not say whose it is', () => {
    expect(may(ACTORS.employee, 'ANSWER_INVITATION')).toBe(false);
    expect(may(ACTORS.manager, 'DECIDE_RELEASE')).toBe(false);
    expect(may(ACTORS.requester, 'FOLLOW_REQUEST')).toBe(false);
  });
});
