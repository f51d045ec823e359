import { graphql } from '../../generated/gql.ts';

export const previewQuery = graphql(`
  query PreviewBreakdown($text: String!, $requesterKind: RequesterKind!, $language: Language!) {
    previewBreakdown(text: $text, requesterKind: $requesterKind, language: $language) {
      __typename
      ... on BreakdownPreview {
        ...PreviewParts
      }
    }
  }
`);

export const submitMutation = graphql(`
  mutation SubmitStaffingRequest($input: SubmitStaffingRequestInput!) {
    submitStaffingRequest(input: $input) {
      __typename
      ... on SubmitStaffingRequestSuccess {
        personalCode
        masked
        leftOut {
          kind
          text
        }
        progress {
          title
          explanation {
            nl
            en
          }
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

export const takesNoticeEmailQuery = graphql(`
  query TakesNoticeEmail {
    takesNoticeEmail
  }
`);
