import { uuidv7, type EntityManager } from '@smarthp/kit/database';
import type { Viewer } from '@smarthp/kit/viewer';
import type { BrokenField } from '../report/refusal.js';
import type { Report } from '../report/report.entity.js';
import { broken, cleaned, requiredText } from '../report/text-rules.js';

export const ACCESS_KINDS = ['ORIGINAL_PHOTO', 'CONTACT'] as const;
/** What was looked at. */
export type AccessKind = (typeof ACCESS_KINDS)[number];

/** One look of a member of staff at something personal. Written once, never changed. */
export interface Access {
  readonly id: string;
  readonly at: Date;
  readonly staffId: string;
  readonly role: string;
  readonly unitId: string | null;
  readonly what: AccessKind;
  readonly reportId: string;
  readonly reportCode: string;
  /** The photo; null for a contact. */
  readonly objectId: string | null;
  readonly reason: string;
}

export const SHORTEST_REASON = 10;
export const LONGEST_REASON = 500;

/** A reason is a sentence somebody can judge later, not a full stop. */
export function brokenReason(reason: string): BrokenField[] {
  const missing = requiredText('reason', reason, LONGEST_REASON);
  const short = [...reason.trim()].length < SHORTEST_REASON;
  return broken(
    missing ?? (short && { path: ['input', 'reason'], code: 'TOO_SHORT', values: { min: SHORTEST_REASON } }),
  );
}

/** Writes a look down. @param roles the roles that let the viewer look; the one held is noted with its unit */
export async function noteAccess(
  em: EntityManager,
  viewer: Viewer,
  look: { report: Report; what: AccessKind; objectId: string | null; reason: string; at: Date },
): Promise<string> {
  const id = uuidv7(look.at.getTime());
  const post = postOf(viewer, look.report);
  await em.execute(
    `insert into access_log (id, at, staff_id, role, unit_id, what, report_id, report_code, object_id, reason)
     values (?::uuid, ?, ?, ?, ?, ?, ?::uuid, ?, ?, ?)`,
    [
      id,
      look.at,
      viewer.id,
      post.role,
      post.unitId,
      look.what,
      look.report.id,
      look.report.code,
      look.objectId,
      cleaned(look.reason),
    ],
  );
  return id;
}

/** The post somebody looks from: the one in the unit that leads, else the first. */
function postOf(viewer: Viewer, report: Report): { role: string; unitId: string | null } {
  const held = viewer.roles.find(({ unitId }) => !!unitId && unitId === report.leadUnitId) ?? viewer.roles[0];
  return { role: held?.role ?? viewer.kind, unitId: held?.unitId ?? null };
}

const COLUMNS = `id, at, staff_id as "staffId", role, unit_id as "unitId", what, report_id as "reportId",
  report_code as "reportCode", object_id as "objectId", reason`;
type Row = Omit<Access, 'at'> & { at: string | Date };
const accessOf = (row: Row): Access => ({ ...row, at: new Date(row.at) });

/** Looks of one report or of all, newest first, after the one a cursor names. */
export async function readAccessLog(
  em: EntityManager,
  { code, after, limit }: { code?: string | null; after?: { at: string; id: string }; limit: number },
): Promise<Access[]> {
  const where = [
    ...(code
      ? [{ sql: 'report_id = (select report.id from report where report.code = ?)', values: [tidy(code)] }]
      : []),
    ...(after ? [{ sql: '(at, id) < (?::timestamptz, ?::uuid)', values: [after.at, after.id] }] : []),
  ];
  const rows = await em.execute<Row[]>(
    `select ${COLUMNS} from access_log where ${where.map(({ sql }) => sql).join(' and ') || 'true'}
      order by at desc, id desc limit ?`,
    [...where.flatMap(({ values }) => values), limit],
  );
  return rows.map(accessOf);
}

const tidy = (code: string): string => code.trim().toUpperCase();

export async function countAccess(em: EntityManager, code?: string | null): Promise<number> {
  const [row] = await em.execute<{ n: string }[]>(
    `select count(*) as n from (select 1 from access_log
      where ${code ? 'report_id = (select report.id from report where report.code = ?)' : 'true'} limit 1000) counted`,
    code ? [tidy(code)] : [],
  );
  return Number(row?.n ?? 0);
}
