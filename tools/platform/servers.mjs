// Every server process of the platform: where it is built, and how far its port lies from PORT.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './paths.mjs';
import { PlainError } from './plain-error.mjs';

export const SUBGRAPHS = ['accounts', 'feedback', 'dossiers', 'places', 'content'];

export const SERVERS = [
  ...SUBGRAPHS.map((name, index) => ({ name, folder: `subgraphs/${name}`, offset: index + 1 })),
  { name: 'vneid', folder: 'simulators/vneid', offset: 10, simulator: true, replacedBy: 'VNEID_ISSUER' },
  { name: 'sms', folder: 'simulators/sms', offset: 11, simulator: true, replacedBy: 'SMS_GATEWAY_URL' },
  { name: 'gateway', folder: 'gateway', offset: 0 },
];

const POSTGRES_OFFSET = 20;

export const entryOf = ({ folder }) => join(ROOT, folder, 'dist/main.js');

/** The setting that names a server's port. The gateway's is the one everything else is counted from. */
export const portSetting = (name) => (name === 'gateway' ? 'PORT' : `PORT_${name.toUpperCase()}`);

function portFrom(env, setting, fallback) {
  const raw = env[setting];
  if (raw === undefined || raw === '') return fallback;
  const port = Number(raw);
  if (!/^\d+$/.test(raw) || port < 1 || port > 65_535) {
    throw new PlainError(`The setting ${setting} cannot be "${raw}": it must be a port number from 1 to 65535.`);
  }
  return port;
}

/** The port of each server and of the built-in PostgreSQL, by name. */
export function portsFrom(env) {
  const base = portFrom(env, 'PORT', 4000);
  const all = [...SERVERS, { name: 'postgres', offset: POSTGRES_OFFSET }];
  return Object.fromEntries(all.map(({ name, offset }) => [name, portFrom(env, portSetting(name), base + offset)]));
}

/** @throws PlainError naming the servers that are not built. */
export function mustBeBuilt(servers) {
  const missing = servers.filter((server) => !existsSync(entryOf(server))).map(({ folder }) => folder);
  if (missing.length)
    throw new PlainError(`Not built yet: ${missing.join(', ')} (no dist/main.js). Run "npm run build".`);
}
