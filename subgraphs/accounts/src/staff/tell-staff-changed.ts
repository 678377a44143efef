import type { Clock } from '@smarthp/kit/clock';
import type { Database } from '@smarthp/kit/database';
import type { Logger } from '@smarthp/kit/logging';
import { recordEvent } from '@smarthp/kit/outbox';

export const STAFF_CHANGED = 'accounts.staff.changed';

const LOOK_EVERY_MS = 60_000;

/** Personal data of staff: the name they work under. No phone, no e-mail, nothing to sign in with. */
interface StaffFacts {
  readonly displayName: string;
  readonly title: string | null;
  readonly unitId: string | null;
  readonly isActive: boolean;
  readonly roles: readonly { role: string; unitId: string | null }[];
}

const FACTS = `
  with facts as (
    select s.id, s.told, jsonb_build_object(
      'displayName', s.display_name, 'title', s.title, 'unitId', s.unit_id, 'isActive', s.is_active,
      'roles', coalesce((
        select jsonb_agg(distinct jsonb_build_object('role', r.role, 'unitId', r.unit_id)) from role_held r
         where r.staff_id = s.id and r.starts_at <= ? and (r.ends_at is null or r.ends_at > ?)), '[]')) as now
    from staff_member s)
  update staff_member set told = facts.now from facts
   where staff_member.id = facts.id and facts.told is distinct from facts.now
  returning staff_member.id, facts.now`;

/**
 * Says of every member of staff whose name, unit, standing or roles are not what was last told: those there before
 * the first telling, and those whose role began or ended by its date. @returns how many were told of.
 */
export const tellStaffChanged = (database: Database, clock: Clock): Promise<number> =>
  database.transaction(async (em) => {
    await em.execute(`select pg_advisory_xact_lock(hashtext('accounts.tell-staff'))`);
    const at = clock.now();
    const rows = await em.execute<{ id: string; now: StaffFacts }[]>(FACTS, [at, at]);
    for (const { id, now } of rows) await recordEvent(em, { type: STAFF_CHANGED, subject: id, data: { ...now } }, at);
    return rows.length;
  });

/** Looks every minute: a role begins and ends by its date, without anybody's act. @returns how to stop. */
export function keepStaffTold(database: Database, clock: Clock, logger: Logger): () => void {
  const look = (): void =>
    void tellStaffChanged(database, clock).catch((error: unknown) =>
      logger.warn({ err: error }, 'staff: will tell again'),
    );
  const timer = setInterval(look, LOOK_EVERY_MS);
  timer.unref();
  return () => clearInterval(timer);
}
