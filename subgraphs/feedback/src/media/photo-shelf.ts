import type { EntityManager } from '@smarthp/kit/database';
import type { SignedLinks } from '@smarthp/kit/files';
import type { EntryVisibility } from '../report/report-codes.js';
import type { Photo, PhotoBox, PhotoRefusal, PhotoShelf, PhotoWish } from '../report/report-parts.js';
import { MOST_PHOTOS, addressOf, type PhotoSize } from './upload.rules.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
type Row = Omit<Photo, 'takenAt' | 'boxes'> & { takenAt: string | null; boxes: string | PhotoBox[] | null };
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

  async carry(
    em: EntityManager,
    ids: readonly string[],
    { from, to }: { from: string; to: string },
  ): Promise<'NOT_OF_THIS_REPORT' | undefined> {
    const wanted = [...new Set(ids)];
    if (!wanted.length) return undefined;
    if (wanted.some((id) => !UUID.test(id))) return 'NOT_OF_THIS_REPORT';
    const rows = await em.execute<object[]>(
      `insert into media (id, owner_id, report_id, entry_seq, position, kind, visibility, state, storage_key, bytes,
                          width, height, thumb_hash, taken_at, created_at, withheld)
       select gen_random_uuid(), owner_id, ?::uuid, 1, position, kind, visibility, state, storage_key, bytes,
              width, height, thumb_hash, taken_at, created_at, withheld or public_id is not null
         from media where report_id = ?::uuid and state = 'READY' and id = any(string_to_array(?, ',')::uuid[])
       returning id`,
      [to, from, list(wanted)],
    );
    return rows.length === wanted.length ? undefined : 'NOT_OF_THIS_REPORT';
  }

  async release(em: EntityManager, ids: readonly string[], visibility: EntryVisibility): Promise<void> {
    await em.execute(`update media set visibility = ? where id = any(string_to_array(?, ',')::uuid[])`, [
      visibility,
      list(ids),
    ]);
  }

  async ofReports(em: EntityManager, reportIds: readonly string[]): Promise<Photo[]> {
    const rows = await em.execute<Row[]>(
      `select id, report_id as "reportId", kind, state, width, height, thumb_hash as "thumbHash", withheld,
              case when withheld and visibility = 'PUBLIC' then 'REPORTER' else visibility end as visibility,
              taken_at as "takenAt", owner_id as "ownerId", public_id as "publicId",
              public_thumb_hash as "publicThumbHash",
              (select boxes from redaction where redaction.public_id = media.public_id) as boxes
         from media
        where report_id = any(string_to_array(?, ',')::uuid[]) order by entry_seq, position, id`,
      [list(reportIds)],
    );
    return rows.map((row) => ({
      ...row,
      takenAt: row.takenAt ? new Date(row.takenAt) : null,
      boxes: typeof row.boxes === 'string' ? (JSON.parse(row.boxes) as PhotoBox[]) : (row.boxes ?? []),
    }));
  }

  async reportOf(em: EntityManager, mediaId: string): Promise<string | undefined> {
    if (!UUID.test(mediaId)) return undefined;
    const [row] = await em.execute<{ id: string | null }[]>('select report_id as id from media where id = ?::uuid', [
      mediaId,
    ]);
    return row?.id ?? undefined;
  }

  addressOf(id: string, size: PhotoSize, open: boolean): string {
    const address = addressOf(id, size);
    return open ? address : this.links.sign(address);
  }
}
