import type { Database } from '@smarthp/kit/database';
import type { Clock } from '@smarthp/kit/clock';
import { insertArea } from '../areas/unit-areas.repository.js';
import { insertDraft, replaceRules } from './rule-sets.repository.js';
import { STANDING_AREAS } from './standing-areas.js';
import { STANDING_RULES } from './standing-rules.js';

/** Since when the city has its present wards. */
const SINCE = '2025-07-01';
const BY = 'system';

/** Puts the first rule set and areas where there are none; what administrators made is left as it is. */
export const seedRules = (database: Database, clock: Clock): Promise<boolean> =>
  database.transaction(async (em) => {
    await em.execute(`select pg_advisory_xact_lock(hashtext(current_schema() || '.routing-sets'))`);
    const [known] = await em.execute<object[]>('select 1 from routing_rule_set limit 1');
    if (known) return false;
    const now = clock.now();
    const id = await insertDraft(em, { name: 'Bộ luật ban đầu', createdAt: now, createdBy: BY, basedOn: null });
    await replaceRules(em, id, STANDING_RULES);
    await em.execute(
      `update routing_rule_set set state = 'PUBLISHED', effective_from = ?::date, published_at = ?, published_by = ?
        where id = ?::uuid`,
      [SINCE, now, BY, id],
    );
    for (const { unit, fields, wards } of STANDING_AREAS) {
      const area = { fieldKeys: fields, wardIds: wards, effectiveFrom: SINCE, effectiveTo: null, note: null };
      await insertArea(em, { unitId: `unit:${unit}`, ...area }, now, BY);
    }
    return true;
  });
