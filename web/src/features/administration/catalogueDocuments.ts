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
    taakveldTerms(code: $code) {
      language
      term
      weight
    }
  }
`);

export const saveTaakveldTermsMutation = graphql(`
  mutation SaveTaakveldTerms($code: ID!, $terms: [WeightedTermInput!]!) {
    saveTaakveldTerms(code: $code, terms: $terms) {
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
