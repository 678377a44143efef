import type { Database } from '@smarthp/kit/database';
import { recordEvent } from '@smarthp/kit/outbox';

const PUBLISHED = 'content.rights.published';

/** Says of each version, once, that it exists and from when it counts. Who takes consent keeps the one in force. */
export async function tellRightsPublished(database: Database): Promise<void> {
  await database.transaction(async (em) => {
    await em.execute(`select pg_advisory_xact_lock(hashtext(current_schema() || '.rights'))`);
    const untold = await em.execute<{ version: string; from: string }[]>(
      `select version, effective_from as "from" from rights_version page
        where not exists (select 1 from outbox_event told where told.type = ? and told.subject = page.version)
        order by effective_from, version`,
      [PUBLISHED],
    );
    for (const { version, from } of untold) {
      const data = { version, effectiveFrom: new Date(from).toISOString() };
      await recordEvent(em, { type: PUBLISHED, subject: version, data });
    }
  });
}
