import { graphql } from '../../generated/gql.ts';

export const suggestionRequestQuery = graphql(`
  query SuggestionRequest($id: ID!) {
    staffingRequest(id: $id) {
      id
      version
      title
      status
      teamPeriod {
        startsOn
        endsOn
      }
      breakdown {
        seats {
          id
          roles
          skills {
            skill {
              id
              label {
                nl
                en
              }
            }
          }
        }
      }
      team {
        id
        seats {
          seat {
            id
          }
          person {
            id
            name
          }
        }
      }
    }
    policies {
      ...PolicyChoice
    }
    organisationSettings {
      givesSuggestions
    }
    viewer {
      permissions
    }
  }
`);

export const suggestTeamsQuery = graphql(`
  query SuggestTeams($input: SuggestTeamsInput!) {
    suggestTeams(input: $input) {
      __typename
      ... on TeamSuggestions {
        requestVersion
        ...TeamSuggestionsView
      }
      ... on NoTeamPossible {
        ...NoTeamPossibleView
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

export const chooseTeamMutation = graphql(`
  mutation ChooseTeam($input: ChooseTeamInput!) {
    chooseTeam(input: $input) {
      __typename
      ... on ChooseTeamSuccess {
        team {
          id
          status
        }
        request {
          id
          version
          status
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
