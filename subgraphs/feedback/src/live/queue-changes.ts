import type { EntityManager } from '@smarthp/kit/database';
import { decodeCursor, encodeCursor } from '@smarthp/kit/federation';
import { countQueue } from '../report/count-queue.read.js';
import type { QueueView } from '../report/report-codes.js';
import type { ReportContext } from '../report/report-context.js';
import type { ReportEventData } from '../report/report-events.js';
import { allOf, filterSql, type ReportFilter, type Where } from '../report/report-filter.js';
import { handlingUnitsOf, isCityLeader, isDesk } from '../report/report.policy.js';
import { scopeSql, viewSql, viewsOf } from '../report/queue-views.js';
import type { Report } from '../report/report.entity.js';
import { reportsById } from '../report/report.repository.js';
import { pullStream } from '../report/pull-stream.js';
import type { ChangeKind } from './queue-change.type.js';
import { REPORT_TOPIC } from './report-changes.js';

export interface QueueMove {
  readonly cursor: string;
  readonly kind: ChangeKind;
  readonly code: string | null;
  readonly report: Report | null;
  readonly counts: readonly { view: QueueView; count: number }[];
}

interface Happening {
  readonly seq: number;
  readonly id: string;
  readonly data: ReportEventData;
}

const MOST_KNOWN = 10_000;
const AT_ONCE = 500;

/**
 * What enters, changes in and leaves a view of the viewer. Many changes at once are told as one for each report, with
 * the counts as they are now. Without a cursor the first event is the counts of the moment.
 */
export async function queueChanges(
  context: ReportContext,
  view: QueueView,
  filter: ReportFilter | null | undefined,
  after: string | null | undefined,
): Promise<AsyncIterableIterator<QueueMove>> {
  const { viewer, parts } = context;
  const conditions = (): Where[] => [
    scopeSql(viewer),
    viewsOf(viewer).includes(view) ? viewSql(view, parts.clock.now(), viewer) : { sql: 'false', values: [] },
    ...filterSql(filter, { viewerId: viewer.id, now: parts.clock.now() }),
  ];
  const start = await newestSeq(context.em());
  const asked = seqIn(after);
  let last = asked === undefined ? start : Math.min(asked, start);
  let replaying = asked !== undefined;
  const members = new Set(await memberIds(context.em(), conditions()));
  let told = asked === undefined ? '' : undefined;

  const pull = async (): Promise<{ values: QueueMove[] }> => {
    const em = context.em();
    const happened = await happenings(em, last);
    const counts = await countQueue(em, viewer, parts.clock.now());
    const numbers = JSON.stringify(counts);
    const moved = new Map(happened.map((one) => [one.id, one]));
    const now = new Set(await memberIds(em, conditions(), [...moved.keys()]));
    const rows = new Map((await reportsById(em, [...now])).map((row) => [row.id, row]));
    const values: QueueMove[] = [];
    for (const { id, seq, data } of moved.values()) {
      const [was, is] = [members.has(id), rows.has(id)];
      const left = was || (replaying && mayHaveSeen(context, data));
      const kind: ChangeKind | undefined = is ? (was ? 'UPDATED' : 'ENTERED') : left ? 'LEFT' : undefined;
      if (is) members.add(id);
      else members.delete(id);
      if (kind) values.push({ cursor: cursorAt(seq), kind, code: data.code, report: rows.get(id) ?? null, counts });
    }
    if (happened.length) last = happened.at(-1)!.seq;
    replaying = happened.length === AT_ONCE && replaying;
    if (!values.length && numbers !== (told ?? numbers)) {
      values.push({ cursor: cursorAt(last), kind: 'COUNTS', code: null, report: null, counts });
    }
    told = numbers;
    return { values };
  };
  return pullStream<QueueMove>({ pull, wakes: (wake) => parts.wakes.on(REPORT_TOPIC, undefined, wake) });
}

const cursorAt = (seq: number): string => encodeCursor('q', seq);

const seqIn = (after: string | null | undefined): number | undefined => {
  const parts = decodeCursor(after, 2);
  return parts?.[0] === 'q' && Number.isSafeInteger(parts[1]) ? Math.max(0, Number(parts[1])) : undefined;
};

/** During a replay nobody knows what the view held then; a report that was the viewer's own may be named as gone. */
const mayHaveSeen = ({ viewer }: ReportContext, data: ReportEventData): boolean =>
  isDesk(viewer) ||
  isCityLeader(viewer) ||
  [data.leadUnitId, data.leadUnitIdBefore, ...data.coordinatingUnitIds].some(
    (unit) => !!unit && handlingUnitsOf(viewer).includes(unit),
  );

const newestSeq = async (em: EntityManager): Promise<number> => {
  const [row] = await em.execute<{ seq: string }[]>('select coalesce(max(seq), 0) as seq from outbox_event');
  return Number(row?.seq ?? 0);
};

const memberIds = async (em: EntityManager, where: readonly Where[], among?: readonly string[]): Promise<string[]> => {
  if (among && !among.length) return [];
  const limits: Where[] = among
    ? [{ sql: `id = any(string_to_array(?, ',')::uuid[])`, values: [among.join(',')] }]
    : [];
  const { sql, values } = allOf([...where, ...limits]);
  const rows = await em.execute<{ id: string }[]>(`select id from report where ${sql} limit ${MOST_KNOWN}`, values);
  return rows.map(({ id }) => id);
};

const happenings = async (em: EntityManager, after: number): Promise<Happening[]> => {
  const rows = await em.execute<{ seq: string; id: string; data: ReportEventData }[]>(
    `select seq, subject as id, data from outbox_event
      where seq > ? and type like 'feedback.report.%' order by seq limit ${AT_ONCE}`,
    [after],
  );
  return rows.map((row) => ({ ...row, seq: Number(row.seq) }));
};
