import { accept, refuse, type Actor, type Outcome, type Person, type PersonId } from '@rolpool/domain';
import type { Session } from '@rolpool/store';
import { parseCookie, stringifySetCookie } from 'cookie';
import type { Request, Response } from 'express';
import type { Context } from '../context.ts';
import { hashSessionToken, newSessionToken } from '../secrets.ts';
import type { Services } from '../services.ts';

/** In production the browser itself refuses the name from another host, or without https. */
const cookieName = (isSecure: boolean) => (isSecure ? '__Host-rolpool_session' : 'rolpool_session');
/** A token this old is replaced by another the next time it is used. */
const ROTATE_AFTER_MS = 15 * 60 * 1000;
/** So long a replaced token still works, for requests that were under way. */
const GRACE_MS = 30 * 1000;
/** Use is written down no more often than this. */
const TOUCH_EVERY_MS = 60 * 1000;

type Http = Context['http'];

function tokenOf(request: Request, isSecure: boolean): string | undefined {
  return parseCookie(request.headers.cookie ?? '')[cookieName(isSecure)];
}

function setCookie(response: Response, isSecure: boolean, value: string, maxAgeSeconds: number): void {
  response.appendHeader(
    'Set-Cookie',
    stringifySetCookie({
      ...{ name: cookieName(isSecure), value, path: '/', maxAge: maxAgeSeconds },
      ...{ httpOnly: true, sameSite: 'lax', secure: isSecure },
    }),
  );
}

/** Over https everything about a session is for https only. */
const isSecureFor = ({ config }: Services) =>
  config.isProduction || (config.publicUrl?.startsWith('https://') ?? false);

async function give(services: Services, response: Response, session: Omit<Session, 'tokenHash'>): Promise<void> {
  const token = newSessionToken();
  await services.store.sessions.insert({ tokenHash: hashSessionToken(token), ...session });
  const seconds = Math.max(1, Math.ceil((session.expiresAt.getTime() - Date.now()) / 1000));
  setCookie(response, isSecureFor(services), token, seconds);
}

/** Keeps the session alive; after a while under another token, so that a stolen one is soon worth nothing. */
async function keepAlive(services: Services, response: Response, session: Session, now: Date): Promise<void> {
  const { sessions } = services.store;
  const { tokenHash, ...rest } = session;
  if (session.isRetired) return;
  if (now.getTime() - session.rotatedAt.getTime() > ROTATE_AFTER_MS) {
    if (await sessions.retire(tokenHash, new Date(now.getTime() + GRACE_MS)))
      await give(services, response, { ...rest, usedAt: now, rotatedAt: now });
  } else if (now.getTime() - session.usedAt.getTime() > TOUCH_EVERY_MS) await sessions.touch(tokenHash, now);
}

/** The session of the cookie, while it lasts. */
async function sessionOf(request: Request, services: Services): Promise<Session | undefined> {
  const token = tokenOf(request, isSecureFor(services));
  if (token === undefined) return undefined;
  const now = new Date();
  const usedSince = new Date(now.getTime() - services.config.session.idleMs);
  return services.store.sessions.find(hashSessionToken(token), now, usedSince);
}

interface Asking {
  readonly actor: Actor;
  readonly person: Person | null;
}

/** Who asks, by the session cookie; the session is kept alive. */
export async function actorOf({ request, response }: Http, services: Services): Promise<Asking> {
  const session = await sessionOf(request, services);
  const asking = await askingIn(session, services);
  if (session && asking.person) await keepAlive(services, response, session, new Date());
  return asking;
}

/** Who asks, by the session cookie, without that counting as use: a page that stands open keeps no session alive. */
export async function peekActor(request: Request, services: Services): Promise<Asking> {
  return askingIn(await sessionOf(request, services), services);
}

async function askingIn(session: Session | undefined, { store }: Services): Promise<Asking> {
  const person = session && (await store.people.findById(session.personId));
  if (!person || person.erasedOn !== undefined) return { actor: { kind: 'ANONYMOUS' }, person: null };
  const departments = person.permissions.includes('MANAGER') ? await store.departments.findAll() : [];
  const managedDepartments = departments.filter((one) => one.managerId === person.id).map((one) => one.id);
  return {
    actor: { kind: 'PERSON', personId: person.id, permissions: person.permissions, managedDepartments },
    person,
  };
}

/** Starts a session in this browser; the one that was there ends. */
export async function startSession(
  services: Services,
  { request, response }: Http,
  personId: PersonId,
  provider?: Session['provider'],
): Promise<void> {
  const old = tokenOf(request, isSecureFor(services));
  if (old !== undefined) await services.store.sessions.delete(hashSessionToken(old));
  const now = new Date();
  const expiresAt = new Date(now.getTime() + services.config.session.lastsMs);
  await give(services, response, {
    ...{ personId, startedAt: now, usedAt: now, rotatedAt: now, expiresAt },
    ...(provider ? { provider } : {}),
  });
}

/** Starts a session as a fictional person; refused where the demo sign-in is off. */
export async function signInAsDemoPerson(context: Context, personId: PersonId): Promise<Outcome<Person>> {
  const { config, store } = context.services;
  if (!config.demoSignIn) return refuse('DEMO_SIGN_IN_OFF');
  const person = await store.people.findById(personId);
  if (!person || person.erasedOn !== undefined) return refuse('NOT_FOUND', 'personId');
  await startSession(context.services, context.http, person.id);
  return accept(person);
}

/** Ends the session, in the browser and in the store; returns the one that it was. */
export async function endSession(services: Services, { request, response }: Http): Promise<Session | undefined> {
  const isSecure = isSecureFor(services);
  const token = tokenOf(request, isSecure);
  if (token === undefined) return undefined;
  const session = await sessionOf(request, services);
  await services.store.sessions.delete(hashSessionToken(token));
  setCookie(response, isSecure, '', 0);
  return session;
}

/** Ends every session of the one who asks, in all browsers; returns in how many. */
export async function signOutEverywhere({ services, actor, http }: Context): Promise<number> {
  if (actor.kind !== 'PERSON') return 0;
  const browsers = await services.store.sessions.countOf(actor.personId, new Date());
  await services.store.sessions.deleteOf(actor.personId);
  setCookie(http.response, isSecureFor(services), '', 0);
  return browsers;
}
