import type { Clock } from '@smarthp/kit/clock';
import type { Database } from '@smarthp/kit/database';
import type { FastifyInstance } from 'fastify';
import { createHash, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';

export const RECEIPT_PATH = '/files/feedback/notices/receipts';
const receipt = z.object({ id: z.string().min(1).max(200), state: z.enum(['DELIVERED', 'FAILED']) });
const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Where the SMS gateway says what became of a message. It proves itself by the key both share. */
export function receiptDoor(
  app: FastifyInstance,
  { database, clock, key }: { database: Database; clock: Clock; key: string },
): void {
  const wanted = digest(`Bearer ${key}`);
  app.post(RECEIPT_PATH, async (request, reply) => {
    if (!key || !timingSafeEqual(digest(String(request.headers.authorization ?? '')), wanted))
      return reply.status(403).send({ code: 'FORBIDDEN' });
    const told = receipt.safeParse(request.body);
    if (!told.success) return reply.status(400).send({ code: 'INVALID_INPUT' });
    const { id, state } = told.data;
    const rows = await database.em().execute<object[]>(
      `update notice set state = ?, ended_at = ?, last_error = ? where gateway_id = ? and state <> 'DELIVERED'
        returning id`,
      [state, clock.now(), state === 'FAILED' ? 'the network could not deliver it' : null, id],
    );
    if (rows.length) return { ok: true };
    const known = await database.em().execute<object[]>('select 1 from notice where gateway_id = ?', [id]);
    return known.length ? { ok: true } : reply.status(404).send({ code: 'NOT_FOUND' });
  });
}
