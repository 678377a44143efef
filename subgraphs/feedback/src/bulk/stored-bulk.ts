import type { Clock } from '@smarthp/kit/clock';
import { uuidv7, type EntityManager } from '@smarthp/kit/database';
import type { Viewer } from '@smarthp/kit/viewer';
import type { BulkDesk, WorkQueue } from '../report/report-parts.js';

/** Bulk jobs in our own tables; the work itself is done by `run-bulk-job`. */
export class StoredBulk implements BulkDesk {
  constructor(
    private readonly queue: WorkQueue,
    private readonly clock: Clock,
  ) {}

  async start(em: EntityManager, wish: Parameters<BulkDesk['start']>[1]): Promise<string> {
    const now = this.clock.now();
    const id = uuidv7(now.getTime());
    const { viewer, act, fields } = wish;
    const items = [
      ...new Map(wish.reports.map(({ code, version }) => [code.trim().toUpperCase(), version ?? null])).entries(),
    ].map(([code, version], position) => ({ position, code, version }));
    await em.execute(
      `insert into bulk_job (id, act, fields, asked_by, asked_by_id, total, created_at, finished_at)
       values (?::uuid, ?, ?::jsonb, ?::jsonb, ?, ?, ?, ?)`,
      [
        id,
        act,
        JSON.stringify(fields),
        JSON.stringify(keptViewer(viewer)),
        viewer.id,
        items.length,
        now,
        items.length ? null : now,
      ],
    );
    await em.execute(
      `insert into bulk_item (job_id, position, code, version)
       select ?::uuid, position, code, version from jsonb_to_recordset(?::jsonb) as item (position int, code text, version int)`,
      [id, JSON.stringify(items)],
    );
    if (items.length) await this.queue.enqueue(em, 'run-bulk-job', { jobId: id });
    return id;
  }
}

/** Who asked, as far as the policy needs it. */
const keptViewer = ({ id, kind, roles, scopes, level, language }: Viewer): Omit<Viewer, 'expiresAt'> => ({
  id,
  kind,
  roles,
  scopes,
  level,
  language,
});
