import { join } from 'node:path';
import { toolEnvironment } from './node.mjs';
import { WORKSHOP } from './paths.mjs';
import { SERVERS, SUBGRAPHS } from './servers.mjs';

/**
 * The environment all servers are started with. What the person set wins, except the ports, which are already theirs.
 * `databases` is the address of each subgraph's database, by name.
 */
export function serverEnvironment({ env, ports, dataDir, demo, secrets, databases }) {
  const at = (name) => `http://127.0.0.1:${ports[name]}`;
  const each = (names, value) => Object.fromEntries(names.map((name) => value(name.toUpperCase(), name)));
  return toolEnvironment({
    NODE_ENV: 'production',
    NODE_COMPILE_CACHE: join(WORKSHOP, 'compiled'), // halves the time a server needs to be up the second time
    APOLLO_TELEMETRY_DISABLED: 'true',
    PUBLIC_URL: `http://localhost:${ports.gateway}`,
    JWKS_URL: `${at('accounts')}/oidc/jwks`,
    VNEID_ISSUER: `http://localhost:${ports.vneid}`,
    SMS_GATEWAY_URL: at('sms'),
    SMS_GATEWAY_KEY: secrets.sms,
    INTERNAL_SECRET: secrets.internal,
    ...each(SUBGRAPHS, (upper, name) => [`SUBGRAPH_URL_${upper}`, at(name)]),
    ...each(SUBGRAPHS, (upper, name) => [`DATABASE_URL_${upper}`, databases[name]]),
    ...env,
    PORT: String(ports.gateway),
    ...each(
      SERVERS.map(({ name }) => name).filter((name) => name !== 'gateway'),
      (upper, name) => [`PORT_${upper}`, String(ports[name])],
    ),
    DATA_DIR: dataDir,
    DEMO_DATA: String(demo),
  });
}
