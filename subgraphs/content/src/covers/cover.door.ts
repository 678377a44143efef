import type { Clock } from '@smarthp/kit/clock';
import type { Database } from '@smarthp/kit/database';
import type { FastifyInstance } from 'fastify';
import { articleBySlug } from '../article/article-by-slug.read.js';
import { coverPath } from '../article/cover-path.js';
import { drawCover } from './draw-cover.js';

const DRAWN_WITH = '1'; // raise when the drawing changes, so that browsers fetch it again

/** GET /files/content/covers/<slug>.svg: the drawn picture of a published article; 404 for any other. */
export function coverDoor(app: FastifyInstance, database: Database, clock: Clock): void {
  app.get<{ Params: { file: string } }>(coverPath(':file').replace(/\.svg$/, ''), async (request, reply) => {
    const slug = /^([a-z0-9-]{1,120})\.svg$/.exec(request.params.file)?.[1];
    const article = slug ? await articleBySlug(database.em(), slug, clock.now()) : null;
    if (!article) return reply.status(404).send({ ok: false });
    const tag = `"${article.category.toLowerCase()}-${DRAWN_WITH}"`;
    reply.header('cache-control', 'public, max-age=86400, stale-while-revalidate=604800').header('etag', tag);
    if (request.headers['if-none-match'] === tag) return reply.status(304).send();
    return reply
      .type('image/svg+xml')
      .header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'")
      .header('x-content-type-options', 'nosniff')
      .send(drawCover(article.slug, article.category));
  });
}
