import type { DraftPhoto } from '../outbox/draft';

/** What a photo file must keep to; from `uploadRules`, with these until that answer is there. */
export interface PhotoRules {
  maxBytes: number;
  maxPhotos: number;
  accept: readonly string[];
}

export const USUAL_RULES: PhotoRules = {
  maxBytes: 15 * 1024 * 1024,
  maxPhotos: 6,
  accept: ['image/jpeg', 'image/png', 'image/webp', 'image/heic', 'image/heif'],
};

export type PhotoFault = 'NOT_AN_IMAGE' | 'TOO_BIG' | 'EMPTY';

/** What is wrong with a chosen file before anything is sent; the server looks again, by content. */
export function faultOf(file: File, rules: PhotoRules): PhotoFault | null {
  if (file.size === 0) return 'EMPTY';
  const named = /\.(jpe?g|png|webp|hei[cf])$/i.test(file.name);
  if (!(file.type.startsWith('image/') || (file.type === '' && named))) return 'NOT_AN_IMAGE';
  return file.size > rules.maxBytes ? 'TOO_BIG' : null;
}

/** Takes the bytes onto the phone and reads where it was taken, if the photo says so. */
export async function readPhoto(file: File, draftId: string): Promise<DraftPhoto> {
  const bytes = await file.arrayBuffer();
  return {
    id: crypto.randomUUID(),
    draftId,
    name: file.name || 'photo.jpg',
    type: file.type || 'image/heic',
    size: file.size,
    bytes,
    addedAt: new Date().toISOString(),
    point: await pointOf(bytes),
    uploadUrl: null,
    mediaId: null,
  };
}

async function pointOf(bytes: ArrayBuffer): Promise<DraftPhoto['point']> {
  try {
    const { gps } = await import('exifr');
    const found = await gps(bytes);
    return found && Number.isFinite(found.latitude) && Number.isFinite(found.longitude)
      ? { lat: found.latitude, lng: found.longitude }
      : null;
  } catch {
    // no EXIF, or one we cannot read: the pin is set another way
    return null;
  }
}
