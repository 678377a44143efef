/** What may be uploaded as a photo. */
export const UPLOAD_PATH = '/files/feedback/uploads';
export const MEDIA_PATH = '/files/feedback/media';
export const ORIGINALS_PATH = '/files/feedback/originals';
export const MOST_BYTES = 15 * 1024 * 1024;
export const MOST_PIXELS = 50_000_000;
export const MOST_PHOTOS = 6;
export const ACCEPTED = ['image/jpeg', 'image/png', 'image/webp', 'image/heic', 'image/heif'] as const;

export const PHOTO_SIZES = ['list', 'screen', 'full'] as const;
export type PhotoSize = (typeof PHOTO_SIZES)[number];

export const isPhotoSize = (value: string): value is PhotoSize => (PHOTO_SIZES as readonly string[]).includes(value);
export const typeOf = (size: PhotoSize): string => (size === 'full' ? 'image/jpeg' : 'image/webp');
export const fileOf = (storageKey: string, size: PhotoSize): string =>
  `${storageKey}/${size}.${size === 'full' ? 'jpg' : 'webp'}`;
/** Where the files of a public version lie. */
export const publicKeyOf = (publicId: string): string => `public/${publicId.slice(-2)}/${publicId}`;
export const originalAddressOf = (pass: string): string => `${ORIGINALS_PATH}/${pass}`;
export const addressOf = (id: string, size: PhotoSize): string => `${MEDIA_PATH}/${id}/${size}`;

/** Why a file is not taken; `status` is the HTTP answer. */
export class PhotoRefused extends Error {
  constructor(
    readonly code: 'NOT_AN_IMAGE' | 'PHOTO_TOO_BIG' | 'TOO_MANY_PIXELS' | 'BROKEN_IMAGE',
    readonly status: number,
  ) {
    super(code);
  }
}
