import { graphql } from '../generated/gql.ts';

/** Who is signed in, and whether this is the demo; the whole application rests on it. */
export const viewerQuery = graphql(`
  query Viewer {
    viewer {
      person {
        id
        name
      }
      permissions
    }
    signInOptions {
      isDemo
      isSingleSignOn
    }
  }
`);
