import { graphql } from '../../generated/gql.ts';

export const profileQuery = graphql(`
  query Profile {
    today
    viewer {
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
      permissions
      profile {
        poolHoursPerWeek
        consentsToSuggestions
        freeHours
        commitments {
          kind
          from
          to
          hoursPerWeek
          teamTitle
        }
        strengths {
          id
          label {
            nl
            en
          }
        }
        skills {
          level
          givesEnergy
          wantsToLearn
          lastUsed
          evidence
          skill {
            id
            label {
              nl
              en
            }
          }
          ...ProfileSkills
        }
        roles {
          role
          can
          givesEnergy
          wantsToLearn
          ...ProfileRoles
        }
      }
    }
    profilePrompts {
      kind
      teamId
      why {
        nl
        en
      }
      skill {
        id
        label {
          nl
          en
        }
      }
    }
  }
`);

export const profileChoicesQuery = graphql(`
  query ProfileChoices {
    skills {
      id
      label {
        nl
        en
      }
      description {
        nl
        en
      }
      terms {
        nl
        en
      }
    }
    strengths {
      id
      label {
        nl
        en
      }
    }
  }
`);

export const selfAssessmentQuery = graphql(`
  query SelfAssessment {
    selfAssessment {
      id
      role
      isReversed
      statement {
        nl
        en
      }
    }
  }
`);

export const growthQuery = graphql(`
  query MyGrowth {
    viewer {
      profile {
        timesAsked
        roles {
          role
          timesCarried
        }
      }
    }
    myGrowth {
      on
      kind
      teamTitle
      roles
      skill {
        id
        label {
          nl
          en
        }
      }
    }
  }
`);

export const saveProfileMutation = graphql(`
  mutation SaveProfile($input: CorrectMyDataInput!) {
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
