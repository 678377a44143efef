// One PostgreSQL for a Jest run; each test file makes its own database in it (kit/testing).
import { mkdtempSync } from 'node:fs';
import net from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from './postgres.mjs';

const freePort = () =>
  new Promise((resolve) => {
    const server = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

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
