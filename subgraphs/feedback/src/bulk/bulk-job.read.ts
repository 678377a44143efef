import type { EntityManager } from '@smarthp/kit/database';
import type { Viewer } from '@smarthp/kit/viewer';
import { isDeskSupervisor } from '../report/report.policy.js';
import type { BulkItem, BulkJob } from './bulk-job.type.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
type JobRow = Omit<BulkJob, 'items'> & { askedBy: string };

/** A bulk job as who asked for it may see it; a supervisor of the desk sees everybody's. */
export async function bulkJobById(em: EntityManager, viewer: Viewer, id: string): Promise<BulkJob | null> {
  if (!UUID.test(id)) return null;
  const [job] = await em.execute<JobRow[]>(
    `select id, act, total, asked_by_id as "askedBy", created_at as "createdAt", finished_at as "finishedAt",
            (select count(*) from bulk_item where job_id = bulk_job.id and state = 'DONE')::int as done,
            (select count(*) from bulk_item where job_id = bulk_job.id and state = 'REFUSED')::int as refused
       from bulk_job where id = ?::uuid`,
    [id],
  );
  if (!job || (job.askedBy !== viewer.id && !isDeskSupervisor(viewer))) return null;
  const items = await em.execute<BulkItem[]>(
    `select code, state, problem_code as "problemCode", problem from bulk_item where job_id = ?::uuid order by position`,
    [id],
  );
  const finishedAt = job.finishedAt ? new Date(job.finishedAt) : null;
  return { ...job, createdAt: new Date(job.createdAt), finishedAt, items };
}
