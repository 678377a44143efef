import type { EntityManager } from '@smarthp/kit/database';
import type { SignedLinks } from '@smarthp/kit/files';
import type { EntryVisibility } from '../report/report-codes.js';
import type { Photo, PhotoRefusal, PhotoShelf, PhotoWish } from '../report/report-parts.js';
import { MOST_PHOTOS, addressOf, type PhotoSize } from './upload.rules.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const list = (ids: readonly string[]): string => ids.join(',');

/** Photos in our own table. */
export class StoredPhotos implements PhotoShelf {
  constructor(private readonly links: SignedLinks) {}

  async attach(em: EntityManager, wish: PhotoWish): Promise<PhotoRefusal | undefined> {
    const ids = [...new Set(wish.ids)];
    if (ids.length > MOST_PHOTOS) return { code: 'TOO_MANY_PHOTOS' };
    const strange = ids.find((id) => !UUID.test(id));
    if (strange) return { code: 'MEDIA_MISSING', mediaId: strange };
    const rows = await em.execute<{ id: string; owner: string; report: string | null; state: string }[]>(
      `select id, owner_id as owner, report_id as report, state from media
        where id = any(string_to_array(?, ',')::uuid[]) order by id for update`,
      [list(ids)],
    );
    const found = new Map(rows.map((row) => [row.id, row]));
    for (const id of ids) {
      const row = found.get(id);
      // Another's photo is answered as a missing one: nobody learns that it exists.
      if (!row || row.owner !== wish.ownerId || row.state === 'UPLOADING')
        return { code: 'MEDIA_MISSING', mediaId: id };
      if (row.state === 'FAILED') return { code: 'MEDIA_FAILED', mediaId: id };
      if (row.report) return { code: 'MEDIA_USED', mediaId: id };
    }
    await em.execute(
      `update media set report_id = ?::uuid, entry_seq = ?, kind = ?, visibility = ?,
              position = array_position(string_to_array(?, ',')::uuid[], id)
        where id = any(string_to_array(?, ',')::uuid[])`,
      [wish.reportId, wish.entrySeq, wish.kind, wish.visibility, list(ids), list(ids)],
    );
    return undefined;
  }

  async release(em: EntityManager, ids: readonly string[], visibility: EntryVisibility): Promise<void> {
    await em.execute(`update media set visibility = ? where id = any(string_to_array(?, ',')::uuid[])`, [
      visibility,
      list(ids),
    ]);
  }

  async ofReports(em: EntityManager, reportIds: readonly string[]): Promise<Photo[]> {
    const rows = await em.execute<(Photo & { takenAt: string | null })[]>(
      `select id, report_id as "reportId", kind, visibility, state, width, height, thumb_hash as "thumbHash",
              taken_at as "takenAt" from media
        where report_id = any(string_to_array(?, ',')::uuid[]) order by entry_seq, position, id`,
      [list(reportIds)],
    );
    return rows.map((row) => ({ ...row, takenAt: row.takenAt ? new Date(row.takenAt) : null }));
  }

  addressOf(photo: Photo, size: PhotoSize, open: boolean): string {
    const address = addressOf(photo.id, size);
    return open ? address : this.links.sign(address);
  }
}
