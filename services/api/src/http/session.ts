import { accept, refuse, type Actor, type Outcome, type Person, type PersonId } from '@rolpool/domain';
import { parseCookie, stringifySetCookie } from 'cookie';
import type { Request } from 'express';
import type { Context } from '../context.ts';
import { hashSessionToken, newSessionToken } from '../secrets.ts';
import type { Services } from '../services.ts';

const COOKIE = 'rolpool_session';
const LASTS_MS = 8 * 60 * 60 * 1000;

function tokenOf(request: Request): string | undefined {
  return parseCookie(request.headers.cookie ?? '')[COOKIE];
}

function setCookie({ http, services }: Context, value: string, maxAgeSeconds: number): void {
  http.response.appendHeader(
    'Set-Cookie',
    stringifySetCookie({
      name: COOKIE,
      value,
      httpOnly: true,
      sameSite: 'lax',
      path: '/',
      secure: services.config.isProduction,
      maxAge: maxAgeSeconds,
    }),
  );
}

/** Who asks, by the session cookie. */
export async function actorOf(request: Request, { store }: Services): Promise<{ actor: Actor; person: Person | null }> {
  const token = tokenOf(request);
  const personId =
    token === undefined ? undefined : await store.sessions.findPerson(hashSessionToken(token), new Date());
  const person = personId === undefined ? undefined : await store.people.findById(personId);
  if (!person) return { actor: { kind: 'ANONYMOUS' }, person: null };
  const departments = person.permissions.includes('MANAGER') ? await store.departments.findAll() : [];
  const managedDepartments = departments.filter((one) => one.managerId === person.id).map((one) => one.id);
  return {
    actor: { kind: 'PERSON', personId: person.id, permissions: person.permissions, managedDepartments },
    person,
  };
}

/** Starts a session as a fictional person; refused where the demo sign-in is off. */
export async function signInAsDemoPerson(context: Context, personId: PersonId): Promise<Outcome<Person>> {
  const { config, store } = context.services;
  if (!config.demoSignIn) return refuse('DEMO_SIGN_IN_OFF');
  const person = await store.people.findById(personId);
  if (!person) return refuse('NOT_FOUND', 'personId');
  await signOut(context);
  const token = newSessionToken();
  await store.sessions.insert(hashSessionToken(token), person.id, new Date(Date.now() + LASTS_MS));
  setCookie(context, token, LASTS_MS / 1000);
  return accept(person);
}

/** Ends the session, in the browser and in the store. */
export async function signOut(context: Context): Promise<boolean> {
  const token = tokenOf(context.http.request);
  if (token !== undefined) {
    await context.services.store.sessions.delete(hashSessionToken(token));
    setCookie(context, '', 0);
  }
  return true;
}
