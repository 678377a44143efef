// One PostgreSQL for a Jest run; each test file makes its own database in it (kit/testing).
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../platform/ports.mjs';
import { startPostgres } from './postgres.mjs';

export default async () => {
  if (process.env.TEST_DATABASE_URL) return;
  const home = mkdtempSync(join(tmpdir(), 'smarthp-test-'));
  const postgres = await startPostgres({
    dataDir: join(home, 'postgres'),
    port: await freePort(),
    log: join(home, 'postgres.log'),
    settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', shared_buffers: '64MB' },
  });
  globalThis.__testPostgres = { postgres, home };
  process.env.TEST_DATABASE_URL = postgres.url;
};
