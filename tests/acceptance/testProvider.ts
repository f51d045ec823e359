import { exportJWK, generateKeyPair, SignJWT, type JWK } from 'jose';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the provider says of somebody, and how it misbehaves. */
export interface Misbehaviour {
  /** Claims of the ID token, over the right ones; undefined leaves one out. */
  readonly claims?: Readonly<Record<string, unknown>>;
  /** Signs with a key that is published nowhere. */
  readonly signsWithStrangeKey?: boolean;
  /** Says that the token needs no signature. */
  readonly isUnsigned?: boolean;
  readonly userinfo?: Readonly<Record<string, unknown>>;
}

/** An identity provider that does as it is told, right or wrong: for what a good one never does. */
export interface TestProvider {
  readonly issuer: string;
  /** How the next sign-on is answered. */
  behave(as: Misbehaviour): void;
  /** Signs with a new key from now on; the old one is published no longer. */
  rotateKeys(): Promise<void>;
  signLogout(claims: Readonly<Record<string, unknown>>, type?: string): Promise<string>;
  /** The last request to the token endpoint. */
  lastTokenRequest(): URLSearchParams;
  close(): Promise<void>;
}

const read = async (request: IncomingMessage) => {
  let body = '';
  for await (const chunk of request) body += String(chunk);
  return body;
};
const json = (response: ServerResponse, body: object, status = 200) => {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
};
const base64 = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** Starts it on this machine. `clientId` is the only client that it knows. */
export async function startTestProvider(clientId: string): Promise<TestProvider> {
  let behaviour: Misbehaviour = {};
  let lastRequest = new URLSearchParams();
  let number = 0;
  const newKey = async () => {
    const pair = await generateKeyPair('PS256', { extractable: true });
    number += 1;
    const jwk: JWK = { ...(await exportJWK(pair.publicKey)), alg: 'PS256', use: 'sig', kid: `key-${String(number)}` };
    return { ...pair, jwk };
  };
  let key = await newKey();
  const strange = await newKey();
  const codes = new Map<string, { readonly nonce: string }>();

  const server = createServer((request, response) => {
    void (async () => {
      const url = new URL(request.url ?? '/', issuer);
      if (url.pathname === '/.well-known/openid-configuration')
        json(response, {
          ...{ issuer, authorization_endpoint: `${issuer}/auth`, token_endpoint: `${issuer}/token` },
          ...{ jwks_uri: `${issuer}/jwks`, userinfo_endpoint: `${issuer}/userinfo` },
          end_session_endpoint: `${issuer}/session/end`,
          response_types_supported: ['code'],
          subject_types_supported: ['public'],
          id_token_signing_alg_values_supported: ['PS256'],
          token_endpoint_auth_methods_supported: ['private_key_jwt'],
          token_endpoint_auth_signing_alg_values_supported: ['PS256'],
        });
      else if (url.pathname === '/jwks') json(response, { keys: [key.jwk] });
      else if (url.pathname === '/auth') {
        const code = `code-${String(codes.size)}`;
        codes.set(code, { nonce: url.searchParams.get('nonce') ?? '' });
        const back = new URL(url.searchParams.get('redirect_uri') ?? '');
        back.searchParams.set('code', code);
        back.searchParams.set('state', url.searchParams.get('state') ?? '');
        response.writeHead(302, { location: back.href }).end();
      } else if (url.pathname === '/token') {
        lastRequest = new URLSearchParams(await read(request));
        const granted = codes.get(lastRequest.get('code') ?? '');
        if (!granted) {
          json(response, { error: 'invalid_grant' }, 400);
          return;
        }
        codes.delete(lastRequest.get('code') ?? '');
        const now = Math.floor(Date.now() / 1000);
        const right: Readonly<Record<string, unknown>> = {
          ...{ iss: issuer, sub: 'account-1', aud: clientId, iat: now, exp: now + 300, nonce: granted.nonce },
          ...{ acr: 'high', sid: 'session-1', email: 'p0000040@waterrijk.example', email_verified: true },
        };
        const claims = Object.fromEntries(
          Object.entries({ ...right, ...behaviour.claims }).filter(([, value]) => value !== undefined),
        );
        const signer = behaviour.signsWithStrangeKey ? strange : key;
        const idToken = behaviour.isUnsigned
          ? `${base64({ alg: 'none' })}.${base64(claims)}.`
          : await new SignJWT(claims)
              .setProtectedHeader({ alg: 'PS256', kid: signer.jwk.kid ?? '' })
              .sign(signer.privateKey);
        json(response, { access_token: 'access', token_type: 'Bearer', expires_in: 60, id_token: idToken });
      } else if (url.pathname === '/userinfo')
        json(response, { sub: behaviour.claims?.['sub'] ?? 'account-1', ...behaviour.userinfo });
      else json(response, {}, 404);
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  return {
    issuer,
    behave(as) {
      behaviour = as;
    },
    async rotateKeys() {
      key = await newKey();
    },
    signLogout: (claims, type = 'logout+jwt') =>
      new SignJWT({ ...claims })
        .setProtectedHeader({ alg: 'PS256', kid: key.jwk.kid ?? '', typ: type })
        .sign(key.privateKey),
    lastTokenRequest: () => lastRequest,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
