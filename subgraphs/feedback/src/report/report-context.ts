import type { EntityManager } from '@smarthp/kit/database';
import type { Viewer } from '@smarthp/kit/viewer';
import DataLoader from 'dataloader';
import type { EntryVisibility } from './report-codes.js';
import type { Parts, Photo } from './report-parts.js';
import { policyOptionsOf } from './policy-options.js';
import { opens, sightOf, type PolicyOptions } from './report.policy.js';
import type { Report } from './report.entity.js';
import { reportsById } from './report.repository.js';

/** What resolvers stand on: who asks, the parts, and loaders that gather look-ups of one tick (a stream lives long). */
export interface ReportContext {
  readonly viewer: Viewer;
  readonly parts: Parts;
  em(): EntityManager;
  readonly photosOf: DataLoader<string, Photo[]>;
  readonly reportById: DataLoader<string, Report | undefined>;
  readonly reportsOfReporter: DataLoader<string, number>;
}

export function reportContext(parts: Parts, viewer: Viewer): ReportContext {
  const em = (): EntityManager => parts.database.em();
  return {
    viewer,
    parts,
    em,
    photosOf: new DataLoader(
      async (ids) => {
        const photos = await parts.photos.ofReports(em(), ids);
        return ids.map((id) => photos.filter(({ reportId }) => reportId === id));
      },
      { cache: false },
    ),
    reportById: new DataLoader(
      async (ids) => {
        const found = new Map((await reportsById(em(), ids)).map((report) => [report.id, report]));
        return ids.map((id) => found.get(id));
      },
      { cache: false },
    ),
    reportsOfReporter: new DataLoader((ids) => countReports(em(), ids), { cache: false }),
  };
}

async function countReports(em: EntityManager, reporters: readonly string[]): Promise<number[]> {
  const rows = await em.execute<{ reporter: string; n: string }[]>(
    `select reporter_id as reporter, count(*) as n from report
      where reporter_id = any(string_to_array(?, chr(10))) group by reporter_id`,
    [reporters.join('\n')],
  );
  const counts = new Map(rows.map(({ reporter, n }) => [reporter, Number(n)]));
  return reporters.map((id) => counts.get(id) ?? 0);
}

/** How much of the report this caller sees. Only reports that passed `sightOf` reach a resolver. */
export const sight = (context: ReportContext, report: Report): EntryVisibility =>
  sightOf(context.viewer, report) ?? 'PUBLIC';

export const seqOpenTo = (mark: EntryVisibility, report: Report): number =>
  mark === 'INTERNAL' ? report.entryCount : mark === 'REPORTER' ? report.reporterSeq : report.publicSeq;

export const marksOpenTo = (mark: EntryVisibility): EntryVisibility[] =>
  (['PUBLIC', 'REPORTER', 'INTERNAL'] as const).filter((one) => opens(mark, one));

export const policyOptions = ({ parts }: ReportContext, report: Report): PolicyOptions =>
  policyOptionsOf(parts, report);
