import { graphql } from '../../generated/gql.ts';

export const portfolioView = graphql(`
  fragment PortfolioView on Portfolio {
    id
    status
    requestCount
    round
    objective
    bound
    filledSeats
    openSeats
    policy {
      id
      name {
        nl
        en
      }
    }
    teams {
      request {
        id
        title
      }
      team {
        points
        seats {
          seat {
            id
            roles
          }
          person {
            id
            name
          }
        }
      }
    }
  }
`);

export const portfolioQuery = graphql(`
  query PortfolioById($id: ID!) {
    portfolio(id: $id) {
      __typename
      ... on Portfolio {
        ...PortfolioView
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

export const togetherPoliciesQuery = graphql(`
  query TogetherPolicies {
    policies {
      id
      name {
        nl
        en
      }
    }
  }
`);

export const startPortfolioMutation = graphql(`
  mutation StartPortfolio($input: StartPortfolioInput!) {
    startPortfolio(input: $input) {
      __typename
      ... on Portfolio {
        id
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

export const cancelPortfolioMutation = graphql(`
  mutation CancelPortfolio($id: ID!) {
    cancelPortfolio(id: $id) {
      __typename
      ... on Portfolio {
        id
        status
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
