import type { Clock } from '@smarthp/kit/clock';
import type { Database } from '@smarthp/kit/database';
import type { WorkQueue } from '../report/report-parts.js';

const MINUTE = 60_000;

/** Messages written while no gateway was set are sent once there is one. */
export const sendWaitingNotices = (
  { database, clock, queue }: { database: Database; clock: Clock; queue: WorkQueue },
  hasGateway: boolean,
) => ({
  name: 'send-waiting-notices',
  cron: '*/10 * * * *',
  run: async (): Promise<void> => {
    if (!hasGateway) return;
    const before = new Date(clock.now().getTime() - 15 * MINUTE);
    await database.transaction(async (em) => {
      const rows = await em.execute<{ id: string }[]>(
        `select id from notice where state = 'CREATED' and channel = 'SMS' and created_at < ?
          order by created_at limit 500`,
        [before],
      );
      for (const { id } of rows) await queue.enqueue(em, 'send-notice', { noticeId: id });
    });
  },
});
