import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { preparePhoto } from './prepare-photo.js';

/** A red petal on deep blue, 320 × 240, as a phone's camera writes it today. */
const heic = readFileSync(new URL('../../test/pictures/petal.heic', import.meta.url));

describe('a photo in HEIC', () => {
  it('becomes a JPEG and two WebP of the same picture', async () => {
    const { files, width, height } = await preparePhoto(heic);
    expect([width, height]).toEqual([320, 240]);
    expect((await sharp(files.full).metadata()).format).toBe('jpeg');
    expect((await sharp(files.list).metadata()).format).toBe('webp');
    const { data, info } = await sharp(files.full).raw().toBuffer({ resolveWithObject: true });
    const [red, , blue] = data.subarray((120 * 320 + 160) * info.channels);
    expect(red).toBeGreaterThan(150); // the petal in the middle
    expect(blue).toBeLessThan(80);
  });

  it('that is cut off is refused by name', async () => {
    await expect(preparePhoto(heic.subarray(0, 900))).rejects.toMatchObject({ code: 'BROKEN_IMAGE' });
  });
});
