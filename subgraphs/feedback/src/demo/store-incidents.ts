import { uuidv7, type EntityManager } from '@smarthp/kit/database';
import { OPERATOR } from './people.js';
import type { Story } from './story.js';

/** An incident as it was lived through: the first story is the one that is handled. */
export interface LivedFlood {
  readonly incidentId: string;
  readonly title: string;
  readonly openedAt: Date;
  readonly message: string;
  readonly messageAt: Date;
  readonly stories: readonly Story[];
}
export type Floods = readonly LivedFlood[];

/** Writes the incidents with their message, and the finished job that brought it into each timeline. After the reports. */
export async function storeIncidents(em: EntityManager, floods: Floods): Promise<void> {
  for (const { incidentId, title, openedAt, message, messageAt, stories } of floods) {
    const jobId = uuidv7(messageAt.getTime());
    await em.execute(
      'insert into incident (id, title, master_id, opened_by, opened_at) values (?::uuid, ?, ?::uuid, ?, ?)',
      [incidentId, title, stories[0]!.report.id, OPERATOR.id, openedAt],
    );
    await em.execute(
      `insert into bulk_job (id, act, fields, asked_by, asked_by_id, total, created_at, finished_at)
       values (?::uuid, 'INCIDENT_MESSAGE', ?::jsonb, ?::jsonb, ?, ?, ?, ?)`,
      [
        jobId,
        JSON.stringify({ text: message }),
        JSON.stringify(OPERATOR),
        OPERATOR.id,
        stories.length,
        messageAt,
        messageAt,
      ],
    );
    for (const [position, { report }] of stories.entries())
      await em.execute(`insert into bulk_item (job_id, position, code, state, at) values (?::uuid, ?, ?, 'DONE', ?)`, [
        jobId,
        position,
        report.code,
        messageAt,
      ]);
    await em.execute(
      `insert into incident_message (id, incident_id, text, written_by, at, bulk_job_id)
       values (?::uuid, ?::uuid, ?, ?, ?, ?::uuid)`,
      [uuidv7(messageAt.getTime()), incidentId, message, OPERATOR.id, messageAt, jobId],
    );
  }
}
