import { graphql } from '../../generated/gql.ts';

export const settingsQuery = graphql(`
  query OrganisationSettings {
    organisationSettings {
      isManualMode
      givesSuggestions
      minimumGroupSize
      worksCouncilConsent {
        givenOn
        document
      }
    }
  }
`);

export const changeSettingsMutation = graphql(`
  mutation ChangeSettings($input: ChangeSettingsInput!) {
    changeSettings(input: $input) {
      __typename
      ... on ChangeSettingsSuccess {
        settings {
          isManualMode
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

export const retentionQuery = graphql(`
  query RetentionRules {
    retention {
      __typename
      ... on Retention {
        rules {
          class
          label {
            nl
            en
          }
          months
          least
          due
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

export const setRetentionMutation = graphql(`
  mutation SetRetention($class: RetentionClass!, $months: Int!) {
    setRetention(class: $class, months: $months) {
      __typename
      ... on Refusal {
        message {
          nl
          en
        }
      }
    }
  }
`);

export const purgeMutation = graphql(`
  mutation Purge {
    purge(isDryRun: false) {
      __typename
      ... on PurgeSuccess {
        rules {
          due
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

export const erasePersonMutation = graphql(`
  mutation ErasePerson($personId: ID!, $reason: String!) {
    erasePerson(personId: $personId, reason: $reason) {
      __typename
      ... on ErasePersonSuccess {
        textsChanged
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
