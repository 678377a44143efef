import { randomInt } from 'node:crypto';
import sharp, { type Sharp } from 'sharp';
import type { PhotoBox } from '../report/report-parts.js';

/** Cells along the longer side of a blurred part: too few to tell a face or a plate by. */
const CELLS = 4;
/** Each cell is off by up to this much, so that trying out plates against the mosaic finds none. */
const JITTER = 14;

interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The pixels a box covers, its edges rounded outwards. */
export function areaOf(box: PhotoBox, width: number, height: number): Area {
  const left = Math.max(0, Math.floor(box.x * width));
  const top = Math.max(0, Math.floor(box.y * height));
  const right = Math.min(width, Math.ceil((box.x + box.width) * width));
  const bottom = Math.min(height, Math.ceil((box.y + box.height) * height));
  return { left, top, width: Math.max(1, right - left), height: Math.max(1, bottom - top) };
}

/**
 * The picture with the boxes made unknowable: each becomes a mosaic of a few averaged and jittered cells, softened.
 * What was inside cannot be computed back; what is outside stays as it was.
 */
export async function blurBoxes(picture: Buffer, boxes: readonly PhotoBox[]): Promise<Buffer> {
  const { data, info } = await sharp(picture).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const raw = { width: info.width, height: info.height, channels: info.channels };
  const patches = await Promise.all(
    boxes.map(async (box) => {
      const area = areaOf(box, info.width, info.height);
      return { input: await mosaicOf(sharp(data, { raw }).extract(area), area), left: area.left, top: area.top };
    }),
  );
  return sharp(data, { raw }).composite(patches).jpeg({ quality: 90 }).toBuffer();
}

async function mosaicOf(part: Sharp, { width, height }: Area): Promise<Buffer> {
  const longer = Math.max(width, height);
  const columns = Math.max(1, Math.round((width / longer) * CELLS));
  const rows = Math.max(1, Math.round((height / longer) * CELLS));
  const { data, info } = await part
    .resize(columns, rows, { fit: 'fill', kernel: 'linear' })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const cells = Buffer.from(data.map((value) => Math.min(255, Math.max(0, value + randomInt(-JITTER, JITTER + 1)))));
  const large = await sharp(cells, { raw: { width: columns, height: rows, channels: info.channels } })
    .resize(width, height, { fit: 'fill', kernel: 'nearest' })
    .png({ compressionLevel: 1 })
    .toBuffer();
  return sharp(large)
    .blur(Math.max(1, longer / CELLS / 4))
    .png({ compressionLevel: 1 })
    .toBuffer();
}
