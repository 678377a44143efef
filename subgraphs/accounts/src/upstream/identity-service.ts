import * as client from 'openid-client';
import type { UpstreamSettings } from './upstream-settings.js';

/** Why the identity service gave no person. */
export type UpstreamProblem = 'UPSTREAM_DOWN' | 'UPSTREAM_REFUSED' | 'UPSTREAM_LOCKED' | 'UPSTREAM_CANCELLED';

export class UpstreamFailed extends Error {
  constructor(
    readonly problem: UpstreamProblem,
    cause?: unknown,
  ) {
    super(`The identity service: ${problem}`, { cause });
  }
}

export interface Secrets {
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
}

const statusOf = (error: unknown): number =>
  (error as { status?: number }).status ?? ((error as { cause?: { status?: number } }).cause?.status || 0);

function problemOf(error: unknown): UpstreamProblem {
  if (error instanceof client.AuthorizationResponseError) {
    if (error.error_description?.includes('account_locked')) return 'UPSTREAM_LOCKED';
    if (error.error === 'access_denied') return 'UPSTREAM_CANCELLED';
    return error.error === 'temporarily_unavailable' || error.error === 'server_error'
      ? 'UPSTREAM_DOWN'
      : 'UPSTREAM_REFUSED';
  }
  if (error instanceof client.ResponseBodyError) return statusOf(error) >= 500 ? 'UPSTREAM_DOWN' : 'UPSTREAM_REFUSED';
  const code = (error as { code?: string }).code ?? '';
  if (code === 'OAUTH_RESPONSE_IS_NOT_CONFORM' || code === 'OAUTH_TIMEOUT') return 'UPSTREAM_DOWN';
  return error instanceof client.ClientError ? 'UPSTREAM_REFUSED' : 'UPSTREAM_DOWN'; // fetch failed
}

/** Speaks OpenID Connect with the identity service of the citizens: code flow, PKCE, state, nonce. */
export class IdentityService {
  private discovered: Promise<client.Configuration> | undefined;

  constructor(private readonly settings: UpstreamSettings) {}

  /** Where to send the browser. @throws UpstreamFailed when the service cannot be reached. */
  async authorizationUrl(redirectUri: string, secrets: Secrets, language: string): Promise<URL> {
    const { scope, acrValues, prompt } = this.settings;
    return client.buildAuthorizationUrl(await this.configuration(), {
      redirect_uri: redirectUri,
      scope,
      state: secrets.state,
      nonce: secrets.nonce,
      code_challenge: await client.calculatePKCECodeChallenge(secrets.codeVerifier),
      code_challenge_method: 'S256',
      ui_locales: language,
      ...(acrValues && { acr_values: acrValues }),
      ...(prompt && { prompt }),
    });
  }

  /** The claims behind the answer that came to the callback address. @throws UpstreamFailed */
  async claims(callback: URL, secrets: Secrets): Promise<Record<string, unknown>> {
    const configuration = await this.configuration();
    try {
      const tokens = await client.authorizationCodeGrant(configuration, callback, {
        pkceCodeVerifier: secrets.codeVerifier,
        expectedState: secrets.state,
        expectedNonce: secrets.nonce,
        idTokenExpected: true,
      });
      const claims = tokens.claims()!;
      if (!this.settings.useUserinfo) return claims;
      return { ...claims, ...(await client.fetchUserInfo(configuration, tokens.access_token, claims.sub)) };
    } catch (error) {
      throw new UpstreamFailed(problemOf(error), error);
    }
  }

  private async configuration(): Promise<client.Configuration> {
    this.discovered ??= this.discover();
    try {
      return await this.discovered;
    } catch (error) {
      this.discovered = undefined; // asked again next time
      throw new UpstreamFailed('UPSTREAM_DOWN', error);
    }
  }

  private discover(): Promise<client.Configuration> {
    const { issuer, clientId, clientSecret, timeoutSeconds } = this.settings;
    const plain = new URL(issuer).protocol === 'http:'; // a simulator on this machine
    return client.discovery(new URL(issuer), clientId, {}, client.ClientSecretBasic(clientSecret), {
      timeout: timeoutSeconds,
      ...(plain && { execute: [client.allowInsecureRequests] }),
    });
  }
}
