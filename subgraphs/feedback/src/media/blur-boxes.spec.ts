import { describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { areaOf, blurBoxes } from './blur-boxes.js';

const WIDTH = 640;
const HEIGHT = 400;

/** Stripes one pixel wide inside a grey picture: the finest thing there is to recognise. */
const striped = async (phase: 0 | 1): Promise<Buffer> => {
  const data = Buffer.alloc(WIDTH * HEIGHT * 3, 128);
  for (let y = 100; y < 200; y += 1)
    for (let x = 200; x < 400; x += 1)
      data.fill((x + phase) % 2 ? 255 : 0, (y * WIDTH + x) * 3, (y * WIDTH + x) * 3 + 3);
  return sharp(data, { raw: { width: WIDTH, height: HEIGHT, channels: 3 } })
    .png()
    .toBuffer();
};
const pixels = async (picture: Buffer, left: number, top: number, width: number, height: number): Promise<Buffer> =>
  sharp(picture).extract({ left, top, width, height }).raw().toBuffer();
const spread = (values: Buffer): number => {
  const mean = values.reduce((sum, one) => sum + one, 0) / values.length;
  return Math.sqrt(values.reduce((sum, one) => sum + (one - mean) ** 2, 0) / values.length);
};
const BOX = { x: 200 / WIDTH, y: 100 / HEIGHT, width: 200 / WIDTH, height: 100 / HEIGHT };

describe('a blurred part', () => {
  it('covers whole pixels, rounded outwards, and never more than the picture', () => {
    expect(areaOf({ x: 0.101, y: 0.1, width: 0.1, height: 0.1 }, 100, 100)).toEqual({
      left: 10,
      top: 10,
      width: 11,
      height: 10,
    });
    expect(areaOf({ x: 0.9, y: 0, width: 0.1000001, height: 1 }, 100, 50)).toMatchObject({
      left: 90,
      width: 10,
      height: 50,
    });
  });

  it('holds nothing of what was inside', async () => {
    const before = await striped(0);
    const after = await blurBoxes(before, [BOX]);
    expect(spread(await pixels(before, 210, 110, 180, 80))).toBeGreaterThan(120);
    expect(spread(await pixels(after, 210, 110, 180, 80))).toBeLessThan(14);
  });

  it('does not come out the same twice, so that nothing can be tried out against it', async () => {
    const before = await striped(1);
    const [one, other] = await Promise.all([blurBoxes(before, [BOX]), blurBoxes(before, [BOX])]);
    expect(await pixels(one!, 210, 110, 180, 80)).not.toEqual(await pixels(other!, 210, 110, 180, 80));
  });

  it('leaves everything outside as it was', async () => {
    const before = await striped(0);
    const after = await blurBoxes(before, [BOX]);
    for (const [left, top] of [
      [0, 0],
      [450, 100],
      [200, 240],
    ] as const) {
      const [one, other] = [await pixels(before, left, top, 100, 80), await pixels(after, left, top, 100, 80)];
      expect(Math.max(...one.map((value, at) => Math.abs(value - other[at]!)))).toBeLessThanOrEqual(3);
    }
  });

  it('may be the whole picture, one line, or many', async () => {
    const before = await striped(0);
    const boxes = [
      { x: 0, y: 0, width: 1, height: 1 },
      { x: 0, y: 0.5, width: 1, height: 0.008 },
      { x: 0.99, y: 0.99, width: 0.01, height: 0.01 },
    ];
    const after = await sharp(await blurBoxes(before, boxes)).metadata();
    expect([after.width, after.height, after.format]).toEqual([WIDTH, HEIGHT, 'jpeg']);
  });
});
