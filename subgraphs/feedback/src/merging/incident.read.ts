import type { EntityManager } from '@smarthp/kit/database';
import { decodeCursor, encodeCursor, type Page } from '@smarthp/kit/federation';

export interface IncidentRow {
  readonly id: string;
  readonly title: string;
  readonly masterId: string;
  readonly openedBy: string;
  readonly openedAt: Date;
  readonly memberCount: number;
}

export interface MessageRow {
  readonly id: string;
  readonly text: string;
  readonly writtenBy: string;
  readonly at: Date;
  readonly bulkJobId: string;
}

const COLUMNS = `id, title, master_id as "masterId", opened_by as "openedBy", opened_at as "openedAt",
  (select count(*) from report where incident_id = incident.id)::int as "memberCount"`;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const toIncident = (row: IncidentRow): IncidentRow => ({ ...row, openedAt: new Date(row.openedAt) });

export async function incidentById(em: EntityManager, id: string): Promise<IncidentRow | undefined> {
  if (!UUID.test(id)) return undefined;
  const [row] = await em.execute<IncidentRow[]>(`select ${COLUMNS} from incident where id = ?::uuid`, [id]);
  return row && toIncident(row);
}

/** Newest first. */
export async function incidentPage(em: EntityManager, size: number, after?: string | null): Promise<Page<IncidentRow>> {
  const place = decodeCursor(after, 3);
  const known = place?.[0] === 'i' && UUID.test(String(place[2])) && !Number.isNaN(Date.parse(String(place[1])));
  const rows = await em.execute<IncidentRow[]>(
    `select ${COLUMNS} from incident ${known ? 'where (opened_at, id) < (?::timestamptz, ?::uuid)' : ''}
      order by opened_at desc, id desc limit ?`,
    [...(known ? [place[1], place[2]] : []), size + 1],
  );
  const [count] = await em.execute<{ n: number }[]>(
    'select count(*)::int as n from (select 1 from incident limit 1000) counted',
  );
  return {
    items: rows
      .slice(0, size)
      .map(toIncident)
      .map((node) => ({ cursor: encodeCursor('i', node.openedAt.toISOString(), node.id), node })),
    hasNextPage: rows.length > size,
    totalCount: Number(count?.n ?? 0),
  };
}

export async function incidentMessages(em: EntityManager, id: string): Promise<MessageRow[]> {
  const rows = await em.execute<MessageRow[]>(
    `select id, text, written_by as "writtenBy", at, bulk_job_id as "bulkJobId" from incident_message
      where incident_id = ?::uuid order by at desc, id desc limit 50`,
    [id],
  );
  return rows.map((row) => ({ ...row, at: new Date(row.at) }));
}
