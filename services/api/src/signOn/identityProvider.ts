import { createRemoteJWKSet, importJWK, importPKCS8, jwtVerify, type JWK, type JWTPayload } from 'jose';
import * as client from 'openid-client';
import type { SignOnConfig } from '../config.ts';

/** Clocks of two machines may be so far apart, in seconds. */
const CLOCK_TOLERANCE = 60;
/** What the provider publishes about itself is read again after this. */
const DISCOVER_EVERY_MS = 60 * 60 * 1000;
/** Keys are not fetched again sooner than this because of a logout message: anybody can send one. */
const LOGOUT_KEYS_COOLDOWN_MS = 30_000;
const LOGOUT_EVENT = 'http://schemas.openid.net/event/backchannel-logout';

/** What a sign-on must bring back, to be the one that was begun. */
export interface BegunSignOn {
  readonly url: URL;
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** What the provider says of who signed on: from the ID token, and from its userinfo where the token is silent. */
export interface ProvenClaims {
  readonly claims: Readonly<Record<string, unknown>>;
  readonly subject: string;
  readonly sid: string | null;
  readonly idToken: string;
}

/** The organisation's identity provider, as the NL GOV profile for OpenID Connect wants it used. */
export interface IdentityProvider {
  begin(): Promise<BegunSignOn>;
  /** Exchanges the code that came back. Throws when anything is not as it should be. */
  finish(callback: URL, begun: Pick<BegunSignOn, 'state' | 'nonce' | 'verifier'>): Promise<ProvenClaims>;
  /** Where the browser ends its session at the provider as well; null when the provider has no such page. */
  endSessionUrl(idToken: string): Promise<URL | null>;
  /** Whom a back-channel logout is about. Throws when it is not from the provider, not for us, or not a logout. */
  readLogoutToken(token: string): Promise<{ readonly sid?: string; readonly subject?: string; readonly id: string }>;
}

/** The key that Rolpool signs with: RSA with PSS, or a curve, from a JWK or PEM. */
async function readPrivateKey(text: string): Promise<client.PrivateKey> {
  if (!text.trimStart().startsWith('{')) return { key: await importPKCS8(text, 'PS256') };
  const jwk = JSON.parse(text) as JWK;
  const alg = jwk.alg ?? (jwk.kty === 'RSA' ? 'PS256' : 'ES256');
  const key = (await importJWK(jwk, alg)) as client.CryptoKey;
  return jwk.kid === undefined ? { key } : { key, kid: jwk.kid };
}

/** Opens the provider; what it publishes is read at the first use, so that Rolpool starts without it. */
export function openIdentityProvider(signOn: SignOnConfig, publicUrl: string): IdentityProvider {
  const redirectUri = new URL('/aanmelding/terug', publicUrl).href;
  const isInsecure = signOn.issuer.startsWith('http://');

  const discover = async () => {
    const configuration = await client.discovery(
      new URL(signOn.issuer),
      signOn.clientId,
      { [client.clockTolerance]: CLOCK_TOLERANCE, token_endpoint_auth_method: 'private_key_jwt' },
      client.PrivateKeyJwt(await readPrivateKey(signOn.privateKey)),
      // Outside production only, where the configuration allows http.
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- marked so to stand out
      isInsecure ? { execute: [client.allowInsecureRequests] } : {},
    );
    const { issuer, jwks_uri: keysAt } = configuration.serverMetadata();
    if (keysAt === undefined) throw new Error('the identity provider publishes no keys');
    const keys = (cooldownDuration: number) => createRemoteJWKSet(new URL(keysAt), { cooldownDuration });
    return { configuration, issuer, idTokenKeys: keys(0), logoutKeys: keys(LOGOUT_KEYS_COOLDOWN_MS) };
  };
  let known: { readonly found: ReturnType<typeof discover>; readonly at: number } | null = null;
  const provider = () => {
    if (!known || Date.now() - known.at > DISCOVER_EVERY_MS) {
      const found = discover();
      known = { found, at: Date.now() };
      found.catch(() => {
        known = null;
      });
    }
    return known.found;
  };

  return {
    async begin() {
      const { configuration } = await provider();
      const [state, nonce, verifier] = [client.randomState(), client.randomNonce(), client.randomPKCECodeVerifier()];
      const url = client.buildAuthorizationUrl(configuration, {
        redirect_uri: redirectUri,
        scope: 'openid email profile',
        code_challenge: await client.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        ...{ state, nonce },
        ...(signOn.acr.length > 0 ? { acr_values: signOn.acr.join(' ') } : {}),
      });
      return { url, state, nonce, verifier };
    },
    async finish(callback, { state, nonce, verifier }) {
      const { configuration, issuer, idTokenKeys } = await provider();
      const tokens = await client.authorizationCodeGrant(configuration, callback, {
        pkceCodeVerifier: verifier,
        expectedState: state,
        expectedNonce: nonce,
        idTokenExpected: true,
      });
      const idToken = tokens.id_token ?? '';
      const { payload } = await jwtVerify(idToken, idTokenKeys, {
        ...{ issuer, audience: signOn.clientId, clockTolerance: CLOCK_TOLERANCE },
        requiredClaims: ['sub', 'exp', 'iat', 'nonce'],
      });
      const subject = payload.sub ?? '';
      const said = configuration.serverMetadata().userinfo_endpoint
        ? await client.fetchUserInfo(configuration, tokens.access_token, subject)
        : {};
      const sid = typeof payload['sid'] === 'string' ? payload['sid'] : null;
      return { claims: { ...said, ...payload }, subject, sid, idToken };
    },
    async endSessionUrl(idToken) {
      const { configuration } = await provider();
      if (!configuration.serverMetadata().end_session_endpoint) return null;
      return client.buildEndSessionUrl(configuration, {
        id_token_hint: idToken,
        post_logout_redirect_uri: new URL('/', publicUrl).href,
      });
    },
    async readLogoutToken(token) {
      const { issuer, logoutKeys } = await provider();
      const { payload } = await jwtVerify(token, logoutKeys, {
        ...{ issuer, audience: signOn.clientId, clockTolerance: CLOCK_TOLERANCE },
        requiredClaims: ['iat', 'jti', 'events'],
        maxTokenAge: '3 minutes',
      });
      return logoutOf(payload);
    },
  };
}

/** By OpenID Connect Back-Channel Logout 1.0, section 2.6: the event, no nonce, and a session or a subject. */
function logoutOf(payload: JWTPayload) {
  const events = payload['events'];
  const isLogout = typeof events === 'object' && events !== null && LOGOUT_EVENT in events;
  if (!isLogout || 'nonce' in payload) throw new Error('not a logout token');
  const sid = typeof payload['sid'] === 'string' ? payload['sid'] : undefined;
  if (sid === undefined && payload.sub === undefined) throw new Error('a logout token for nobody');
  return {
    id: payload.jti ?? '',
    ...(sid === undefined ? {} : { sid }),
    ...(payload.sub === undefined ? {} : { subject: payload.sub }),
  };
}
