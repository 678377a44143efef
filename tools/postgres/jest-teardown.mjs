import { rmSync } from 'node:fs';

export default async () => {
  const started = globalThis.__testPostgres;
  if (!started) return;
  await started.postgres.stop();
  rmSync(started.home, { recursive: true, force: true });
};
