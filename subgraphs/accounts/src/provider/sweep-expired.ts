import type { Clock } from '@smarthp/kit/clock';
import type { Database } from '@smarthp/kit/database';
import type { Logger } from '@smarthp/kit/logging';

const EVERY_MS = 10 * 60_000;

/** Deletes what ended: provider records, unfinished citizen sign-ins, old failure counts. */
export async function sweepExpired(database: Database, clock: Clock): Promise<void> {
  const now = clock.now();
  const em = database.em();
  await em.execute('delete from oidc_record where expires_at < ?', [now]);
  await em.execute('delete from upstream_login where expires_at < ?', [now]);
  await em.execute(`delete from sign_in_failure where last_at < ?::timestamptz - interval '2 days'`, [now]);
}

/** Sweeps now and then. @returns how to stop. */
export function keepSwept(database: Database, clock: Clock, logger: Logger): () => void {
  const sweep = (): void =>
    void sweepExpired(database, clock).catch((error: unknown) => logger.warn({ err: error }, 'sweep: will try again'));
  const timer = setInterval(sweep, EVERY_MS);
  timer.unref();
  return () => clearInterval(timer);
}
