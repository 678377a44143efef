import 'reflect-metadata';
import { systemClock } from '@smarthp/kit/clock';
import { readSettings } from '@smarthp/kit/config';
import { runServer } from '@smarthp/kit/http';
import { TokenVerifier } from '@smarthp/kit/viewer';
import { compose } from './compose.js';
import { settings } from './settings.js';

await runServer(() => {
  const values = readSettings(settings);
  const issuer = `${values.publicUrl}/oidc`;
  const verifier = new TokenVerifier(issuer, new URL(values.jwksUrl || `${issuer}/jwks`));
  return compose({ ...values, verifier, clock: systemClock });
});
