import type { EntityManager } from '@smarthp/kit/database';
import type { RightsAndDuties } from './rights-and-duties.type.js';

/** The version in force at a moment. One is loaded before the server listens, so there always is one. */
export async function rightsInForce(em: EntityManager, now: Date): Promise<RightsAndDuties> {
  const [row] = await em.execute<(Omit<RightsAndDuties, 'effectiveFrom'> & { effectiveFrom: string })[]>(
    `select version, effective_from as "effectiveFrom",
            (select jsonb_agg(jsonb_build_object('vi', vi, 'en', en) order by position)
               from right_or_duty item where item.version = page.version and kind = 'RIGHT') as rights,
            (select jsonb_agg(jsonb_build_object('vi', vi, 'en', en) order by position)
               from right_or_duty item where item.version = page.version and kind = 'DUTY') as duties,
            (select jsonb_agg(jsonb_build_object('number', number, 'title', title, 'titleEn', title_en,
                                                 'issuedOn', issued_on, 'note', note) order by position)
               from legal_basis basis where basis.version = page.version) as "legalBases"
       from rights_version page
      order by (effective_from <= ?) desc, abs(extract(epoch from effective_from - ?::timestamptz)) limit 1`,
    [now, now],
  );
  if (!row) throw new Error('No version of the rights and duties is loaded');
  return { ...row, effectiveFrom: new Date(row.effectiveFrom) };
}
