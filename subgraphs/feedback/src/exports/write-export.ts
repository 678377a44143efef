import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import type { Viewer } from '@smarthp/kit/viewer';
import { scopeSql, viewSql, viewsOf } from '../report/queue-views.js';
import type { Parts } from '../report/report-parts.js';
import { filterSql, type Where } from '../report/report-filter.js';
import { ORDER_OF } from '../report/report-page.js';
import { exportRows } from './export-rows.js';
import { rowOf, type Cell } from './export-row.js';
import { headOf } from './export-words.js';
import { finishExport, noteProgress, type ExportFormat, type KeptExport } from './exports.repository.js';
import { writeCsv } from './write-csv.js';
import { writeXlsx } from './write-xlsx.js';

/** How long a written file is kept. */
export const KEPT_HOURS = 24;
const SHEET = { vi: 'Phản ánh', en: 'Reports' } as const;

export type ExportParts = Pick<Parts, 'database' | 'clock' | 'units' | 'staff' | 'books' | 'exportFolder'>;

export const fileOfExport = (folder: string, id: string, format: ExportFormat): string =>
  join(folder, `${id}.${format.toLowerCase()}`);

/** The person an export was asked by, as they were then: it holds what their queue held. */
export const viewerOf = ({ ownerId, roles, language }: Pick<KeptExport, 'ownerId' | 'roles' | 'language'>): Viewer => ({
  id: ownerId,
  kind: 'STAFF',
  roles,
  scopes: [],
  level: 0,
  expiresAt: undefined,
  language,
});

/** Exactly what the view shows under the filter, for this person, now. */
export const conditionsOf = (
  viewer: Viewer,
  { view, filter }: Pick<KeptExport, 'view' | 'filter'>,
  now: Date,
): Where[] => [
  scopeSql(viewer),
  viewsOf(viewer).includes(view) ? viewSql(view, now, viewer) : { sql: 'false', values: [] },
  ...filterSql(filter, { viewerId: viewer.id, now }),
];

/**
 * Writes an export that has begun into its file. The file appears whole or not at all, so doing it twice does no harm.
 * @returns false when it was cancelled on the way
 */
export async function writeExport(parts: ExportParts, one: KeptExport): Promise<boolean> {
  const { database, clock, exportFolder } = parts;
  const em = () => database.em();
  const [viewer, now] = [viewerOf(one), clock.now()];
  const maker = { viewer, language: one.language, parts, now: now.getTime() };
  const path = fileOfExport(exportFolder, one.id, one.format);
  const half = `${path}.${randomUUID()}.part`;
  let [done, cancelled] = [0, false];
  async function* rows(): AsyncGenerator<Cell[]> {
    for await (const page of exportRows(em, conditionsOf(viewer, one, now), ORDER_OF[one.sort])) {
      for (const report of page) yield rowOf(report, one.columns, maker);
      done += page.length;
      if (!(await noteProgress(em(), one.id, done))) {
        cancelled = true;
        return;
      }
    }
  }
  await mkdir(exportFolder, { recursive: true });
  const out = createWriteStream(half);
  const head = one.columns.map((column) => headOf(column, one.language));
  try {
    if (one.format === 'CSV') await writeCsv(out, head, rows());
    else await writeXlsx(out, head, rows(), SHEET[one.language]);
    if (cancelled) return false;
    const { size } = await stat(half);
    await rename(half, path);
    const expiresAt = new Date(now.getTime() + KEPT_HOURS * 3_600_000);
    const end = { rows: done, bytes: size, at: clock.now(), expiresAt };
    if (await finishExport(em(), one.id, end)) return true;
    await rm(path, { force: true });
    return false;
  } finally {
    out.destroy();
    await rm(half, { force: true });
  }
}
