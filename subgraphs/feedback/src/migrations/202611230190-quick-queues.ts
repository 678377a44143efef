import { Migration } from '@mikro-orm/migrations';

const OPEN = `not (status in ('RESOLVED', 'REFERRED_OUT', 'CLOSED', 'REJECTED', 'WITHDRAWN', 'MERGED'))`;

/** Of a million reports some thousands are open: pages and counts of a queue read those alone. */
export class QuickQueues extends Migration {
  override up(): void {
    this.addSql(`create index report_open on report (queue_rank, id) where ${OPEN}`);
    this.addSql(`create index report_open_counts on report (status, due_at, warn_at, paused_since, lead_unit_id)
      include (coordinating_unit_ids) where ${OPEN}`);
    this.addSql(`create index report_open_search on report using gin (search) where ${OPEN}`);
    this.addSql(`create index report_to_publish on report (queue_rank, id) where publication = 'PENDING'`);
    this.addSql(`create index report_ward_queue on report (ward_id, queue_rank, id)`);
    this.addSql(`create index report_field_queue on report (field_code, queue_rank, id)`);
  }
}
