import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';

const cache = new InMemoryCache({
  typePolicies: {
    Query: { fields: { staffingRequests: relayStylePagination(['statuses']), viewer: { merge: true } } },
    Taakveld: { keyFields: ['code'] },
    // A seat's id is only unique within its request, so seats stay inside what holds them.
    Seat: { keyFields: false },
    Breakdown: { merge: true },
    Triage: { merge: true },
    Profile: { merge: true },
  },
});

export const apolloClient = new ApolloClient({
  cache,
  link: new HttpLink({
    uri: '/graphql',
    credentials: 'same-origin',
    headers: { 'apollo-require-preflight': 'true' },
  }),
  defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' } },
});
