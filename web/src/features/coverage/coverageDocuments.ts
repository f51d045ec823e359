import { graphql } from '../../generated/gql.ts';

export const coverageQuery = graphql(`
  query Coverage($weeks: Int, $by: CoverageSubject, $level: CoverageLevel, $subject: ID, $teamId: ID) {
    coverage(weeks: $weeks, by: $by, level: $level, subject: $subject, teamId: $teamId) {
      __typename
      ... on Coverage {
        minimumGroupSize
        proposedTeams {
          id
          title
        }
        weeks {
          startsOn
          year
          week
        }
        rows {
          role
          people
          skill {
            id
            label {
              nl
              en
            }
          }
          department {
            id
            name {
              nl
              en
            }
          }
          cells {
            freeHours
            teamHours
            demandHours
            freeAfter
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

export const fragilityQuery = graphql(`
  query Fragility {
    fragility {
      __typename
      ... on Fragility {
        openRequests
        typicalRequests
        looksUpTo
        moments {
          startsOn
          week
        }
        spots {
          roles
          people
          skills {
            id
            label {
              nl
              en
            }
          }
          requests {
            id
            title
            isOpen
          }
          mends {
            kind
            people
            someWantTo
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

export const poolLoadQuery = graphql(`
  query PoolLoad($weeks: Int) {
    poolLoad(weeks: $weeks) {
      __typename
      ... on PoolLoad {
        minimumGroupSize
        rows {
          people
          poolHours
          teamHours
          freeHours
          asked
          department {
            id
            name {
              nl
              en
            }
          }
        }
        returning {
          teamTitle
          hoursPerWeek
          backOn
          person {
            id
            name
            department {
              id
              name {
                nl
                en
              }
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
