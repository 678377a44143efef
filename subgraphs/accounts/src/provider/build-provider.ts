import type { Clock } from '@smarthp/kit/clock';
import type { Database } from '@smarthp/kit/database';
import type { Logger } from '@smarthp/kit/logging';
import { AUDIENCE } from '@smarthp/kit/viewer';
import { errors, type Configuration, type KoaContextWithOIDC } from 'oidc-provider';
import type { AccountFacts, AccountSource } from '../identity/account-facts.js';
import { appClients, partnerClient } from './clients.js';
import { errorPage, logoutPage, signedOutPage } from './provider-pages.js';
import type { ProviderKeys } from './keys.js';
import type { PartnerRecords } from './partner-record.js';
import { RealmProvider } from './realm.js';
import { recordAdapter } from './record-adapter.js';
import { accessClaims } from './access-claims.js';

export interface ProviderParts {
  readonly publicUrl: string;
  readonly extraAppOrigins: readonly string[];
  readonly keys: ProviderKeys;
  readonly accessTokenSeconds: number;
  readonly refreshTokenSeconds: number;
  readonly sessionSeconds: number;
  readonly accounts: AccountSource;
  readonly partners: PartnerRecords;
  readonly partnerScopes: readonly string[];
  readonly database: Database;
  readonly clock: Clock;
  readonly logger: Logger;
}

const APP_SCOPES = 'openid profile';
const INTERACTION_SECONDS = 30 * 60;

/** One grant for each sign-in: the tokens of one sign-in are one family, revoked together. First-party, so no consent page. */
async function grantOf(ctx: KoaContextWithOIDC) {
  const { provider, client, session } = ctx.oidc;
  const grant = new provider.Grant({ clientId: client!.clientId, accountId: session!.accountId! });
  grant.addOIDCScope(APP_SCOPES);
  grant.addResourceScope(AUDIENCE, '');
  await grant.save();
  return grant;
}

function configuration(parts: ProviderParts): Configuration {
  const { accounts, partners, clock } = parts;
  const graph = {
    scope: parts.partnerScopes.join(' '),
    audience: AUDIENCE,
    accessTokenFormat: 'jwt' as const,
    accessTokenTTL: parts.accessTokenSeconds,
    jwt: { sign: { alg: 'ES256' as const } },
  };
  return {
    adapter: recordAdapter(parts.database, clock, async (clientId) => {
      const partner = await partners.active(clientId);
      return partner ? partnerClient(partner) : undefined;
    }),
    clients: appClients(parts.publicUrl, parts.extraAppOrigins),
    clientDefaults: { id_token_signed_response_alg: 'ES256', token_endpoint_auth_method: 'client_secret_basic' },
    jwks: { keys: parts.keys.signing as never },
    enabledJWA: { idTokenSigningAlgValues: ['ES256'] },
    cookies: {
      keys: [...parts.keys.cookies],
      names: { session: 'shp_session', interaction: 'shp_interaction', resume: 'shp_resume' },
      long: { httpOnly: true, sameSite: 'lax', signed: true, path: '/oidc' },
      short: { httpOnly: true, sameSite: 'lax', signed: true },
    },
    scopes: ['openid', 'profile', ...parts.partnerScopes],
    claims: { openid: ['sub'], profile: ['name'] },
    conformIdTokenClaims: false,
    acrValues: [],
    pkce: { required: () => true },
    responseTypes: ['code'],
    clientBasedCORS: (_ctx, origin) => origin === new URL(parts.publicUrl).origin,
    interactions: { url: (_ctx, interaction) => `/oidc/interaction/${interaction.uid}` },
    findAccount: async (_ctx, id) => {
      const facts = await accounts.find(id);
      return facts ? { accountId: id, facts, claims: async () => ({ sub: id, name: facts.displayName }) } : undefined;
    },
    extraTokenClaims: async (ctx, token) => {
      if (token.kind === 'ClientCredentials') {
        await partners.used(token.clientId!, clock.now());
        return { kind: 'PARTNER', roles: ['PARTNER'], level: 0 };
      }
      const facts = ctx.oidc.account?.['facts'] as AccountFacts | undefined;
      return facts && accessClaims(facts);
    },
    loadExistingGrant: grantOf,
    issueRefreshToken: async (_ctx, client) => client.grantTypeAllowed('refresh_token'),
    rotateRefreshToken: true,
    features: {
      devInteractions: { enabled: false },
      dPoP: { enabled: false },
      userinfo: { enabled: false },
      clientCredentials: { enabled: true },
      revocation: { enabled: true },
      resourceIndicators: {
        enabled: true,
        defaultResource: async () => AUDIENCE,
        useGrantedResource: async () => true,
        getResourceServerInfo: async (_ctx, resource) => {
          if (resource !== AUDIENCE) throw new errors.InvalidTarget();
          return graph;
        },
      },
      rpInitiatedLogout: { enabled: true, logoutSource: logoutPage, postLogoutSuccessSource: signedOutPage },
    },
    renderError: errorPage,
    ttl: {
      AccessToken: parts.accessTokenSeconds,
      ClientCredentials: parts.accessTokenSeconds,
      AuthorizationCode: 60,
      IdToken: parts.accessTokenSeconds,
      Interaction: INTERACTION_SECONDS,
      RefreshToken: parts.refreshTokenSeconds,
      Session: parts.sessionSeconds,
      Grant: parts.refreshTokenSeconds,
    },
  };
}

/** The platform's OpenID provider at `{PUBLIC_URL}/oidc`. */
export function buildProvider(parts: ProviderParts): RealmProvider {
  const provider = new RealmProvider(`${parts.publicUrl}/oidc`, configuration(parts));
  provider.proxy = true;
  const prototype = provider.Client.prototype as unknown as {
    clientSecret: string;
    compareClientSecret(given: string): Promise<boolean>;
  };
  prototype.compareClientSecret = function compare(given) {
    return parts.partners.secretMatches(this.clientSecret, given);
  };
  const ownOrigin = new URL(parts.publicUrl).origin;
  provider.use(async (ctx, next) => {
    await next();
    if (ctx.get('origin') !== ownOrigin) ctx.remove('Access-Control-Allow-Origin');
  });
  provider.on('server_error', (_ctx, error) => parts.logger.error({ err: error }, 'openid provider'));
  const refused = (ctx: KoaContextWithOIDC, error: errors.OIDCProviderError & { error_detail?: string }): void => {
    const { error: code, error_description: reason, error_detail: detail } = error;
    parts.logger.info({ client: ctx.oidc.client?.clientId, code, reason, detail }, 'openid request refused');
  };
  provider.on('authorization.error', refused);
  provider.on('grant.error', refused);
  return provider;
}
