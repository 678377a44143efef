import type { EntityManager } from '@mikro-orm/postgresql';
import { systemClock } from '../clock/index.js';
import { uuidv7 } from '../database/uuidv7.js';

/** What a subgraph says happened: `feedback.report.assigned` to the report `subject`. */
export interface NewEvent {
  /** `<subgraph>.<thing>.<past tense>` */
  readonly type: string;
  /** Id of the thing it happened to. */
  readonly subject: string;
  /** Facts others may know. Never personal data. */
  readonly data?: Readonly<Record<string, unknown>>;
}

/** An event with its place in the producer's gapless order. */
export interface DomainEvent extends Required<NewEvent> {
  readonly seq: number;
  /** Stable id; a consumer may see an event again only with the same id. */
  readonly id: string;
  readonly at: string;
}

/** Writes the event in the running transaction; the relay publishes it after the commit. */
export async function recordEvent(em: EntityManager, event: NewEvent, at: Date = systemClock.now()): Promise<void> {
  await em.execute('insert into outbox_event (id, type, subject, data, at) values (?, ?, ?, ?, ?)', [
    uuidv7(),
    event.type,
    event.subject,
    JSON.stringify(event.data ?? {}),
    at,
  ]);
}
