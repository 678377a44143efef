import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PORT = 4650;

export interface Platform {
  readonly url: string;
  kill(name: string): Promise<void>;
  restart(name: string): Promise<void>;
  /** Ends it and takes its data along. */
  stop(): Promise<void>;
}

/** A platform with demo data of a test's own, to kill parts of; the one all journeys share stays whole. */
export async function ownPlatform(env: Record<string, string>): Promise<Platform> {
  const { startPlatform } = (await import('../../tools/platform/platform.mjs')) as {
    startPlatform: (options: object) => Promise<Platform>;
  };
  const home = mkdtempSync(join(tmpdir(), 'smarthp-trouble-'));
  const started = await startPlatform({ port: PORT, dataDir: home, demo: true, quiet: true, env });
  return {
    ...started,
    stop: async () => {
      await started.stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}
