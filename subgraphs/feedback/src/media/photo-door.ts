import type { Database } from '@smarthp/kit/database';
import type { ObjectStorage, SignedLinks } from '@smarthp/kit/files';
import type { FastifyInstance } from 'fastify';
import { MEDIA_PATH, addressOf, fileOf, isPhotoSize, typeOf } from './upload.rules.js';

export interface PhotoDoor {
  readonly database: Database;
  readonly storage: ObjectStorage;
  readonly links: SignedLinks;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Photos to look at: those of public reports for everybody, any other only by a signed link. Originals have no door. */
export function photoDoor(app: FastifyInstance, { database, storage, links }: PhotoDoor): void {
  app.get<{ Params: { id: string; size: string }; Querystring: { exp?: string; sig?: string } }>(
    `${MEDIA_PATH}/:id/:size`,
    async (request, reply) => {
      const { id, size } = request.params;
      const missing = () => reply.status(404).header('cache-control', 'no-store').send({ code: 'NOT_FOUND' });
      if (!UUID.test(id) || !isPhotoSize(size)) return missing();
      const [row] = await database.em().execute<{ key: string; open: boolean }[]>(
        `select media.storage_key as key, coalesce(report.publication = 'PUBLIC' and media.visibility = 'PUBLIC', false) as open
           from media left join report on report.id = media.report_id where media.id = ?::uuid and media.state = 'READY'`,
        [id],
      );
      const { exp, sig } = request.query;
      if (!row || (!row.open && !links.isValid(addressOf(id, size), exp, sig))) return missing();
      const etag = `"${id}-${size}"`;
      // A photo never changes; whether it may be seen can, so shared caches keep open ones for an hour only.
      reply.headers({
        etag,
        'cache-control': row.open ? 'public, max-age=3600, immutable' : 'private, max-age=21600, immutable',
        'x-content-type-options': 'nosniff',
        'content-security-policy': "default-src 'none'",
      });
      if (request.headers['if-none-match'] === etag) return reply.status(304).send();
      const file = await storage.get(fileOf(row.key, size));
      if (!file) return missing();
      return reply.type(typeOf(size)).header('content-length', file.size).send(file.stream);
    },
  );
}
