import { parseCookie, stringifySetCookie } from 'cookie';
import express, { Router, type Request, type Response } from 'express';
import { randomBytes, createHash } from 'node:crypto';
import type { Logger } from 'pino';
import { networkOf } from '../audit/networkOf.ts';
import type { Services } from '../services.ts';
import { openIdentityProvider } from '../signOn/identityProvider.ts';
import { personOfClaims } from '../signOn/personOfClaims.ts';
import { endSession, startSession } from './session.ts';

/** A sign-on that takes longer than this is begun anew. */
const SIGN_ON_LASTS_MS = 10 * 60 * 1000;
const LOGOUT_LASTS_MS = 5 * 60 * 1000;

interface Begun {
  readonly nonce: string;
  readonly verifier: string;
  readonly browser: string;
  readonly back: string;
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('base64url');

/** Only a page of our own: a path, never another host. */
function ownPath(path: unknown): string {
  return typeof path === 'string' && /^\/(?![/\\])[\w\-./?=&%]*$/.test(path) ? path : '/';
}

/**
 * Sign-on with the organisation's own account: there and back, out again from either side. What went wrong is told on the
 * sign-in page. A sign-on comes back in the browser that began it, once, or not at all.
 */
export function signOnRoutes(services: Services, logger: Logger): Router {
  const router = Router();
  const { config, store, audit } = services;
  const { signOn, publicUrl } = config;
  if (signOn === null || publicUrl === null) return router;
  const provider = openIdentityProvider(signOn, publicUrl);
  const isSecure = publicUrl.startsWith('https://');
  const cookieName = isSecure ? '__Host-rolpool_sign_on' : 'rolpool_sign_on';
  const setCookie = (response: Response, value: string, maxAge: number) => {
    response.appendHeader(
      'Set-Cookie',
      stringifySetCookie({
        ...{ name: cookieName, value, path: '/', maxAge },
        ...{ httpOnly: true, sameSite: 'lax', secure: isSecure },
      }),
    );
  };
  const note = (request: Request, action: string, personId: string | null, result: string) =>
    audit.note({
      ...{ actorKind: personId === null ? 'ANONYMOUS' : 'PERSON', actorId: personId },
      ...{ action, objectKind: null, objectId: null, channel: 'API', result },
      origin: networkOf(request.ip),
    });
  const fail = (response: Response, code: string) => {
    response.redirect(303, `/aanmelden?fout=${code}`);
  };

  router.get('/aanmelding/start', async (request, response) => {
    response.set('Cache-Control', 'no-store');
    try {
      const { url, state, nonce, verifier } = await provider.begin();
      const browser = randomBytes(32).toString('base64url');
      const begun: Begun = { nonce, verifier, browser: sha256(browser), back: ownPath(request.query['terug']) };
      await store.sessions.insertSignOn(sha256(state), begun, new Date(Date.now() + SIGN_ON_LASTS_MS));
      setCookie(response, browser, SIGN_ON_LASTS_MS / 1000);
      response.redirect(303, url.href);
    } catch (error) {
      logger.error({ err: error }, 'the identity provider does not answer');
      fail(response, 'PROVIDER_DOWN');
    }
  });

  router.get('/aanmelding/terug', async (request, response) => {
    response.set('Cache-Control', 'no-store');
    const browser = parseCookie(request.headers.cookie ?? '')[cookieName] ?? '';
    setCookie(response, '', 0);
    const state = typeof request.query['state'] === 'string' ? request.query['state'] : '';
    const begun = (await store.sessions.takeSignOn(sha256(state), new Date())) as Begun | undefined;
    if (!begun || begun.browser !== sha256(browser)) {
      await note(request, 'SIGN_IN', null, 'NOT_BEGUN_HERE');
      fail(response, 'EXPIRED');
      return;
    }
    try {
      const callback = new URL(request.originalUrl, publicUrl);
      const proven = await provider.finish(callback, { ...begun, state });
      const person = await personOfClaims(services, signOn, proven);
      if (typeof person === 'string') {
        await note(request, 'SIGN_IN', null, person);
        fail(response, person);
        return;
      }
      const { subject, sid, idToken } = proven;
      await startSession(services, { request, response }, person.id, { subject, sid, idToken });
      await note(request, 'SIGN_IN', person.id, 'DONE');
      response.redirect(303, begun.back);
    } catch (error) {
      logger.warn({ err: error }, 'a sign-on was refused');
      await note(request, 'SIGN_IN', null, 'NOT_PROVEN');
      fail(response, 'NOT_PROVEN');
    }
  });

  router.post('/aanmelding/uit', async (request, response) => {
    response.set('Cache-Control', 'no-store');
    const session = await endSession(services, { request, response });
    await note(request, 'SIGN_OUT', session?.personId ?? null, 'DONE');
    const url = session?.provider ? await provider.endSessionUrl(session.provider.idToken).catch(() => null) : null;
    response.redirect(303, url?.href ?? '/');
  });

  router.post(
    '/aanmelding/afmelding',
    express.urlencoded({ extended: false, limit: '16kb' }),
    async (request, response) => {
      response.set('Cache-Control', 'no-store');
      const { logout_token: token } = (request.body ?? {}) as { readonly logout_token?: unknown };
      try {
        const { id, ...named } = await provider.readLogoutToken(typeof token === 'string' ? token : '');
        const seen = `logout ${sha256(id)}`;
        await store.sessions.insertSignOn(seen, {}, new Date(Date.now() + LOGOUT_LASTS_MS));
        await store.sessions.deleteByProvider(named);
        await note(request, 'SIGN_OUT_BY_PROVIDER', null, 'DONE');
        response.status(200).end();
      } catch (error) {
        logger.warn({ err: error }, 'a logout message was refused');
        response.status(400).json({ error: 'invalid_request' });
      }
    },
  );
  return router;
}
