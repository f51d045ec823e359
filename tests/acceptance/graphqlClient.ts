/** What came back: the data, or the errors. Loose on purpose: each test says what it expects. */
export interface GraphqlAnswer {
  readonly status: number;

  readonly data: any;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** Somebody at the API: keeps the session cookie as a browser does. */
export interface GraphqlClient {
  /** Asks, and fails when the answer has errors: a refusal is data, not an error. */
  ask(query: string, variables?: object): Promise<GraphqlAnswer>;
  /** Sends a body as it is; the answer may have errors. */
  post(body: string): Promise<GraphqlAnswer>;
  signIn(personId: string): Promise<void>;
  /** The cookie that the browser would send. */
  cookie(): string;
}

/** A new visitor. */
export function visit(address: string): GraphqlClient {
  let cookie = '';
  const post = async (body: string): Promise<GraphqlAnswer> => {
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body,
    });
    for (const set of response.headers.getSetCookie()) cookie = set.split(';')[0] ?? '';
    return { status: response.status, ...((await response.json()) as Omit<GraphqlAnswer, 'status'>) };
  };
  const ask = async (query: string, variables: object = {}) => {
    const answer = await post(JSON.stringify({ query, variables }));
    if (answer.errors) throw new Error(`the API answers with errors: ${JSON.stringify(answer.errors)}`);
    return answer;
  };
  return {
    ask,
    post,
    cookie: () => cookie,
    async signIn(personId) {
      const { data } = await ask('mutation($id: ID!) { signInAsDemoPerson(personId: $id) { __typename } }', {
        id: personId,
      });
      if (data.signInAsDemoPerson.__typename !== 'SignInSuccess') throw new Error(`cannot sign in as ${personId}`);
    },
  };
}
