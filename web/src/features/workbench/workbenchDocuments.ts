import { graphql } from '../../generated/gql.ts';

export const workbenchQuery = graphql(`
  query Workbench($id: ID!) {
    staffingRequest(id: $id) {
      ...WorkbenchRequest
    }
    viewer {
      permissions
    }
  }
`);

export const workbenchRequest = graphql(`
  fragment WorkbenchRequest on StaffingRequest {
    id
    version
    title
    text
    status
    requesterKind
    requesterName
    receivedOn
    wishedStart
    intake {
      questionId
      evidence {
        start
        end
      }
      ...IntakeQuestion
    }
    breakdown {
      triage {
        outcome
        ...TriageCard
      }
      size {
        ...SizeCard
      }
      seats {
        id
        ...SeatCard
      }
      department {
        id
        name {
          nl
          en
        }
      }
    }
    team {
      ...TeamCard
    }
    ...RequestMessages
    satisfaction {
      grade
      remark
      givenOn
    }
    otherLanguage
    leftOut {
      kind
      text
    }
    partOf {
      id
      title
    }
    parts {
      id
      title
    }
    mergedInto {
      id
      title
    }
    mergedHere {
      id
      title
    }
    similar {
      ...SimilarCard
    }
  }
`);

export const answerIntakeMutation = graphql(`
  mutation AnswerIntake($input: AnswerIntakeInput!) {
    answerIntake(input: $input) {
      __typename
      ... on AnswerIntakeSuccess {
        request {
          ...WorkbenchRequest
        }
      }
      ... on Refusal {
        code
        field
        message {
          nl
          en
        }
      }
    }
  }
`);

export const routeMutation = graphql(`
  mutation RouteStaffingRequest($input: RouteStaffingRequestInput!) {
    routeStaffingRequest(input: $input) {
      __typename
      ... on RouteStaffingRequestSuccess {
        request {
          ...WorkbenchRequest
        }
      }
      ... on Refusal {
        code
        message {
          nl
          en
        }
      }
    }
  }
`);

export const splitMutation = graphql(`
  mutation SplitStaffingRequest($input: SplitStaffingRequestInput!) {
    splitStaffingRequest(input: $input) {
      __typename
      ... on SplitStaffingRequestSuccess {
        request {
          ...WorkbenchRequest
        }
      }
      ... on Refusal {
        code
        message {
          nl
          en
        }
      }
    }
  }
`);

export const mergeMutation = graphql(`
  mutation MergeStaffingRequest($input: MergeStaffingRequestInput!) {
    mergeStaffingRequest(input: $input) {
      __typename
      ... on MergeStaffingRequestSuccess {
        request {
          ...WorkbenchRequest
        }
      }
      ... on Refusal {
        code
        message {
          nl
          en
        }
      }
    }
  }
`);

export const separateMutation = graphql(`
  mutation SeparateStaffingRequest($input: SeparateStaffingRequestInput!) {
    separateStaffingRequest(input: $input) {
      __typename
      ... on MergeStaffingRequestSuccess {
        request {
          ...WorkbenchRequest
        }
      }
      ... on Refusal {
        code
        message {
          nl
          en
        }
      }
    }
  }
`);
