import type { EntityManager } from '@smarthp/kit/database';
import type { DomainEvent } from '@smarthp/kit/outbox';
import { z } from 'zod';

const published = z.object({ version: z.string().min(1), effectiveFrom: z.iso.datetime() });

/** Content published a version of the rights and duties; it counts from its day on. */
export async function onRightsPublished(em: EntityManager, event: DomainEvent): Promise<void> {
  const { version, effectiveFrom } = published.parse(event.data);
  await em.execute(
    `insert into rights_version (version, effective_from) values (?, ?)
     on conflict (version) do update set effective_from = excluded.effective_from`,
    [version, new Date(effectiveFrom)],
  );
}

/** The version a consent must name at `now`; undefined while content has told of none. */
export async function rightsInForce(em: EntityManager, now: Date): Promise<string | undefined> {
  const [row] = await em.execute<{ version: string }[]>(
    `select version from rights_version
      order by (effective_from <= ?) desc, abs(extract(epoch from effective_from - ?::timestamptz)) limit 1`,
    [now, now],
  );
  return row?.version;
}
