import type { ObjectStorage } from '@smarthp/kit/files';
import type { Sharp } from 'sharp';
import sharp from 'sharp';
import { drawScene } from './scenes.js';
import { SCENES } from './situation.js';

export interface Drawn {
  readonly storageKey: string;
  readonly width: number;
  readonly height: number;
  readonly thumbHash: string;
  /** What lies sealed as if the camera had taken it. */
  readonly original: Buffer;
}

/** How the media room makes the sizes of a picture, and where it keeps them; compose.ts brings both. */
export interface Darkroom {
  render(picture: Sharp): Promise<{
    files: Readonly<Record<'list' | 'screen' | 'full', Buffer>>;
    width: number;
    height: number;
    thumbHash: string;
  }>;
  fileOf(storageKey: string, size: 'list' | 'screen' | 'full'): string;
  readonly storage: ObjectStorage;
  /** Seals an original as an upload would. */
  keepOriginal(mediaId: string, content: Buffer): Promise<void>;
}

/** Draws every scene once, before and after; the demo's reports share the files. Keys are `<scene>` and `<scene>-after`. */
export async function drawPhotos({ render, fileOf, storage }: Darkroom): Promise<Map<string, Drawn>> {
  const drawn = new Map<string, Drawn>();
  for (const scene of SCENES) {
    for (const when of ['before', 'after'] as const) {
      const name = when === 'before' ? scene : `${scene}-after`;
      const { files, width, height, thumbHash } = await render(sharp(Buffer.from(drawScene(scene, when))));
      const storageKey = `photos/demo/${name}`;
      for (const size of ['list', 'screen', 'full'] as const) await storage.put(fileOf(storageKey, size), files[size]);
      drawn.set(name, { storageKey, width, height, thumbHash, original: files.screen });
    }
  }
  return drawn;
}
