import { uuidv7, type Database, type EntityManager } from '@smarthp/kit/database';
import type { ObjectStorage } from '@smarthp/kit/files';
import { randomUUID } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import sharp from 'sharp';
import type { PhotoBox, PhotoRedactor, PreparedRedaction } from '../report/report-parts.js';
import { blurBoxes } from './blur-boxes.js';
import { render } from './prepare-photo.js';
import { PHOTO_SIZES, fileOf, publicKeyOf } from './upload.rules.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Draws public versions from the photo made anew, never from the sealed original; each has a name nobody can guess. */
export class StoredRedactor implements PhotoRedactor {
  constructor(
    private readonly database: Database,
    private readonly storage: ObjectStorage,
  ) {}

  async prepare(mediaId: string, boxes: readonly PhotoBox[]): Promise<PreparedRedaction | undefined> {
    if (!UUID.test(mediaId)) return undefined;
    const [row] = await this.database
      .em()
      .execute<{ key: string }[]>(`select storage_key as key from media where id = ?::uuid and state = 'READY'`, [
        mediaId,
      ]);
    const file = row && (await this.storage.get(fileOf(row.key, 'full')));
    if (!file) return undefined;
    if (!boxes.length) {
      file.stream.destroy();
      return { mediaId, boxes, publicId: null, thumbHash: null };
    }
    const { files, thumbHash } = await render(sharp(await blurBoxes(await buffer(file.stream), boxes)));
    const publicId = randomUUID();
    for (const size of PHOTO_SIZES) await this.storage.put(fileOf(publicKeyOf(publicId), size), files[size]);
    return { mediaId, boxes, publicId, thumbHash };
  }

  async apply(em: EntityManager, prepared: readonly PreparedRedaction[], by: string, at: Date): Promise<string[]> {
    const replaced: string[] = [];
    for (const { mediaId, boxes, publicId, thumbHash } of prepared) {
      const [row] = await em.execute<{ before: string | null }[]>(
        'select public_id as before from media where id = ?::uuid for update',
        [mediaId],
      );
      if (row?.before) replaced.push(row.before);
      await em.execute('update media set public_id = ?::uuid, public_thumb_hash = ? where id = ?::uuid', [
        publicId,
        thumbHash,
        mediaId,
      ]);
      await em.execute(
        `insert into redaction (id, media_id, public_id, boxes, by_id, at)
         values (?::uuid, ?::uuid, ?::uuid, ?::jsonb, ?, ?)`,
        [uuidv7(at.getTime()), mediaId, publicId, JSON.stringify(boxes), by, at],
      );
    }
    return replaced;
  }

  async withhold(em: EntityManager, reportId: string, mediaIds: readonly string[], withheld: boolean): Promise<void> {
    await em.execute(
      `update media set withheld = ? where report_id = ?::uuid and id = any(string_to_array(?, ',')::uuid[])`,
      [withheld, reportId, mediaIds.join(',')],
    );
  }

  async forget(publicIds: readonly string[]): Promise<void> {
    for (const id of publicIds)
      for (const size of PHOTO_SIZES) await this.storage.delete(fileOf(publicKeyOf(id), size));
  }
}
