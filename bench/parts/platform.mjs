// The real platform for parts (c) and (d): its own ports and its own data, removed afterwards.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPlatform } from '../../tools/platform/platform.mjs';

export const scratchFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'smarthp-bench-data-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
};

export const startIn = (dataDir, port) =>
  startPlatform({
    port,
    dataDir,
    demo: true,
    quiet: true,
    env: {
      RATE_LIMIT_ADDRESS: '0',
      RATE_LIMIT_SUBJECT: '0',
      LOG_LEVEL: 'warn',
      PUBLIC_URL: `http://localhost:${port}`,
    },
  });

/** A partner's access token, as a partner gets it. */
export async function partnerToken(url) {
  const response = await fetch(`${url}/oidc/token`, {
    method: 'POST',
    headers: {
      authorization: `Basic ${Buffer.from('demo-partner:demo-partner-secret-2026').toString('base64')}`,
      'content-type': 'application/x-www-form-urlencoded',
    },
    body: 'grant_type=client_credentials&scope=reports:read%20reports:write',
  });
  const answer = await response.json();
  if (!answer.access_token) throw new Error(`no token: ${JSON.stringify(answer)}`);
  return answer.access_token;
}
