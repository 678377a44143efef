import { uuidv7 } from '@smarthp/kit/database';
import type { Viewer } from '@smarthp/kit/viewer';
import type { Refusal } from '../report/refusal.js';
import type { Parts } from '../report/report-parts.js';
import { isDesk } from '../report/report.policy.js';
import { broken, cleaned, requiredText } from '../report/text-rules.js';

/** Posts one message to everybody of the incident, by a bulk job. */
export async function postIncidentMessage(
  parts: Parts,
  viewer: Viewer,
  { incidentId, text }: { incidentId: string; text: string },
): Promise<{ bulkJobId: string } | Refusal> {
  if (viewer.kind === 'ANONYMOUS') return { refused: 'NOT_SIGNED_IN' };
  if (!isDesk(viewer)) return { refused: 'NOT_ALLOWED', code: 'ACTION_NOT_ALLOWED' };
  const fields = broken(requiredText('text', text));
  if (fields.length) return { refused: 'INVALID', fields };
  return parts.database.transaction(async (em) => {
    const members = await em.execute<{ code: string }[]>(
      `select report.code from report join incident on incident.id = report.incident_id
        where incident.id::text = ? order by (report.id = incident.master_id) desc, report.id`,
      [incidentId],
    );
    if (!members.length) return { refused: 'NOT_FOUND' } satisfies Refusal;
    const words = cleaned(text)!;
    const wish = { viewer, act: 'INCIDENT_MESSAGE', fields: { text: words }, reports: members };
    const bulkJobId = await parts.bulk.start(em, wish);
    const now = parts.clock.now();
    await em.execute(
      `insert into incident_message (id, incident_id, text, written_by, at, bulk_job_id)
       values (?::uuid, ?::uuid, ?, ?, ?, ?::uuid)`,
      [uuidv7(now.getTime()), incidentId, words, viewer.id, now, bulkJobId],
    );
    return { bulkJobId };
  });
}
