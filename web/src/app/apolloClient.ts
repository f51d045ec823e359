import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';

const cache = new InMemoryCache({
  typePolicies: {
    Query: {
      fields: {
        staffingRequests: relayStylePagination(['statuses', 'requesterKinds', 'words', 'triage', 'isTooBig']),
        viewer: { merge: true },
      },
    },
    Taakveld: { keyFields: ['code'] },
    // A seat's id is only unique within its request, so seats stay inside what holds them.
    Seat: { keyFields: false },
    Breakdown: { merge: true },
    Triage: { merge: true },
    Profile: { merge: true },
  },
});

/**
 * Asks by the number of the question instead of its text: in production the server answers nothing but the questions
 * that these pages ask. While they are being worked on the text itself goes along.
 */
const byNumber = new ApolloLink((operation, forward) => {
  const meta = (operation.query as { __meta__?: { readonly hash?: unknown } }).__meta__;
  if (import.meta.env.PROD && typeof meta?.hash === 'string') {
    operation.extensions['documentId'] = meta.hash;
    operation.setContext({ http: { includeQuery: false, includeExtensions: true } });
  }
  return forward(operation);
});

export const apolloClient = new ApolloClient({
  cache,
  link: byNumber.concat(
    new HttpLink({
      uri: '/graphql',
      credentials: 'same-origin',
      headers: { 'apollo-require-preflight': 'true' },
    }),
  ),
  defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' } },
});
