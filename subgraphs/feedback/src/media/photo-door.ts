import type { Database } from '@smarthp/kit/database';
import type { ObjectStorage, SignedLinks } from '@smarthp/kit/files';
import type { FastifyInstance } from 'fastify';
import { publicSql, type FieldCare } from '../report/field-care.js';
import { MEDIA_PATH, addressOf, fileOf, isPhotoSize, publicKeyOf, typeOf } from './upload.rules.js';

export interface PhotoDoor {
  readonly database: Database;
  readonly storage: ObjectStorage;
  readonly links: SignedLinks;
  readonly care: FieldCare;
}

/**
 * A photo never changes, but whether it may be seen does: a browser keeps what its owner has seen for an hour, and a
 * cache between asks each time.
 */
const OPEN = 'public, max-age=3600, immutable, s-maxage=0, proxy-revalidate';

/** The files of a photo by its id, or by the name of its public version; which of the two lies open to everybody. */
async function photoCalled(
  database: Database,
  care: FieldCare,
  id: string,
): Promise<{ key: string; open: boolean } | undefined> {
  const open = publicSql(care);
  const [row] = await database.em().execute<{ key: string; whole: boolean; blurred: boolean; open: boolean }[]>(
    `select media.storage_key as key, media.id = ?::uuid as whole, media.public_id is not null as blurred,
            coalesce(${open.sql} and media.visibility = 'PUBLIC' and not media.withheld, false) as open
       from media left join report on report.id = media.report_id
      where (media.id = ?::uuid or media.public_id = ?::uuid) and media.state = 'READY'`,
    [id, ...open.values, id, id],
  );
  if (!row) return undefined;
  return row.whole ? { key: row.key, open: row.open && !row.blurred } : { key: publicKeyOf(id), open: row.open };
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Photos to look at: those of public reports for everybody, any other only by a signed link. */
export function photoDoor(app: FastifyInstance, { database, storage, links, care }: PhotoDoor): void {
  app.get<{ Params: { id: string; size: string }; Querystring: { exp?: string; sig?: string } }>(
    `${MEDIA_PATH}/:id/:size`,
    async (request, reply) => {
      const { id, size } = request.params;
      const missing = () => reply.status(404).header('cache-control', 'no-store').send({ code: 'NOT_FOUND' });
      if (!UUID.test(id) || !isPhotoSize(size)) return missing();
      const row = await photoCalled(database, care, id);
      const { exp, sig } = request.query;
      if (!row || (!row.open && !links.isValid(addressOf(id, size), exp, sig))) return missing();
      const etag = `"${id}-${size}"`;
      reply.headers({
        etag,
        'cache-control': row.open ? OPEN : 'private, max-age=21600, immutable',
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
