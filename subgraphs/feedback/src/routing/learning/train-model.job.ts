import { setImmediate as othersFirst } from 'node:timers/promises';
import { recordEvent } from '@smarthp/kit/outbox';
import type { EntityManager } from '@smarthp/kit/database';
import type { Parts } from '../../report/report-parts.js';
import { roomOf } from '../must-see-routing.js';
import { MODEL_TRAINED } from './model-book.js';
import { train, type ClosedReport } from './train.rules.js';

/** The newest so many closed reports are learned from: enough for the city, and bounded in memory. */
const MOST_REPORTS = 10_000;
/** Older models are of use to nobody. */
const KEPT_MODELS = 30;
const BY_THE_CLOCK = 'system';

/** Closed reports with an approved result, oldest first: what the city in the end called them and who did the work. */
export async function closedReports(em: EntityManager): Promise<ClosedReport[]> {
  const rows = await em.execute<Record<string, string | null>[]>(
    `select title, body, ward_id, category_code, field_code, lead_unit_id from report
      where resolved_at is not null and lead_unit_id is not null and status in ('RESOLVED', 'CLOSED')
      order by resolved_at desc, id desc limit ?`,
    [MOST_REPORTS],
  );
  return rows.reverse().map((row) => ({
    text: `${row['title']} . ${row['body']}`,
    wardId: row['ward_id']!,
    categoryCode: row['category_code']!,
    fieldCode: row['field_code'] ?? null,
    unitId: row['lead_unit_id']!,
  }));
}

/** Learns field and unit anew from the closed reports and stores the model under the next version. */
export async function trainModel(parts: Parts, by: string): Promise<number> {
  const { database, clock } = parts;
  const trained = await train(await closedReports(database.em()), () => othersFirst());
  const version = await database.transaction(async (em) => {
    await em.execute(`select pg_advisory_xact_lock(hashtext(current_schema() || '.learned-model'))`);
    const [row] = await em.execute<{ version: number }[]>(
      `insert into learned_model (version, trained_at, trained_by, enough, score, field_model, unit_model)
       select coalesce(max(version), 0) + 1, ?, ?, ?, ?::jsonb, ?, ? from learned_model returning version`,
      [clock.now(), by, trained.enough, JSON.stringify(trained.score), trained.fieldModel, trained.unitModel],
    );
    await em.execute('delete from learned_model where version <= ?', [row!.version - KEPT_MODELS]);
    await recordEvent(
      em,
      { type: MODEL_TRAINED, subject: String(row!.version), data: { enough: trained.enough } },
      clock.now(),
    );
    return row!.version;
  });
  await roomOf(parts).models.read();
  return version;
}

/** Nightly, and when somebody asks; run twice it only makes one more version of the same. */
export const trainModelJob = (parts: Parts) => ({
  name: 'train-routing-model',
  cron: '40 2 * * *',
  run: async ({ by }: { by?: string }): Promise<void> => {
    await trainModel(parts, by ?? BY_THE_CLOCK);
  },
});
