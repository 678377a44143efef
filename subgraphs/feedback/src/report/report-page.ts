import type { EntityManager } from '@smarthp/kit/database';
import { decodeCursor, encodeCursor, type Page } from '@smarthp/kit/federation';
import type { QueueSort, Urgency } from './report-codes.js';
import type { Report } from './report.entity.js';
import { allOf, metresOf, type ReportFilter, type Where } from './report-filter.js';
import { MOST_COUNTED } from './count-queue.read.js';
import { OPEN_SQL } from './queue-views.js';
import { reportColumns, toReport } from './report.repository.js';

/** How a list is ordered, and how it goes on after a row: no offset, so a deep page costs what the first does. */
export interface Order {
  readonly mark: string;
  readonly sql: string;
  readonly cursorOf: (report: Report) => (string | number)[];
  readonly after: (parts: (string | number)[]) => Where;
  /** Conditions that hold for the first rows of the order, ever more of them; a search tries them before all rows. */
  readonly windows: readonly string[];
}

/** A cursor only has to be a well-formed one of this order; a strange one starts over. */
export const NEWEST_FIRST: Order = {
  mark: 'n',
  sql: 'created_at desc, id desc',
  cursorOf: (report) => ['n', report.createdAt.toISOString(), report.id],
  after: ([, at, id]) => ({ sql: '(created_at, id) < (?::timestamptz, ?::uuid)', values: [at, id] }),
  windows: [`created_at > now() - interval '45 days'`, `created_at > now() - interval '1 year'`],
};

export const NEAREST_DUE_FIRST: Order = {
  mark: 'd',
  sql: 'queue_rank, id',
  cursorOf: (report) => ['d', report.queueRank, report.id],
  after: ([, rank, id]) => ({ sql: '(queue_rank, id) > (?::float8, ?::uuid)', values: [rank, id] }),
  windows: [OPEN_SQL, `queue_rank < 1e11 - extract(epoch from now() - interval '90 days')`],
};

const URGENCY_RANK: Readonly<Record<Urgency, number>> = { URGENT: 0, HIGH: 1, NORMAL: 2 };
/** The same ranks as the index `report_urgency_queue` holds them. */
const URGENCY_SQL = `(case urgency when 'URGENT' then 0 when 'HIGH' then 1 else 2 end)`;

export const MOST_URGENT_FIRST: Order = {
  mark: 'u',
  sql: `${URGENCY_SQL}, queue_rank, id`,
  cursorOf: (report) => ['u', report.queueRank, report.id, URGENCY_RANK[report.urgency]],
  after: ([, rank, id, urgency]) => ({
    sql: `(${URGENCY_SQL}, queue_rank, id) > (?::int, ?::float8, ?::uuid)`,
    values: [urgency, rank, id],
  }),
  windows: [],
};

export const ORDER_OF: Readonly<Record<QueueSort, Order>> = {
  DUE: NEAREST_DUE_FIRST,
  NEWEST: NEWEST_FIRST,
  URGENCY: MOST_URGENT_FIRST,
};

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const placeOf = (order: Order, after: string | null | undefined): Where[] => {
  const parts = decodeCursor(after, order.mark === 'u' ? 4 : 3);
  if (!parts || parts[0] !== order.mark || !UUID.test(String(parts[2]))) return [];
  if (order.mark === 'n' && Number.isNaN(Date.parse(String(parts[1])))) return [];
  if (order.mark !== 'n' && typeof parts[1] !== 'number') return [];
  if (order.mark === 'u' && !Object.values(URGENCY_RANK).includes(Number(parts[3]))) return [];
  return [order.after(parts)];
};

/** One page of reports that fulfil every condition, and how many there are (counted up to 1,000). */
export async function reportPage(
  em: EntityManager,
  where: readonly Where[],
  order: Order,
  size: number,
  after?: string | null,
  near?: ReportFilter['near'],
): Promise<Page<Report>> {
  const whole = allOf(where);
  const page = allOf([...where, ...placeOf(order, after)]);
  const distance = near ? metresOf(near) : undefined;
  type Row = Record<string, unknown> & { distance?: number };
  const rowsWithin = (window: string): Promise<Row[]> =>
    em.execute<Row[]>(
      `select ${reportColumns()}${distance ? ', xy <-> point(?, ?) as distance' : ''} from report
        where ${page.sql} and ${window} order by ${order.sql} limit ?`,
      [...(distance ? [distance.x, distance.y] : []), ...page.values, size + 1],
    );
  const firstRows = async (): Promise<Row[]> => {
    for (const window of where.some(({ isScattered }) => isScattered) ? order.windows : []) {
      const found = await rowsWithin(window);
      if (found.length > size) return found;
    }
    return rowsWithin('true');
  };
  const [rows, [count]] = await Promise.all([
    firstRows(),
    em.execute<{ n: string }[]>(
      `select count(*) as n from (select 1 from report where ${whole.sql} limit ${MOST_COUNTED}) counted`,
      whole.values,
    ),
  ]);
  const items = rows.slice(0, size).map((row) => {
    const report = Object.assign(toReport(row), row.distance !== undefined && { distanceM: row.distance });
    return { cursor: encodeCursor(...order.cursorOf(report)), node: report };
  });
  return { items, hasNextPage: rows.length > size, totalCount: Number(count?.n ?? 0) };
}
