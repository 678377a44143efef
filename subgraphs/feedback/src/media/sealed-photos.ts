import type { Clock } from '@smarthp/kit/clock';
import type { EntityManager } from '@smarthp/kit/database';
import type { ObjectStorage, SignedLinks } from '@smarthp/kit/files';
import { buffer } from 'node:stream/consumers';
import type { SealedPhotos } from '../report/report-parts.js';
import type { Seal } from './seal.js';
import { originalAddressOf } from './upload.rules.js';

/** How long a pass may wait to be used. */
const LIFE_MS = 60_000;
const sealedKey = (mediaId: string): string => `sealed/${mediaId}`;

export interface SealedParts {
  readonly storage: ObjectStorage;
  readonly seal: Seal;
  readonly links: SignedLinks;
  readonly clock: Clock;
}

/** Originals under seal; a pass opens one of them once. */
export class StoredOriginals implements SealedPhotos {
  constructor(private readonly parts: SealedParts) {}

  async pass(
    em: EntityManager,
    accessId: string,
    mediaId: string,
  ): Promise<{ address: string; expiresAt: Date } | undefined> {
    const sealed = await this.parts.storage.get(sealedKey(mediaId));
    if (!sealed) return undefined;
    sealed.stream.destroy();
    const expiresAt = new Date(this.parts.clock.now().getTime() + LIFE_MS);
    await em.execute(`insert into original_pass (id, media_id, expires_at) values (?::uuid, ?::uuid, ?)`, [
      accessId,
      mediaId,
      expiresAt,
    ]);
    return { address: this.parts.links.sign(originalAddressOf(accessId)), expiresAt };
  }

  /** Takes the pass and gives the photo as the camera took it. Undefined: used already, too late, or never given. */
  async open(em: EntityManager, accessId: string): Promise<Buffer | undefined> {
    const now = this.parts.clock.now();
    const [row] = await em.execute<{ id: string }[]>(
      `update original_pass set used_at = ? where id = ?::uuid and used_at is null and expires_at >= ?
       returning media_id as id`,
      [now, accessId, now],
    );
    const sealed = row && (await this.parts.storage.get(sealedKey(row.id)));
    return sealed && this.parts.seal.open(await buffer(sealed.stream));
  }
}
