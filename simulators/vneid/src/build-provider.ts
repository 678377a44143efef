import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import Provider, { errors, type KoaContextWithOIDC } from 'oidc-provider';
import { claimsOf, personaBySubject, type Persona } from './personas.js';

export interface ProviderParts {
  readonly issuer: string;
  /** The platform; its callback is the only address people are sent back to. */
  readonly publicUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly slowMilliseconds: number;
}

const CLAIMS = [
  'name',
  'HoVaTen',
  'SoDinhDanh',
  'NgayThangNamSinh',
  'GioiTinh',
  'SoDienThoai',
  'Email',
  'LoaiTaiKhoan',
  'MucDo',
  'TechID',
  'TenDoanhNghiep',
  'MST',
];

/** Some personas make the service itself fail, at the back channel only. */
async function playFault(ctx: KoaContextWithOIDC, persona: Persona, slowMilliseconds: number): Promise<void> {
  if (ctx.oidc.route !== 'token') return;
  if (persona.fault === 'SLOW') await wait(slowMilliseconds);
  if (persona.fault === 'DOWN') {
    const down = new errors.CustomOIDCProviderError('temporarily_unavailable', 'the identity service is down');
    throw Object.assign(down, { status: 503, statusCode: 503 });
  }
}

/** An OpenID provider of its own, in memory: what it knows is gone when it stops. */
export function buildProvider(parts: ProviderParts): Provider {
  const key = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' });
  return new Provider(parts.issuer, {
    clients: [
      {
        client_id: parts.clientId,
        client_secret: parts.clientSecret,
        redirect_uris: [`${parts.publicUrl}/oidc/upstream/callback`],
        grant_types: ['authorization_code'],
        response_types: ['code'],
        token_endpoint_auth_method: 'client_secret_basic',
      },
    ],
    jwks: { keys: [{ ...key, kid: 'simulator', use: 'sig', alg: 'RS256' }] as never },
    cookies: {
      keys: [randomBytes(24).toString('base64url')],
      names: { session: 'vneid_session', interaction: 'vneid_interaction', resume: 'vneid_resume' },
    },
    scopes: ['openid', 'profile'],
    claims: { openid: ['sub'], profile: CLAIMS },
    acrValues: ['LoA1', 'LoA2'],
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false }, userinfo: { enabled: true }, dPoP: { enabled: false } },
    interactions: { url: (_ctx, interaction) => `/login/${interaction.uid}` },
    ttl: { Interaction: 900, Session: 900, Grant: 900, AccessToken: 300, IdToken: 300, AuthorizationCode: 60 },
    findAccount: async (ctx, subject) => {
      const persona = personaBySubject(subject);
      if (!persona) return undefined;
      await playFault(ctx, persona, parts.slowMilliseconds);
      return { accountId: subject, claims: async () => claimsOf(persona) };
    },
    loadExistingGrant: async (ctx) => {
      const grant = new ctx.oidc.provider.Grant({
        clientId: ctx.oidc.client!.clientId,
        accountId: ctx.oidc.session!.accountId!,
      });
      grant.addOIDCScope('openid profile');
      await grant.save();
      return grant;
    },
  });
}
