import type { Database } from '@smarthp/kit/database';
import type { SignedLinks } from '@smarthp/kit/files';
import type { FastifyInstance } from 'fastify';
import { fileTypeFromBuffer } from 'file-type';
import sharp from 'sharp';
import { decodeHeic } from './decode-heic.js';
import type { StoredOriginals } from './sealed-photos.js';
import { ORIGINALS_PATH, originalAddressOf } from './upload.rules.js';

export interface OriginalDoor {
  readonly database: Database;
  readonly originals: StoredOriginals;
  readonly links: SignedLinks;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** One look at one original with the pass of a logged reason; unsealed on the way out, kept by nobody. */
export function originalDoor(app: FastifyInstance, { database, originals, links }: OriginalDoor): void {
  app.get<{ Params: { pass: string }; Querystring: { exp?: string; sig?: string } }>(
    `${ORIGINALS_PATH}/:pass`,
    async (request, reply) => {
      reply.headers({
        'cache-control': 'private, no-store',
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
        'content-security-policy': "default-src 'none'",
      });
      const { pass } = request.params;
      const { exp, sig } = request.query;
      const original =
        UUID.test(pass) && links.isValid(originalAddressOf(pass), exp, sig)
          ? await originals.open(database.em(), pass)
          : undefined;
      if (!original) return reply.status(404).send({ code: 'NOT_FOUND' });
      const shown = await forBrowsers(original);
      return reply.type(shown.type).header('content-length', shown.content.length).send(shown.content);
    },
  );
}

/** Browsers show no HEIC: it goes out as a JPEG of all its pixels. Everything else goes out byte for byte. */
async function forBrowsers(original: Buffer): Promise<{ content: Buffer; type: string }> {
  const type = (await fileTypeFromBuffer(original))?.mime ?? 'application/octet-stream';
  if (type !== 'image/heic' && type !== 'image/heif') return { content: original, type };
  const { data, width, height } = await decodeHeic(original);
  const pixels = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  const content = await sharp(pixels, { raw: { width, height, channels: 4 } })
    .jpeg({ quality: 95 })
    .toBuffer();
  return { content, type: 'image/jpeg' };
}
