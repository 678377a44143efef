import type { EntityManager } from '@smarthp/kit/database';
import type { EscalationRule } from '../report/escalation-rules.js';

/** Every row of the escalation table there ever was. */
export const escalationRows = async (em: EntityManager): Promise<EscalationRule[]> => {
  const rows = await em.execute<EscalationRule[]>(
    `select key, level, limit_kind as "limit", trigger, amount, urgency, audience, staff_ids as "staffIds",
            to_char(effective_from, 'YYYY-MM-DD') as "effectiveFrom", ended, version, changed_by as "changedBy",
            changed_at as "changedAt", note from escalation_rule order by version`,
  );
  return rows.map((row) => ({ ...row, version: Number(row.version), changedAt: new Date(row.changedAt) }));
};
