import { graphql } from '../../generated/gql.ts';

export const progressQuery = graphql(`
  query RequestProgress($code: String!) {
    requestProgress(code: $code) {
      ...ProgressCard
      ...ProgressMessages
      ...CoCreationCard
      ...SatisfactionCard
    }
  }
`);

export const writeAsRequesterMutation = graphql(`
  mutation WriteAsRequester($code: String!, $text: String!) {
    writeAsRequester(code: $code, text: $text) {
      __typename
      ... on RequesterSuccess {
        progress {
          status
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

export const answerCoCreationMutation = graphql(`
  mutation AnswerCoCreation($code: String!, $accept: Boolean!, $name: String) {
    answerCoCreation(code: $code, accept: $accept, name: $name) {
      __typename
      ... on RequesterSuccess {
        progress {
          status
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

export const giveSatisfactionMutation = graphql(`
  mutation GiveSatisfaction($code: String!, $grade: Int!, $remark: String) {
    giveSatisfaction(code: $code, grade: $grade, remark: $remark) {
      __typename
      ... on RequesterSuccess {
        progress {
          status
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
