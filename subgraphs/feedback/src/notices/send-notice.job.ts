import type { EntityManager } from '@smarthp/kit/database';
import type { Clock } from '@smarthp/kit/clock';
import type { Database } from '@smarthp/kit/database';
import type { RecipientSeal } from './sealed-recipient.js';
import type { SmsGateway } from './sms-gateway.js';

export const MOST_ATTEMPTS = 8;

export interface SendingParts {
  readonly database: Database;
  readonly clock: Clock;
  readonly seal: RecipientSeal;
  /** Undefined: no gateway is set, messages wait. */
  readonly gateway: SmsGateway | undefined;
}

interface Waiting {
  readonly state: string;
  readonly recipient: string;
  readonly body: string;
  readonly attempts: number;
  readonly taken: boolean;
  readonly undone: boolean;
}

/** Hands one message to the gateway; safe to run twice: the gateway knows it by its id. */
export const sendNotice = (parts: SendingParts) => ({
  name: 'send-notice',
  retryLimit: MOST_ATTEMPTS,
  run: async ({ noticeId }: { noticeId: string }): Promise<void> => {
    if (!parts.gateway) return;
    const em = parts.database.em();
    const notice = await read(em, noticeId);
    if (!notice || notice.taken || !['CREATED', 'SENDING'].includes(notice.state)) return;
    if (notice.undone) return end(em, noticeId, parts.clock.now(), 'taken back before it was sent');
    await em.execute(`update notice set state = 'SENDING', attempts = attempts + 1 where id = ?::uuid`, [noticeId]);
    const to = parts.seal.open(Buffer.from(notice.recipient, 'hex'));
    const outcome = await parts.gateway.send({ id: noticeId, to, text: notice.body });
    const now = parts.clock.now();
    if (outcome.kind === 'TAKEN') {
      await em.execute('update notice set gateway_id = ?, sent_at = ?, last_error = null where id = ?::uuid', [
        outcome.gatewayId,
        now,
        noticeId,
      ]);
      return;
    }
    if (outcome.kind === 'REFUSED' || notice.attempts + 1 >= MOST_ATTEMPTS)
      return end(em, noticeId, now, outcome.error);
    await em.execute('update notice set last_error = ? where id = ?::uuid', [outcome.error, noticeId]);
    throw new Error(outcome.error); // the queue tries again, later and later
  },
});

async function read(em: EntityManager, id: string): Promise<Waiting | undefined> {
  const [row] = await em.execute<Waiting[]>(
    `select state, encode(recipient, 'hex') as recipient, body, attempts, gateway_id is not null as taken,
            exists (select 1 from timeline_entry step where step.report_id = notice.report_id
                     and step.seq > notice.entry_seq and step.action = 'UNDO' and notice.attempts = 0) as undone
       from notice where id = ?::uuid`,
    [id],
  );
  return row;
}

async function end(em: EntityManager, id: string, at: Date, error: string): Promise<void> {
  await em.execute(`update notice set state = 'FAILED', last_error = ?, ended_at = ? where id = ?::uuid`, [
    error,
    at,
    id,
  ]);
}
