import { visit, type GraphqlClient } from '../acceptance/graphqlClient.ts';
import { COORDINATOR, MANAGER, OTHER_COORDINATOR } from '../acceptance/pathSteps.ts';
import { newDataDir, removeDataDir, startRolpool, type RolpoolProcess } from '../acceptance/rolpoolProcess.ts';
import { sendQuery, type RawAnswer } from './wire.ts';

export const EMPLOYEE = 'p0000040';
export const ADMINISTRATOR = 'p0000017';
export const AUDITOR = 'p0000018';

/** Every kind of actor, by the account; nobody signs in as the first two. */
export const ACCOUNT_OF = {
  anonymous: null,
  requester: null,
  employee: EMPLOYEE,
  coordinator: COORDINATOR,
  manager: MANAGER,
  administrator: ADMINISTRATOR,
  auditor: AUDITOR,
} as const;
export type ActorName = keyof typeof ACCOUNT_OF;
export const ACTOR_NAMES = Object.keys(ACCOUNT_OF) as ActorName[];

/** Accounts that get no seat in the teams that are attacked. */
export const NEVER_SEATED = [EMPLOYEE, ADMINISTRATOR, AUDITOR, COORDINATOR, OTHER_COORDINATOR, MANAGER];

const SIGN_IN = 'mutation($id: ID!) { signInAsDemoPerson(personId: $id) { __typename ... on Refusal { code } } }';

/** The cookie of an answer, as a browser sends it back; empty when there is none. */
export function cookieOf({ headers }: RawAnswer): string {
  return headers.getSetCookie().at(-1)?.split(';')[0] ?? '';
}

/** Signs in and resolves with the cookie. */
export async function signInCookie(address: string, personId: string): Promise<string> {
  const cookie = cookieOf(await sendQuery(address, SIGN_IN, { id: personId }));
  if (cookie === '') throw new Error(`cannot sign in as ${personId}`);
  return cookie;
}

/** A running Rolpool to attack, with somebody signed in for each kind of actor. */
export interface Target {
  readonly address: string;
  readonly rolpool: RolpoolProcess;
  readonly client: (name: ActorName) => GraphqlClient;
  readonly cookie: (name: ActorName) => string;
  /** Asks as that actor and resolves with the answer as it came. */
  readonly ask: (name: ActorName, query: string, variables?: object) => Promise<RawAnswer>;
  readonly as: (personId: string) => Promise<GraphqlClient>;
  /** Lets time pass: the same Rolpool, at the same address, on a later day. */
  readonly goTo: (day: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Starts a Rolpool with a store of its own. */
export async function startTarget(settings: Readonly<Record<string, string>> = {}): Promise<Target> {
  const dataDir = await newDataDir();
  const start = (more: Readonly<Record<string, string>> = {}) =>
    startRolpool(dataDir, {
      ...{ ROLPOOL_TODAY: '2026-11-23', ROLPOOL_ACTOR_RATE_LIMIT: '100000' },
      ...settings,
      ...more,
    });
  let rolpool = await start();
  const { address } = rolpool;
  const as = async (personId: string) => {
    const client = visit(address);
    await client.signIn(personId);
    return client;
  };
  const clients = new Map<ActorName, GraphqlClient>();
  const cookies = new Map<ActorName, string>();
  for (const name of ACTOR_NAMES) {
    const id = ACCOUNT_OF[name];
    clients.set(name, id === null ? visit(address) : await as(id));
    cookies.set(name, id === null ? '' : await signInCookie(address, id));
  }
  const cookie = (name: ActorName) => cookies.get(name) ?? '';
  return {
    ...{ address, as, cookie },
    get rolpool() {
      return rolpool;
    },
    client: (name) => clients.get(name) ?? visit(address),
    ask: (name, query, variables = {}) => sendQuery(address, query, variables, { cookie: cookie(name) }),
    async goTo(day) {
      await rolpool.stop();
      rolpool = await start({ ROLPOOL_TODAY: day, PORT: new URL(address).port });
    },
    async close() {
      await rolpool.stop();
      await removeDataDir(dataDir);
    },
  };
}
