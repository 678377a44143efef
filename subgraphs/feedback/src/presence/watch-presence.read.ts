import type { ReportContext } from '../report/report-context.js';
import { sightOf } from '../report/report.policy.js';
import { reportByCode } from '../report/report.repository.js';
import { pullStream } from '../report/pull-stream.js';
import { PRESENCE_TOPIC } from './presence.js';
import type { PresentStaff, ReportPresence } from './presence.type.js';

/** The people on a report as they come, write and go; undefined for who may not see inside. */
export async function watchPresence(
  context: ReportContext,
  code: string,
): Promise<AsyncIterableIterator<ReportPresence> | undefined> {
  const { parts, viewer } = context;
  const seesInside = async (): Promise<boolean> => {
    const report = await reportByCode(context.em(), code);
    return !!report && sightOf(viewer, report) === 'INTERNAL';
  };
  if (viewer.kind !== 'STAFF' || !(await seesInside())) return undefined;
  let told: string | undefined;
  return pullStream<ReportPresence>({
    wakes: (wake) => parts.wakes.on(PRESENCE_TOPIC, code, wake),
    pull: async () => {
      const people = parts.presence.on(code).filter(({ staffId }) => staffId !== viewer.id);
      const now = JSON.stringify(people);
      if (now === told) return { values: [] };
      // The report may have gone to another unit since; then its people are no longer the viewer's business.
      if (told !== undefined && !(await seesInside())) return { values: [], end: true };
      told = now;
      return { values: [{ code, people: people.map(({ staffId, ...rest }) => personOf(context, staffId, rest)) }] };
    },
  });
}

const personOf = (
  { parts }: ReportContext,
  id: string,
  rest: Pick<PresentStaff, 'doing' | 'field' | 'since'>,
): PresentStaff => ({ id, name: parts.staff.member(id)?.displayName ?? '', staff: { id }, ...rest });
