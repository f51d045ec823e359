import { graphql } from '../../generated/gql.ts';

export const tryTeamQuery = graphql(`
  query TryTeam($input: TryTeamInput!) {
    tryTeam(input: $input) {
      __typename
      ... on TriedTeam {
        requestVersion
        bestPoints
        team {
          ...SuggestedTeam
        }
        broken {
          seatId
          sentence {
            nl
            en
          }
        }
        hours {
          seatId
          hoursPerWeek
          freeHours
          leftHours
        }
        consequences {
          bothFit
          sentence {
            nl
            en
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

/** Whom the search would put on the seats, for the people at hand. */
export const boardPeopleQuery = graphql(`
  query BoardPeople($input: SuggestTeamsInput!) {
    suggestTeams(input: $input) {
      __typename
      ... on TeamSuggestions {
        teams {
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
        uncovered {
          seat {
            id
          }
          nearest {
            person {
              id
              name
            }
            sentence {
              nl
              en
            }
          }
        }
        runnersUp {
          seatId
          runnersUp {
            difference
            person {
              id
              name
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
