import { graphql } from '../../generated/gql.ts';

export const myDataQuery = graphql(`
  query MyDataPage {
    viewer {
      person {
        id
        name
      }
      workEmail
      profile {
        poolHoursPerWeek
        consentsToSuggestions
      }
      profileViews {
        viewer {
          id
          name
        }
        seenOn
        why {
          nl
          en
        }
        requestTitle
      }
    }
    dataPurposes {
      id
      label {
        nl
        en
      }
      purpose {
        nl
        en
      }
      seenBy {
        nl
        en
      }
    }
  }
`);

export const setConsentMutation = graphql(`
  mutation SetConsent($consents: Boolean!) {
    setConsent(consents: $consents) {
      __typename
      ... on SetConsentSuccess {
        withdrawnInvitations
        viewer {
          profile {
            consentsToSuggestions
          }
        }
      }
      ... on Refusal {
        message {
          nl
          en
        }
      }
    }
  }
`);

export const correctMyDataMutation = graphql(`
  mutation CorrectMyData($input: CorrectMyDataInput!) {
    correctMyData(input: $input) {
      __typename
      ... on CorrectMyDataSuccess {
        conflicts {
          nl
          en
        }
        viewer {
          person {
            id
            name
          }
          profile {
            poolHoursPerWeek
          }
        }
      }
      ... on Refusal {
        field
        message {
          nl
          en
        }
      }
    }
  }
`);

export const exportMyDataQuery = graphql(`
  query ExportMyData {
    myData {
      __typename
      ... on MyData {
        fileName
        json
        readable {
          nl
          en
        }
      }
      ... on Refusal {
        message {
          nl
          en
        }
      }
    }
  }
`);

export const signOutEverywhereMutation = graphql(`
  mutation SignOutEverywhere {
    signOutEverywhere
  }
`);
