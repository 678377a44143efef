import type { Database } from '../database/open-database.js';
import type { DomainEvent } from './record-event.js';

/** Stamped events after `after`, in order, at most `limit`. */
export async function readFeed(database: Database, after: number, limit = 500): Promise<DomainEvent[]> {
  const rows = await database
    .em()
    .execute<{ id: string; type: string; subject: string; data: Record<string, unknown>; at: string; seq: string }[]>(
      'select id, type, subject, data, at, seq from outbox_event where seq > ? order by seq limit ?',
      [after, limit],
    );
  return rows.map((row) => ({ ...row, seq: Number(row.seq), at: new Date(row.at).toISOString() }));
}
