import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { createServer } from 'node:net';
import { newDataDir, removeDataDir, startRolpool } from './rolpoolProcess.ts';

/** How Rolpool is known to the identity provider of a test. */
export const CLIENT = 'rolpool';

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

async function signingKey(): Promise<{ readonly privateJwk: JWK; readonly publicJwk: JWK }> {
  const { privateKey, publicKey } = await generateKeyPair('PS256', { extractable: true });
  const kid = 'rolpool-1';
  return {
    privateJwk: { ...(await exportJWK(privateKey)), kid, alg: 'PS256' },
    publicJwk: { ...(await exportJWK(publicKey)), kid },
  };
}

/**
 * A Rolpool that people sign on to at the provider that `providerFor` starts, given where Rolpool will be and the key that
 * it signs with. `stop` ends both.
 */
export async function startSignOnServer<Provider extends { readonly issuer: string; close(): Promise<unknown> }>(
  providerFor: (address: string, publicJwk: JWK) => Promise<Provider>,
  settings: Readonly<Record<string, string>> = {},
): Promise<{ readonly address: string; readonly provider: Provider; readonly stop: () => Promise<void> }> {
  const port = await freePort();
  const address = `http://localhost:${String(port)}`;
  const { privateJwk, publicJwk } = await signingKey();
  const provider = await providerFor(address, publicJwk);
  const dataDir = await newDataDir();
  const rolpool = await startRolpool(dataDir, {
    PORT: String(port),
    ROLPOOL_TODAY: '2026-11-23',
    ROLPOOL_PUBLIC_URL: address,
    ROLPOOL_OIDC_ISSUER: provider.issuer,
    ROLPOOL_OIDC_CLIENT_ID: CLIENT,
    ROLPOOL_OIDC_PRIVATE_KEY: JSON.stringify(privateJwk),
    ...settings,
  });
  return {
    ...{ address, provider },
    async stop() {
      await rolpool.stop();
      await provider.close();
      await removeDataDir(dataDir);
    },
  };
}
