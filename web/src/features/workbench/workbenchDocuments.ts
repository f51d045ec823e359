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
