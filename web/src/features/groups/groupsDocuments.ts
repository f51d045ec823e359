import { graphql } from '../../generated/gql.ts';

export const departmentsQuery = graphql(`
  query GroupDepartments {
    departments {
      id
      name {
        nl
        en
      }
    }
  }
`);

export const groupMembers = graphql(`
  fragment GroupMembers on PersonGroup {
    members {
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
`);

export const personGroupsQuery = graphql(`
  query PersonGroups($departmentIds: [ID!], $groups: Int!) {
    personGroups(departmentIds: $departmentIds, groups: $groups) {
      __typename
      ... on PersonGroups {
        groups {
          ...GroupMembers
        }
        sharedPairs
        leastPossible
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

export const personDuosQuery = graphql(`
  query PersonDuos($departmentIds: [ID!]) {
    personDuos(departmentIds: $departmentIds) {
      __typename
      ... on PersonDuos {
        duos {
          ...GroupMembers
        }
        alone {
          id
          name
        }
        points
        bound
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
