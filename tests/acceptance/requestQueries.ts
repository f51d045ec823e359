/** What the tests of requests ask the API. */
export const REFUSAL = '... on Refusal { code field message { nl en } }';
export const SUBMIT = `mutation($input: SubmitStaffingRequestInput!) { submitStaffingRequest(input: $input) { __typename
  ... on SubmitStaffingRequestSuccess { personalCode masked leftOut { kind text } progress { text status } } ${REFUSAL} } }`;
export const PREVIEW = `query($text: String!, $requesterKind: RequesterKind! = RESIDENT) { previewBreakdown(text: $text, requesterKind: $requesterKind, language: nl) { __typename
  ... on BreakdownPreview { text masked otherLanguage leftOut { kind } language
    intake { questionId confidence evidence { start end words term match } guess { yesNo texts targetGroups { id } requesterKind taakvelden { code } } }
    breakdown { triage { outcome } size { isTooBig splits { by parts { key title { nl en } } } } seats { wishedStrengths { id label { nl } } } } } ${REFUSAL} } }`;
export const REQUEST = `query($id: ID!) { staffingRequest(id: $id) { id version title text status otherLanguage partOf { id } parts { id title status
  breakdown { triage { outcome } size { isTooBig } seats { id } } } mergedInto { id } mergedHere { id }
  similar { likeness sameBecause { nl en } meanGrade request { id } } } }`;
export const SPLIT = `mutation($input: SplitStaffingRequestInput!) { splitStaffingRequest(input: $input) { __typename
  ... on SplitStaffingRequestSuccess { request { id version status } } ${REFUSAL} } }`;
export const MERGE = `mutation($input: MergeStaffingRequestInput!) { mergeStaffingRequest(input: $input) { __typename
  ... on MergeStaffingRequestSuccess { request { id version status mergedInto { id } } } ${REFUSAL} } }`;
export const SEPARATE = `mutation($input: SeparateStaffingRequestInput!) { separateStaffingRequest(input: $input) { __typename
  ... on MergeStaffingRequestSuccess { request { id version status } } ${REFUSAL} } }`;
export const PROGRESS = `query($code: String!) { requestProgress(code: $code) { title status othersAsked parts { title status } explanation { nl } } }`;

/** Too big for any team. */
export const EVERYTHING =
  'De gemeente moet alles voor iedereen beter maken: de hele stad duurzaam, alle wijken veilig, armoede de wereld uit, elke jongere en alle ouderen geholpen, ' +
  'alle scholen vernieuwd en overal meer woningen. Op alle terreinen een totaalaanpak voor de komende tien jaar.';
