import type { Database } from '@smarthp/kit/database';

/** Names the source of dossier data. It is not connected until an administrator or the demo says that data arrived. */
export async function loadSource(database: Database): Promise<void> {
  await database.em().execute(
    `insert into dossier_source (id, name, state, last_synced_at, portal_url)
     values (1, 'Cổng Dịch vụ công quốc gia', 'STOPPED', null, 'https://dichvucong.gov.vn') on conflict do nothing`,
  );
}
