import type { EntityManager } from '@smarthp/kit/database';
import type { Viewer } from '@smarthp/kit/viewer';
import { performAct } from '../report/perform-act.js';
import { isRefusal, type Refusal } from '../report/refusal.js';
import { problemOf } from '../report/report-door.js';
import type { Parts } from '../report/report-parts.js';
import type { BulkActs, BulkFields } from './bulk-acts.js';

interface JobRow {
  readonly act: string;
  readonly fields: BulkFields;
  readonly viewer: Omit<Viewer, 'expiresAt'>;
}

interface ItemRow {
  readonly position: number;
  readonly code: string;
  readonly version: number | null;
}

/** Somebody else, a second run of this job, has done the item. */
class DoneAlready extends Error {}

/**
 * Does the act on each report that still waits, each in a transaction of its own that also marks it done: a run after
 * a kill goes on where the first stopped, and two runs at once never do a report twice.
 */
export const runBulkJob = (parts: Parts, acts: BulkActs) => ({
  name: 'run-bulk-job',
  run: async ({ jobId }: { jobId: string }): Promise<void> => {
    const em = parts.database.em();
    const [job] = await em.execute<JobRow[]>(
      'select act, fields, asked_by as viewer from bulk_job where id = ?::uuid and finished_at is null',
      [jobId],
    );
    if (!job) return;
    const viewer = asOfNow(parts, job.viewer);
    for (let item = await nextOf(parts, jobId, -1); item; item = await nextOf(parts, jobId, item.position))
      await doOne(parts, acts, job, viewer, jobId, item);
    await parts.database.em().execute(
      `update bulk_job set finished_at = ? where id = ?::uuid and finished_at is null
           and not exists (select 1 from bulk_item where job_id = bulk_job.id and state = 'WAITING')`,
      [parts.clock.now(), jobId],
    );
  },
});

async function nextOf(parts: Parts, jobId: string, after: number): Promise<ItemRow | undefined> {
  const [item] = await parts.database.em().execute<ItemRow[]>(
    `select position, code, version from bulk_item
      where job_id = ?::uuid and state = 'WAITING' and position > ? order by position limit 1`,
    [jobId, after],
  );
  return item;
}

async function doOne(
  parts: Parts,
  acts: BulkActs,
  job: JobRow,
  viewer: Viewer,
  jobId: string,
  { position, code, version }: ItemRow,
): Promise<void> {
  const kind = acts[job.act];
  const mark = async (em: EntityManager, state: string, problem?: { code: string; message: string }): Promise<void> => {
    const [row] = await em.execute<object[]>(
      `update bulk_item set state = ?, problem_code = ?, problem = ?, at = ?
        where job_id = ?::uuid and position = ? and state = 'WAITING' returning position`,
      [state, problem?.code ?? null, problem?.message ?? null, parts.clock.now(), jobId, position],
    );
    if (!row) throw new DoneAlready();
  };
  try {
    const outcome = await attempt();
    if (isRefusal(outcome)) await mark(parts.database.em(), 'REFUSED', wordsOf(outcome, viewer.language));
  } catch (error) {
    if (!(error instanceof DoneAlready)) throw error;
  }

  async function attempt(): Promise<object> {
    if (!kind) return { refused: 'NOT_ALLOWED', code: 'ACTION_NOT_ALLOWED' } satisfies Refusal;
    const input = { ...kind.inputOf(job.fields), code, version: version ?? 0 };
    return performAct(parts, viewer, kind.act, input, {
      anyVersion: version === null,
      within: (em) => mark(em, 'DONE'),
    });
  }
}

/** The first broken field says more than "check the fields". */
function wordsOf(refusal: Refusal, language: 'vi' | 'en'): { code: string; message: string } {
  const problem = problemOf(refusal, language) as { code: string; message: string; fields?: { message: string }[] };
  return { code: problem.code, message: problem.fields?.[0]?.message ?? problem.message };
}

/** The rights the person has now, not those of when the job was asked for, where our register knows them. */
function asOfNow(parts: Parts, kept: Omit<Viewer, 'expiresAt'>): Viewer {
  const known = parts.staff.member(kept.id);
  const roles = known ? (known.isActive ? (known.roles as Viewer['roles']) : []) : kept.roles;
  return { ...kept, roles, expiresAt: undefined };
}
