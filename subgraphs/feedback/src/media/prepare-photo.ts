import { fileTypeFromBuffer } from 'file-type';
import sharp, { type Sharp } from 'sharp';
import { rgbaToThumbHash } from 'thumbhash';
import { decodeHeic } from './decode-heic.js';
import { ACCEPTED, MOST_PIXELS, PhotoRefused, type PhotoSize } from './upload.rules.js';

sharp.concurrency(1); // two photos at a time are enough for one server; see photo-shop.ts

export interface PreparedPhoto {
  readonly files: Readonly<Record<PhotoSize, Buffer>>;
  readonly width: number;
  readonly height: number;
  readonly thumbHash: string;
  readonly takenAt: Date | null;
}

const SIZES: Readonly<Record<PhotoSize, number>> = { list: 320, screen: 1280, full: 2560 };
const CAMERA_TIME = /(\d{4}):(\d\d):(\d\d) (\d\d:\d\d:\d\d)/;

/**
 * A new picture made of the pixels alone: three sizes, upright, without anything the camera wrote beside them.
 * @throws PhotoRefused when the bytes are no photo, whatever the name says, or unfold to too many pixels
 */
export async function preparePhoto(original: Buffer): Promise<PreparedPhoto> {
  const mime = (await fileTypeFromBuffer(original))?.mime;
  if (!mime || !(ACCEPTED as readonly string[]).includes(mime)) throw new PhotoRefused('NOT_AN_IMAGE', 415);
  const takenAt = await measure(original);
  try {
    return { ...(await render(await open(original, mime))), takenAt };
  } catch (error) {
    if (error instanceof PhotoRefused) throw error;
    throw new PhotoRefused(/pixel limit/i.test((error as Error).message) ? 'TOO_MANY_PIXELS' : 'BROKEN_IMAGE', 422);
  }
}

/** Looks at the header only, before a single pixel is unfolded. */
async function measure(original: Buffer): Promise<Date | null> {
  const header = await sharp(original, { limitInputPixels: false })
    .metadata()
    .catch(() => {
      throw new PhotoRefused('BROKEN_IMAGE', 422);
    });
  if ((header.width ?? 0) * (header.height ?? 0) > MOST_PIXELS) throw new PhotoRefused('TOO_MANY_PIXELS', 413);
  const written = CAMERA_TIME.exec(header.exif?.toString('latin1') ?? '');
  if (!written) return null;
  const moment = new Date(`${written[1]}-${written[2]}-${written[3]}T${written[4]}+07:00`);
  return Number.isNaN(moment.getTime()) ? null : moment;
}

async function open(original: Buffer, mime: string): Promise<Sharp> {
  if (mime !== 'image/heic' && mime !== 'image/heif') {
    return sharp(original, { limitInputPixels: MOST_PIXELS, failOn: 'truncated' }).autoOrient();
  }
  const { data, width, height } = await decodeHeic(original);
  const pixels = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  return sharp(pixels, { raw: { width, height, channels: 4 }, limitInputPixels: MOST_PIXELS });
}

/** Renders the sizes of an opened picture; the small ones are made of the big one. */
export async function render(picture: Sharp): Promise<Omit<PreparedPhoto, 'takenAt'>> {
  const fit = (size: PhotoSize) =>
    ({ width: SIZES[size], height: SIZES[size], fit: 'inside', withoutEnlargement: true }) as const;
  const full = await picture
    .resize(fit('full'))
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .jpeg({ quality: 84 })
    .toBuffer({ resolveWithObject: true });
  const screen = await sharp(full.data).resize(fit('screen')).webp({ quality: 78, effort: 2 }).toBuffer();
  const list = await sharp(screen).resize(fit('list')).webp({ quality: 72, effort: 2 }).toBuffer();
  const tiny = await sharp(list)
    .resize(100, 100, { fit: 'inside' })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return {
    files: { full: full.data, screen, list },
    width: full.info.width,
    height: full.info.height,
    thumbHash: Buffer.from(rgbaToThumbHash(tiny.info.width, tiny.info.height, tiny.data)).toString('base64'),
  };
}
