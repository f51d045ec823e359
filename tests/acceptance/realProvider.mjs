// A complete, independent OpenID provider in a process of its own. Whoever is named last at /test/person signs in at once.
import { exportJWK, generateKeyPair } from 'jose';
import { createServer } from 'node:http';
import Provider from 'oidc-provider';

const { clientId, address, publicJwk } = JSON.parse(process.argv[2] ?? '{}');
const LEVEL = 'urn:etoegang:core:assurance-class:loa3';
let account = '';
let groups = [];

const server = createServer();
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const issuer = `http://127.0.0.1:${String(server.address().port)}`;
const { privateKey } = await generateKeyPair('PS256', { extractable: true });
const provider = new Provider(issuer, {
  clients: [
    {
      client_id: clientId,
      redirect_uris: [`${address}/aanmelding/terug`],
      post_logout_redirect_uris: [`${address}/`],
      backchannel_logout_uri: `${address}/aanmelding/afmelding`,
      backchannel_logout_session_required: true,
      token_endpoint_auth_method: 'private_key_jwt',
      token_endpoint_auth_signing_alg: 'PS256',
      id_token_signed_response_alg: 'PS256',
      grant_types: ['authorization_code'],
      response_types: ['code'],
      jwks: { keys: [{ ...publicJwk, use: 'sig', alg: 'PS256' }] },
    },
  ],
  jwks: { keys: [{ ...(await exportJWK(privateKey)), use: 'sig', alg: 'PS256', kid: 'provider' }] },
  enabledJWA: { clientAuthSigningAlgValues: ['PS256'], idTokenSigningAlgValues: ['PS256', 'RS256'] },
  claims: { openid: ['sub', 'sid'], email: ['email', 'email_verified'], profile: ['name', 'groups'] },
  acrValues: [LEVEL],
  pkce: { required: () => true },
  // It tells clients on this machine that somebody signed out; by itself it would refuse such an address.
  fetch: (url, { dispatcher: _guarded, ...options }) => fetch(url, options),
  cookies: { keys: ['for tests only'] },
  features: {
    devInteractions: { enabled: false },
    backchannelLogout: { enabled: true },
    rpInitiatedLogout: {
      enabled: true,
      logoutSource(ctx, form) {
        ctx.body = form;
      },
    },
  },
  interactions: { url: (_ctx, interaction) => `/interaction/${interaction.uid}` },
  findAccount: (_ctx, id) => ({
    accountId: id,
    claims: () => ({ sub: id, email: `${id}@waterrijk.example`, email_verified: true, name: id, groups }),
  }),
  async loadExistingGrant(ctx) {
    const grant = new ctx.oidc.provider.Grant({
      clientId: ctx.oidc.client.clientId,
      accountId: ctx.oidc.session.accountId,
    });
    grant.addOIDCScope('openid email profile');
    await grant.save();
    return grant;
  },
});
const callback = provider.callback();
server.on('request', (request, response) => {
  const url = new URL(request.url, issuer);
  if (url.pathname === '/test/person') {
    account = url.searchParams.get('account');
    groups = url.searchParams.getAll('group');
    response.end('ok');
  } else if (url.pathname === '/favicon.ico') response.writeHead(204).end();
  else if (url.pathname.startsWith('/interaction/'))
    void provider.interactionFinished(request, response, { login: { accountId: account, acr: LEVEL } });
  else void callback(request, response);
});
process.stdout.write(`${issuer}\n`);
process.once('SIGTERM', () => {
  server.close();
  server.closeAllConnections();
});
