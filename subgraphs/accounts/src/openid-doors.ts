import type { Clock } from '@smarthp/kit/clock';
import type { Database } from '@smarthp/kit/database';
import type { Logger } from '@smarthp/kit/logging';
import type { FastifyInstance } from 'fastify';
import type { AccountSource } from './identity/account-facts.js';
import type { PartnerAccounts } from './partners/partner-accounts.js';
import { PARTNER_SCOPES } from './partners/partner.entity.js';
import { buildProvider } from './provider/build-provider.js';
import { interactionDoors } from './provider/interaction-doors.js';
import type { ProviderKeys } from './provider/keys.js';
import { mountProvider } from './provider/mount-provider.js';
import { SignInRate } from './provider/sign-in-rate.js';
import { secretMatches } from './staff/password.js';
import type { AccountsSettings } from './settings.js';
import { SignIn } from './staff/sign-in.command.js';
import { callbackDoor } from './upstream/callback-door.js';
import { CitizenSignIn } from './upstream/citizen-sign-in.js';
import { IdentityService } from './upstream/identity-service.js';
import type { UpstreamSettings } from './upstream/upstream-settings.js';

export interface OpenidParts {
  readonly values: AccountsSettings;
  readonly keys: ProviderKeys;
  readonly database: Database;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly accounts: AccountSource;
  readonly partners: PartnerAccounts;
}

const upstreamSettings = (values: AccountsSettings): UpstreamSettings => ({
  issuer: values.vneidIssuer,
  clientId: values.vneidClientId,
  clientSecret: values.vneidClientSecret,
  scope: values.vneidScope,
  acrValues: values.vneidAcrValues,
  prompt: values.vneidPrompt,
  useUserinfo: values.vneidUseUserinfo,
  claims: values.vneidClaims,
  levels: values.vneidLevels,
  organisationKinds: values.vneidOrganisationKinds,
  minimumLevel: values.vneidMinimumLevel,
  timeoutSeconds: values.vneidTimeoutSeconds,
});

/** Everything under /oidc: the provider, the sign-in pages, and the way to the citizens' identity service. */
export async function openidDoors(app: FastifyInstance, parts: OpenidParts): Promise<void> {
  const { values, database, clock, logger, partners } = parts;
  const provider = buildProvider({
    publicUrl: values.publicUrl,
    extraAppOrigins: values.extraAppOrigins,
    keys: values.cookieKeys.length ? { ...parts.keys, cookies: values.cookieKeys } : parts.keys,
    accessTokenSeconds: values.accessTokenSeconds,
    refreshTokenSeconds: values.refreshTokenSeconds,
    sessionSeconds: values.sessionSeconds,
    accounts: parts.accounts,
    partners: {
      active: (clientId) => partners.active(clientId),
      used: (clientId, at) => partners.used(clientId, at),
      secretMatches,
    },
    partnerScopes: PARTNER_SCOPES,
    database,
    clock,
    logger,
  });
  const upstream = upstreamSettings(values);
  const citizens = new CitizenSignIn(
    database,
    clock,
    logger,
    new IdentityService(upstream),
    upstream,
    values.publicUrl,
  );
  const signIn = new SignIn(database, clock, values.staffLockAfter);
  await interactionDoors(app, {
    provider,
    citizens,
    checkPassword: (username, password) => signIn.run(username, password),
    rate: new SignInRate(clock, values.signInsPerMinute),
    formTargets: values.extraAppOrigins,
    failed: (error) => logger.error({ err: error }, 'sign-in page'),
  });
  callbackDoor(app, citizens, values.publicUrl);
  await mountProvider(app, provider, values.publicUrl);
}
