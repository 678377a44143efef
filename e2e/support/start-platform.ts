import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PORT = 4600;

/** One platform with demo data for the whole run, unless E2E_URL names one that runs already. */
export default async function startThePlatform(): Promise<(() => Promise<void>) | void> {
  if (process.env['E2E_URL']) return undefined;
  const { startPlatform } = (await import('../../tools/platform/platform.mjs')) as {
    startPlatform: (options: object) => Promise<{ url: string; stop(): Promise<void> }>;
  };
  const home = mkdtempSync(join(tmpdir(), 'smarthp-e2e-'));
  const platform = await startPlatform({
    port: PORT,
    dataDir: home,
    demo: true,
    quiet: true,
    // Many browsers behind one address; no map tiles from outside.
    env: { MAP_STYLE_URL: 'none', RATE_LIMIT_ADDRESS: '1000000', RATE_LIMIT_SUBJECT: '1000000' },
  });
  await demoIsThere(platform.url);
  return async () => {
    await platform.stop();
    rmSync(home, { recursive: true, force: true });
  };
}

/** Demo reports load in the background; the journeys begin when the public list is full. */
async function demoIsThere(url: string): Promise<void> {
  for (let tries = 0; tries < 240; tries += 1) {
    const answer = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ reports { totalCount } }' }),
    }).catch(() => undefined);
    const body = (await answer?.json().catch(() => undefined)) as
      { data?: { reports?: { totalCount: number } } } | undefined;
    if ((body?.data?.reports?.totalCount ?? 0) > 60) return;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error('The demo reports did not appear within two minutes');
}
