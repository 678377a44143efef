import { decodeCursor } from '@smarthp/kit/federation';
import { cursorOf, entryView } from '../report/entry-view.js';
import { marksOpenTo, seqOpenTo, sight, type ReportContext } from '../report/report-context.js';
import { sightIn } from '../report/public-view.js';
import type { Report } from '../report/report.entity.js';
import { entriesAfter, reportByCode, reportsById } from '../report/report.repository.js';
import type { TimelineEntry } from '../report/timeline.type.js';
import { pullStream } from '../report/pull-stream.js';

/** Any change of any report, or of the one named; compose.ts makes these of the outbox's notices. */
export const REPORT_TOPIC = 'feedback.report';
const AT_ONCE = 100;

export interface Change {
  readonly cursor: string;
  readonly report: Report;
  readonly entry: TimelineEntry;
}

/** The last word to who watched a report that has gone out of their sight: no more than that. */
export const GONE = 'GONE';

const seqIn = (after: string | null | undefined): number | undefined => {
  const parts = decodeCursor(after, 2);
  return parts?.[0] === 't' && Number.isSafeInteger(parts[1]) ? Math.max(0, Number(parts[1])) : undefined;
};

/**
 * Steps of a report in order, each once: those after the cursor, or the newest when there is none, then live. Sight is
 * decided anew before each push; when the report has gone out of sight, the stream says so and ends.
 */
export async function reportChanges(
  context: ReportContext,
  code: string,
  after: string | null | undefined,
): Promise<AsyncIterableIterator<Change | typeof GONE> | undefined> {
  const found = await reportByCode(context.em(), code);
  if (!found || !sightIn(context.parts, context.viewer, found)) return undefined;
  const { id } = found;
  let last = seqIn(after) ?? seqOpenTo(sight(context, found), found) - 1;
  return pullStream<Change | typeof GONE>({
    wakes: (wake) => context.parts.wakes.on(REPORT_TOPIC, id, wake),
    pull: async () => {
      const em = context.em();
      const [report] = await reportsById(em, [id]);
      const mark = report && sightIn(context.parts, context.viewer, report);
      if (!report || !mark) return { values: [GONE], end: true };
      if (report.entryCount <= last) return { values: [] };
      const entries = await entriesAfter(em, id, marksOpenTo(mark), last, AT_ONCE);
      const values = await Promise.all(
        entries.map(async (entry) => ({
          cursor: cursorOf(entry.seq),
          report,
          entry: await entryView(context, report, entry),
        })),
      );
      // Hidden steps are passed over once all visible ones up to them were read.
      last = entries.length < AT_ONCE ? Math.max(report.entryCount, entries.at(-1)?.seq ?? 0) : entries.at(-1)!.seq;
      return { values };
    },
  });
}
