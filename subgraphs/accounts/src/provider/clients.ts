import type { AdapterPayload, ClientMetadata } from 'oidc-provider';
import type { PartnerRecord } from './partner-record.js';
import { CITIZEN_CLIENT, STAFF_CLIENT } from './realm.js';

/** The two apps of the platform: public clients with PKCE, at the public address and at more origins for development. */
export function appClients(publicUrl: string, extraOrigins: readonly string[]): ClientMetadata[] {
  const origins = [...new Set([publicUrl, ...extraOrigins.map((origin) => origin.replace(/\/$/, ''))])];
  const app = (clientId: string, name: string, base: string): ClientMetadata => ({
    client_id: clientId,
    client_name: name,
    application_type: 'web',
    token_endpoint_auth_method: 'none',
    grant_types: ['authorization_code', 'refresh_token'],
    response_types: ['code'],
    redirect_uris: origins.map((origin) => `${origin}${base}/auth/callback`),
    post_logout_redirect_uris: origins.flatMap((origin) => [
      `${origin}${base}/`,
      ...(base ? [`${origin}${base}`] : [origin]),
      `${origin}${base}/auth/signed-out`,
    ]),
    scope: 'openid profile',
  });
  return [app(CITIZEN_CLIENT, 'Smart Hải Phòng', ''), app(STAFF_CLIENT, 'Smart Hải Phòng Console', '/admin')];
}

/** A partner system as the provider sees it; its secret is only known as a hash. */
export const partnerClient = (partner: PartnerRecord): AdapterPayload => ({
  client_id: partner.clientId,
  client_name: partner.name,
  client_secret: partner.secretHash,
  application_type: 'web',
  token_endpoint_auth_method: 'client_secret_basic',
  grant_types: ['client_credentials'],
  response_types: [],
  redirect_uris: [],
  scope: partner.scopes.join(' '),
});
