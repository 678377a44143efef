import type { ReportContext } from '../report/report-context.js';
import type { Refusal } from '../report/refusal.js';
import { sightOf } from '../report/report.policy.js';
import { reportByCode } from '../report/report.repository.js';
import type { Activity } from './presence.js';

const FIELD = /^[A-Z][A-Z_]{0,39}$/;

/** Says what the caller does on a report now. Only staff who see inside it; nothing is stored. */
export async function noteActivity(
  { viewer, parts, em }: ReportContext,
  code: string,
  doing: Activity,
  field: string | null,
): Promise<Refusal | undefined> {
  if (viewer.kind === 'ANONYMOUS') return { refused: 'NOT_SIGNED_IN' };
  const report = await reportByCode(em(), code);
  const sight = report && sightOf(viewer, report);
  if (!report || !sight) return { refused: 'NOT_FOUND' };
  if (viewer.kind !== 'STAFF' || sight !== 'INTERNAL') return { refused: 'NOT_ALLOWED', code: 'ACTION_NOT_ALLOWED' };
  const where = doing === 'WRITING' && field && FIELD.test(field) ? field : null;
  await parts.presence.note(report.code, viewer.id, doing, where);
  return undefined;
}
