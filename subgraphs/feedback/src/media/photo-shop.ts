import type { Clock } from '@smarthp/kit/clock';
import type { Database } from '@smarthp/kit/database';
import type { ObjectStorage } from '@smarthp/kit/files';
import type { Logger } from '@smarthp/kit/logging';
import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { preparePhoto } from './prepare-photo.js';
import type { Seal } from './seal.js';
import { PhotoRefused, fileOf, PHOTO_SIZES } from './upload.rules.js';

const AT_ONCE = 2;

export interface PhotoShopParts {
  readonly database: Database;
  readonly storage: ObjectStorage;
  readonly seal: Seal;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Where half and whole uploads lie until they are prepared. */
  readonly uploads: string;
}

/** Turns finished uploads into photos, two at a time: seals the original, keeps only what was made anew of it. */
export class PhotoShop {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(private readonly parts: PhotoShopParts) {}

  async begin(id: string, ownerId: string, kind: string, bytes: number): Promise<void> {
    await this.parts.database.em().execute(
      `insert into media (id, owner_id, kind, visibility, state, storage_key, bytes, created_at)
       values (?::uuid, ?, ?, 'INTERNAL', 'UPLOADING', ?, ?, ?)`,
      [id, ownerId, kind, `photos/${id.slice(-2)}/${id}`, bytes, this.parts.clock.now()],
    );
  }

  /** A photo that came whole and by another door than the upload. @throws PhotoRefused when it is none */
  async take(id: string, ownerId: string, kind: string, bytes: Buffer): Promise<void> {
    await this.begin(id, ownerId, kind, bytes.length);
    await mkdir(this.parts.uploads, { recursive: true });
    await writeFile(this.pathOf(id), bytes);
    await this.finish(id);
  }

  /** @throws PhotoRefused when the upload is no photo; it is then FAILED for good. */
  async finish(id: string): Promise<void> {
    if (this.running >= AT_ONCE) await new Promise<void>((resolve) => this.waiting.push(resolve));
    this.running += 1;
    try {
      await this.prepare(id);
    } catch (error) {
      if (!(error instanceof PhotoRefused)) throw error;
      await this.mark(id, 'FAILED', error.code);
      await this.forget(id);
      throw error;
    } finally {
      this.running -= 1;
      this.waiting.shift()?.();
    }
  }

  /** Photos whose upload was whole when the server was stopped. */
  async resumeHalfDone(): Promise<void> {
    const rows = await this.parts.database
      .em()
      .execute<{ id: string; bytes: number }[]>(
        `select id, bytes from media where state in ('UPLOADING', 'PROCESSING') order by created_at`,
      );
    for (const { id, bytes } of rows) {
      const file = await stat(this.pathOf(id)).catch(() => undefined);
      if (file?.size !== bytes) continue;
      await this.finish(id).catch((error: unknown) => this.parts.logger.warn({ err: error, id }, 'photo not prepared'));
    }
  }

  /** Uploads that no report has taken within a week: drafts that were given up. */
  async sweep(): Promise<void> {
    const rows = await this.parts.database.em().execute<{ id: string; storage_key: string }[]>(
      `delete from media where report_id is null and created_at < ?::timestamptz - interval '7 days'
       returning id, storage_key`,
      [this.parts.clock.now()],
    );
    for (const { id, storage_key } of rows) {
      await this.forget(id);
      await this.parts.storage.delete(`sealed/${id}`);
      for (const size of PHOTO_SIZES) await this.parts.storage.delete(fileOf(storage_key, size));
    }
  }

  private async prepare(id: string): Promise<void> {
    const { database, storage, seal } = this.parts;
    await this.mark(id, 'PROCESSING', null);
    const original = await readFile(this.pathOf(id));
    const photo = await preparePhoto(original);
    const key = `photos/${id.slice(-2)}/${id}`;
    await storage.put(`sealed/${id}`, seal.close(original));
    for (const size of PHOTO_SIZES) await storage.put(fileOf(key, size), photo.files[size]);
    await database.em().execute(
      `update media set state = 'READY', failure = null, width = ?, height = ?, thumb_hash = ?, taken_at = ?
        where id = ?::uuid`,
      [photo.width, photo.height, photo.thumbHash, photo.takenAt, id],
    );
    await this.forget(id);
  }

  private async mark(id: string, state: string, failure: string | null): Promise<void> {
    await this.parts.database
      .em()
      .execute('update media set state = ?, failure = ? where id = ?::uuid', [state, failure, id]);
  }

  /** The plain upload does not stay. */
  private async forget(id: string): Promise<void> {
    await rm(this.pathOf(id), { force: true });
    await rm(`${this.pathOf(id)}.json`, { force: true });
  }

  private pathOf(id: string): string {
    return join(this.parts.uploads, id);
  }
}
