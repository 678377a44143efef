import type { EntityManager } from '@smarthp/kit/database';
import type { Report } from './report.entity.js';

const mergedFrom = (child: Report): string => `MERGED:${child.id}`;

/** Who reports something follows it from the start. */
export async function followOwn(em: EntityManager, report: Report, since: Date): Promise<void> {
  if (!report.reporterId) return;
  await em.execute(
    `insert into report_follower (report_id, person_id, origin, since) values (?::uuid, ?, 'OWN', ?)
     on conflict do nothing`,
    [report.id, report.reporterId, since],
  );
}

/**
 * Whoever follows the merged report follows the master too, marked with where they came from: the followers of the
 * master are then the union, and each report keeps its own set to go back to.
 */
export async function bringFollowers(em: EntityManager, child: Report, master: Report, since: Date): Promise<void> {
  await em.execute(
    `insert into report_follower (report_id, person_id, origin, since)
     select distinct ?::uuid, person_id, ?, ?::timestamptz from report_follower where report_id = ?::uuid
     on conflict do nothing`,
    [master.id, mergedFrom(child), since, child.id],
  );
}

/** Takes out of the master exactly those who came with the merged report, and only in that quality. */
export async function takeFollowersBack(em: EntityManager, child: Report, master: Report): Promise<void> {
  await em.execute(`delete from report_follower where report_id = ?::uuid and origin = ?`, [
    master.id,
    mergedFrom(child),
  ]);
}

/** Everybody who follows, each once. */
export async function followersOf(em: EntityManager, reportId: string): Promise<string[]> {
  const rows = await em.execute<{ person: string }[]>(
    `select distinct person_id as person from report_follower where report_id = ?::uuid order by 1`,
    [reportId],
  );
  return rows.map(({ person }) => person);
}

/** Followers of reports that were written past the door, such as the demo's. Safe to repeat. */
export async function followWhatWasWritten(em: EntityManager): Promise<void> {
  await em.execute(`insert into report_follower (report_id, person_id, origin, since)
    select id, reporter_id, 'OWN', created_at from report where reporter_id is not null on conflict do nothing`);
  await em.execute(`insert into report_follower (report_id, person_id, origin, since)
    select merged_into_id, reporter_id, 'MERGED:' || id, coalesce(merged_at, updated_at) from report
     where merged_into_id is not null and reporter_id is not null on conflict do nothing`);
}
