/** What the tests of privacy ask the API. */
const REFUSAL = '... on Refusal { code field message { nl en } }';
export const SET_CONSENT = `mutation($consents: Boolean!) { setConsent(consents: $consents) { __typename
  ... on SetConsentSuccess { withdrawnInvitations viewer { profile { consentsToSuggestions } } } ${REFUSAL} } }`;
export const VIEWS = '{ viewer { profileViews { viewer { id } seenOn why { nl en } requestTitle } } }';
export const CORRECT = `mutation($input: CorrectMyDataInput!) { correctMyData(input: $input) { __typename
  ... on CorrectMyDataSuccess { viewer { person { name } profile { poolHoursPerWeek skills { skill { id } level evidence } } } } ${REFUSAL} } }`;
export const MY_DATA = `{ myData { __typename ... on MyData { fileName json readable { nl en } } ${REFUSAL} } }`;
export const INVITATIONS = '{ myInvitations { id status declineReason team { id } teamTitle } }';
export const ANSWER = `mutation($input: AnswerInvitationInput!) { answerInvitation(input: $input) { __typename ${REFUSAL} } }`;
export const ERASE = `mutation($id: ID!, $reason: String!) { erasePerson(personId: $id, reason: $reason) { __typename
  ... on ErasePersonSuccess { textsChanged isCompactionDue } ${REFUSAL} } }`;
export const SETTINGS = `mutation($input: ChangeSettingsInput!) { changeSettings(input: $input) { __typename
  ... on ChangeSettingsSuccess { settings { isManualMode givesSuggestions minimumGroupSize worksCouncilConsent { givenOn document } } } ${REFUSAL} } }`;
export const RETENTION = '{ retention { __typename ... on Retention { rules { class months least due } } } }';
export const PROFILE = `query($p: ID!, $r: ID!) { personProfile(personId: $p, requestId: $r) { __typename
  ... on PersonProfile { person { name } profile { skills { level } } } ${REFUSAL} } }`;
export const PACK = `{ accountabilityPack(language: nl) { __typename ... on AccountabilityPack { documents { fileName title { nl en } text } } ${REFUSAL} } }`;
export const AUDIT = `query($filter: AuditFilterInput) { auditEntries(filter: $filter) { __typename
  ... on AuditEntries { entries { seq actorKind actor { id } action objectKind objectId result } } ${REFUSAL} } }`;
export const VERIFY = `{ auditVerification { __typename ... on AuditVerification { entries isWhole fault { nl } } ${REFUSAL} } }`;
