import { TOP_CATEGORIES } from './report-categories.js';
import type { Channel, DueState, ReportStatus, Urgency } from './report-codes.js';
import { dueStatesSql } from './due-state-sql.js';

export interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

export interface ReportFilter {
  readonly statuses?: readonly ReportStatus[] | null;
  readonly categories?: readonly string[] | null;
  readonly wardId?: string | null;
  readonly unitId?: string | null;
  readonly urgencies?: readonly Urgency[] | null;
  readonly channels?: readonly Channel[] | null;
  readonly search?: string | null;
  readonly from?: Date | null;
  readonly to?: Date | null;
  readonly near?: { lat: number; lng: number } | null;
  readonly radiusM?: number | null;
  readonly box?: Box | null;
  readonly wardIds?: readonly string[] | null;
  readonly unitIds?: readonly string[] | null;
  readonly officerId?: string | null;
  readonly mine?: boolean | null;
  readonly unassigned?: boolean | null;
  readonly dueStates?: readonly DueState[] | null;
  readonly dueBefore?: Date | null;
  readonly returned?: boolean | null;
  readonly urged?: boolean | null;
}

/** Who asks, and when: what the parts of a filter that only staff may use are measured against. */
export interface FilterAsker {
  readonly viewerId: string;
  readonly now: Date;
}

/** A piece of SQL with its values, in order. */
export interface Where {
  readonly sql: string;
  readonly values: unknown[];
  /** What fulfils it may lie anywhere in the order: a page is then looked for in growing windows. */
  readonly isScattered?: true;
}

export const FARTHEST_M = 20_000;
const TOP = new Set<string>(TOP_CATEGORIES);
const CODE = /^hp-?\d{6}-?\d{1,6}$/i;

/** Metres east and north of the city's origin, as the generated column `xy` has them. */
export const metresOf = ({ lat, lng }: { lat: number; lng: number }): { x: number; y: number } => ({
  x: (lng - 106.68) * Math.cos((20.85 * Math.PI) / 180) * 111_320,
  y: (lat - 20.85) * 110_700,
});

export const boxSql = ({ west, south, east, north }: Box): Where => {
  const [low, high] = [metresOf({ lat: south, lng: west }), metresOf({ lat: north, lng: east })];
  return { sql: 'xy <@ box(point(?, ?), point(?, ?))', values: [low.x, low.y, high.x, high.y] };
};

const oneOf = (column: string, list: readonly string[]): Where => ({
  sql: `${column} = any(string_to_array(?, ','))`,
  values: [list.join(',')],
});

function categoriesSql(codes: readonly string[]): Where {
  const [top, fields] = [codes.filter((code) => TOP.has(code)), codes.filter((code) => !TOP.has(code))];
  return {
    sql: `(category_code = any(string_to_array(?, ',')) or field_code = any(string_to_array(?, ',')))`,
    values: [top.join(','), fields.join(',')],
  };
}

/** What words ask of the index; undefined when they are a code. */
export function searchQuery(words: string): Where | undefined {
  const text = words.normalize('NFC').trim();
  if (CODE.test(text)) return undefined;
  // Whole words by the index; the last one may be half typed.
  const last = /([\p{L}\p{N}]+)\s*$/u.exec(text)?.[1];
  if (!last) return { sql: `websearch_to_tsquery('vn', ?)`, values: [text] };
  const head = text.slice(0, text.lastIndexOf(last));
  return {
    sql: `(websearch_to_tsquery('vn', ?) && to_tsquery('vn', quote_literal(?) || ':*'))`,
    values: [head, last],
    isScattered: true,
  };
}

function searchSql(words: string): Where {
  const query = searchQuery(words);
  if (!query) return { sql: 'code = ?', values: [words.normalize('NFC').trim().toUpperCase()] };
  return { sql: `search @@ ${query.sql}`, values: query.values };
}

/**
 * The conditions of a filter, to be joined by `and`. The parts about handling count only when `asker` is given: a
 * public list must not tell by them who works on what.
 */
export function filterSql(filter: ReportFilter | null | undefined, asker?: FilterAsker): Where[] {
  if (!filter) return [];
  const parts: Where[] = [];
  if (filter.statuses?.length) parts.push(oneOf('status', filter.statuses));
  if (filter.categories?.length) parts.push(categoriesSql(filter.categories));
  if (filter.wardId) parts.push({ sql: 'ward_id = ?', values: [filter.wardId] });
  if (filter.unitId) parts.push({ sql: 'lead_unit_id = ?', values: [filter.unitId] });
  if (filter.wardIds?.length) parts.push(oneOf('ward_id', filter.wardIds));
  if (filter.unitIds?.length) parts.push(oneOf('lead_unit_id', filter.unitIds));
  if (filter.urgencies?.length) parts.push(oneOf('urgency', filter.urgencies));
  if (filter.channels?.length) parts.push(oneOf('channel', filter.channels));
  if (filter.search?.trim()) parts.push(searchSql(filter.search));
  if (filter.from) parts.push({ sql: 'created_at >= ?', values: [filter.from] });
  if (filter.to) parts.push({ sql: 'created_at < ?', values: [filter.to] });
  if (filter.box) parts.push(boxSql(filter.box));
  if (filter.near) {
    const { x, y } = metresOf(filter.near);
    const radius = Math.min(FARTHEST_M, Math.max(1, filter.radiusM ?? FARTHEST_M));
    parts.push({ sql: 'xy <@ circle(point(?, ?), ?)', values: [x, y, radius] });
  }
  return asker ? [...parts, ...handlingSql(filter, asker)] : parts;
}

function handlingSql(filter: ReportFilter, { viewerId, now }: FilterAsker): Where[] {
  const parts: Where[] = [];
  if (filter.officerId) parts.push({ sql: 'officer_id = ?', values: [filter.officerId] });
  if (filter.mine) parts.push({ sql: 'officer_id = ?', values: [viewerId] });
  if (filter.unassigned) parts.push({ sql: 'lead_unit_id is not null and officer_id is null', values: [] });
  if (filter.dueStates?.length) parts.push(dueStatesSql(filter.dueStates, now));
  if (filter.dueBefore) parts.push({ sql: 'due_at < ?', values: [filter.dueBefore] });
  if (filter.returned) parts.push({ sql: 'send_back_count > 0', values: [] });
  if (filter.urged) parts.push({ sql: 'urge_count > 0', values: [] });
  return parts;
}

export const allOf = (parts: readonly Where[]): Where => ({
  sql: parts.length ? parts.map(({ sql }) => `(${sql})`).join(' and ') : 'true',
  values: parts.flatMap(({ values }) => values),
});
