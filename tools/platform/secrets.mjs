import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SUBGRAPHS } from './servers.mjs';

const fresh = () => randomBytes(24).toString('base64url');

/**
 * Secrets of this installation, made once and kept in `<dataDir>/secrets.json`, readable by its owner alone:
 * what the servers share among themselves, what they share with the SMS simulator, and each subgraph's database password.
 */
export function secretsOf(dataDir) {
  const file = join(dataDir, 'secrets.json');
  const kept = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const secrets = {
    internal: kept.internal ?? fresh(),
    sms: kept.sms ?? fresh(),
    databases: Object.fromEntries(SUBGRAPHS.map((name) => [name, kept.databases?.[name] ?? fresh()])),
  };
  if (JSON.stringify(secrets) !== JSON.stringify(kept)) {
    mkdirSync(dataDir, { recursive: true });
    writeFileSync(file, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  }
  return secrets;
}
