import { LockMode } from '@mikro-orm/postgresql';
import { isUniqueViolation, uuidv7 } from '@smarthp/kit/database';
import type { Viewer } from '@smarthp/kit/viewer';
import { invalid, type Refusal } from '../report/refusal.js';
import type { Parts } from '../report/report-parts.js';
import { Report } from '../report/report.entity.js';
import { isDesk } from '../report/report.policy.js';
import { broken, cleaned, requiredText } from '../report/text-rules.js';

export interface OpenIncident {
  readonly title: string;
  readonly masterCode: string;
  readonly codes: readonly string[];
}

export const MOST_MEMBERS = 500;
const GONE = ['REJECTED', 'WITHDRAWN'];

/** An incident around one report; the others are merged into it by a bulk job, each with a result of its own. */
export async function openIncident(
  parts: Parts,
  viewer: Viewer,
  { title, masterCode, codes }: OpenIncident,
): Promise<{ incidentId: string; bulkJobId: string } | Refusal> {
  if (viewer.kind === 'ANONYMOUS') return { refused: 'NOT_SIGNED_IN' };
  if (!isDesk(viewer)) return { refused: 'NOT_ALLOWED', code: 'ACTION_NOT_ALLOWED' };
  const fields = broken(requiredText('title', title, 200));
  if (fields.length) return { refused: 'INVALID', fields };
  if (codes.length > MOST_MEMBERS)
    return invalid({ path: ['input', 'codes'], code: 'TOO_MANY_AT_ONCE', values: { max: MOST_MEMBERS } });
  const own = masterCode.trim().toUpperCase();
  const others = codes.map((code) => code.trim().toUpperCase()).filter((code) => code !== own);
  const path = ['input', 'masterCode'];
  try {
    return await parts.database.transaction(async (em) => {
      const master = await em.findOne(Report, { code: own }, { lockMode: LockMode.PESSIMISTIC_WRITE });
      if (!master) return invalid({ path, code: 'UNKNOWN_CODE' });
      const refusal = await whyNotMaster(master, (id) => em.findOne(Report, { id }));
      if (refusal) return refusal;
      const incidentId = uuidv7(parts.clock.now().getTime());
      await em.execute(
        `insert into incident (id, title, master_id, opened_by, opened_at) values (?::uuid, ?, ?::uuid, ?, ?)`,
        [incidentId, cleaned(title), master.id, viewer.id, parts.clock.now()],
      );
      master.incidentId = incidentId;
      await em.flush();
      const bulkJobId = await parts.bulk.start(em, {
        viewer,
        act: 'MERGE',
        fields: { intoCode: own, text: cleaned(title) },
        reports: others.map((code) => ({ code })),
      });
      return { incidentId, bulkJobId };
    });
  } catch (error) {
    if (isUniqueViolation(error, 'incident_master')) return invalid({ path, code: 'ALREADY_IN_INCIDENT' });
    throw error;
  }
}

async function whyNotMaster(
  master: Report,
  byId: (id: string) => Promise<Report | null>,
): Promise<Refusal | undefined> {
  const path = ['input', 'masterCode'];
  if (master.status === 'MERGED') {
    const upper = master.mergedIntoId ? await byId(master.mergedIntoId) : null;
    return { refused: 'MASTER_MERGED', masterCode: upper?.code ?? null };
  }
  if (GONE.includes(master.status)) return invalid({ path, code: 'ALREADY_MERGED' });
  return master.incidentId ? invalid({ path, code: 'ALREADY_IN_INCIDENT' }) : undefined;
}
