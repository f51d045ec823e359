import { graphql } from '../../generated/gql.ts';

export const importPeopleMutation = graphql(`
  mutation ImportPeople($input: ImportPeopleInput!) {
    importPeople(input: $input) {
      __typename
      ... on ImportPeopleSuccess {
        isDryRun
        rows {
          line
          number
          name
          outcome
          faults {
            field
            message {
              nl
              en
            }
          }
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
