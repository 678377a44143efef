import type { Database } from '@smarthp/kit/database';
import type { FastifyInstance } from 'fastify';
import { timingSafeEqual } from 'node:crypto';
import { Person } from './person.entity.js';

/**
 * Name and contact of one citizen for the other servers of the platform (a report must say who sent it). Opened only
 * by the internal secret; the gateway has no way here.
 */
export function contactDoor(app: FastifyInstance, database: Database, secret: string): void {
  const wanted = Buffer.from(secret);
  app.get<{ Params: { id: string } }>('/internal/people/:id', async (request, reply) => {
    const given = Buffer.from(String(request.headers['x-internal-secret'] ?? ''));
    if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) return reply.status(403).send({ ok: false });
    const person = await database.em().findOne(Person, { id: request.params.id });
    if (!person) return reply.status(404).send({ ok: false });
    const displayName = person.organisationName ?? person.fullName;
    return { displayName, phone: person.phone ?? null, email: person.email ?? null };
  });
}
