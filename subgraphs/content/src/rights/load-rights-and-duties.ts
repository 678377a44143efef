import type { Database } from '@smarthp/kit/database';
import { rightsAndDuties } from './rights-and-duties.js';

/** Adds the version that comes with the product when the database does not have it; a version is never changed. */
export async function loadRightsAndDuties(database: Database): Promise<void> {
  const { version, effectiveFrom, rights, duties, legalBases } = rightsAndDuties;
  await database.transaction(async (em) => {
    const added = await em.execute<{ version: string }[]>(
      'insert into rights_version (version, effective_from) values (?, ?) on conflict do nothing returning version',
      [version, effectiveFrom],
    );
    if (!added.length) return;
    const items = [
      ...rights.map((item, position) => ({ ...item, kind: 'RIGHT', position })),
      ...duties.map((item, position) => ({ ...item, kind: 'DUTY', position })),
    ];
    await em.execute(
      `insert into right_or_duty (version, kind, position, vi, en)
       select ?, kind, position, vi, en
         from jsonb_to_recordset(?::jsonb) as item (kind text, position int, vi text, en text)`,
      [version, JSON.stringify(items)],
    );
    await em.execute(
      `insert into legal_basis (version, position, number, title, title_en, issued_on, note)
       select ?, position, number, title, "titleEn", "issuedOn", note
         from jsonb_to_recordset(?::jsonb) as basis
              (position int, number text, title text, "titleEn" text, "issuedOn" date, note text)`,
      [version, JSON.stringify(legalBases.map((basis, position) => ({ ...basis, position })))],
    );
  });
}
