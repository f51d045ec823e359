import { graphql } from '../../generated/gql.ts';

export const catalogueSkill = graphql(`
  fragment CatalogueSkill on Skill {
    id
    label {
      nl
      en
    }
    description {
      nl
      en
    }
    taakveld {
      code
    }
    roles
    terms {
      nl
      en
    }
    escoUri
  }
`);

export const catalogueQuery = graphql(`
  query Catalogue {
    skills {
      ...CatalogueSkill
    }
    taakvelden {
      code
      label {
        nl
        en
      }
    }
    roleDefaults {
      role
      skills {
        id
      }
    }
  }
`);

export const saveSkillMutation = graphql(`
  mutation SaveSkill($input: SaveSkillInput!) {
    saveSkill(input: $input) {
      __typename
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

export const taakveldTermsQuery = graphql(`
  query TaakveldTerms($code: ID!) {
    departments {
      id
      name {
        nl
        en
      }
    }
    taakvelden {
      code
      department {
        id
      }
    }
    taakveldTerms(code: $code) {
      language
      term
      weight
    }
  }
`);

export const saveTaakveldMutation = graphql(`
  mutation SaveTaakveld($code: ID!, $departmentId: ID, $terms: [WeightedTermInput!]!) {
    saveTaakveld(code: $code, departmentId: $departmentId, terms: $terms) {
      __typename
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

export const saveRoleDefaultMutation = graphql(`
  mutation SaveRoleDefault($role: Role!, $skillIds: [ID!]!) {
    saveRoleDefault(role: $role, skillIds: $skillIds) {
      __typename
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
