/** A QR code (ISO/IEC 18004) for short texts: byte mode, error correction M, versions 1 to 9 (up to 180 bytes). */

const ECC_PER_BLOCK = [10, 16, 26, 18, 24, 16, 18, 22, 22];
const BLOCKS = [1, 1, 1, 2, 2, 4, 4, 4, 5];
const CODEWORDS = [26, 44, 70, 100, 134, 172, 196, 242, 292];
const ALIGNMENT = [[], [6, 18], [6, 22], [6, 26], [6, 30], [6, 34], [6, 22, 38], [6, 24, 42], [6, 26, 46]];
const MASKS: readonly ((x: number, y: number) => boolean)[] = [
  (x, y) => (x + y) % 2 === 0,
  (_x, y) => y % 2 === 0,
  (x) => x % 3 === 0,
  (x, y) => (x + y) % 3 === 0,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2 === 0,
  (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
];

type Matrix = boolean[][];

/** Rows of dark (true) and light modules; undefined when the text is too long. */
export function qrMatrix(text: string): readonly (readonly boolean[])[] | undefined {
  const bytes = [...new TextEncoder().encode(text)];
  const version = CODEWORDS.findIndex((_total, at) => bytes.length + 2 <= dataCodewords(at)) + 1;
  if (!version) return undefined;
  const codewords = withCorrection(dataOf(bytes, version), version);
  const drawn = MASKS.map((_mask, mask) => draw(version, codewords, mask));
  return drawn.reduce((best, one) => (penalty(one) < penalty(best) ? one : best));
}

const dataCodewords = (at: number): number => CODEWORDS[at]! - ECC_PER_BLOCK[at]! * BLOCKS[at]!;

function dataOf(bytes: readonly number[], version: number): number[] {
  const room = dataCodewords(version - 1);
  // Mode 0100, eight bits of length, the bytes, 0000: everything is shifted by half a byte.
  const nibbles = [4, bytes.length >> 4, bytes.length & 15, ...bytes.flatMap((byte) => [byte >> 4, byte & 15]), 0];
  const data: number[] = [];
  for (let at = 0; at < nibbles.length; at += 2) data.push((nibbles[at]! << 4) | (nibbles[at + 1] ?? 0));
  for (let pad = 0xec; data.length < room; pad ^= 0xec ^ 0x11) data.push(pad);
  return data;
}

function withCorrection(data: readonly number[], version: number): number[] {
  const [ecc, count, total] = [ECC_PER_BLOCK[version - 1]!, BLOCKS[version - 1]!, CODEWORDS[version - 1]!];
  const short = count - (total % count);
  const length = Math.floor(total / count) - ecc;
  const divisor = generator(ecc);
  let from = 0;
  const blocks = Array.from({ length: count }, (_, at) => {
    const part = data.slice(from, (from += length + (at < short ? 0 : 1)));
    return { part, check: remainder(part, divisor) };
  });
  const out: number[] = [];
  for (let at = 0; at <= length; at += 1) for (const { part } of blocks) if (at < part.length) out.push(part[at]!);
  for (let at = 0; at < ecc; at += 1) for (const { check } of blocks) out.push(check[at]!);
  return out;
}

/** Product in GF(2^8) modulo x^8 + x^4 + x^3 + x^2 + 1. */
function times(a: number, b: number): number {
  let product = 0;
  for (let bit = 7; bit >= 0; bit -= 1) {
    product = (product << 1) ^ ((product >> 7) * 0x11d);
    product ^= ((b >> bit) & 1) * a;
  }
  return product;
}

function generator(degree: number): number[] {
  const poly: number[] = [...new Array<number>(degree - 1).fill(0), 1];
  for (let at = 0, root = 1; at < degree; at += 1, root = times(root, 2))
    for (let term = 0; term < degree; term += 1) poly[term] = times(poly[term]!, root) ^ (poly[term + 1] ?? 0);
  return poly;
}

function remainder(data: readonly number[], divisor: readonly number[]): number[] {
  const rest = divisor.map(() => 0);
  for (const byte of data) {
    const factor = byte ^ rest.shift()!;
    rest.push(0);
    divisor.forEach((coefficient, at) => (rest[at] = rest[at]! ^ times(coefficient, factor)));
  }
  return rest;
}

function draw(version: number, codewords: readonly number[], mask: number): Matrix {
  const size = version * 4 + 17;
  const grid = Array.from({ length: size }, () => new Array<boolean>(size).fill(false));
  const taken = Array.from({ length: size }, () => new Array<boolean>(size).fill(false));
  const put = (x: number, y: number, dark: boolean): void => {
    if (x < 0 || y < 0 || x >= size || y >= size) return;
    grid[y]![x] = dark;
    taken[y]![x] = true;
  };
  for (let at = 0; at < size; at += 1) {
    put(6, at, at % 2 === 0);
    put(at, 6, at % 2 === 0);
  }
  for (const [cx, cy] of [
    [3, 3],
    [size - 4, 3],
    [3, size - 4],
  ] as const)
    for (let dy = -4; dy <= 4; dy += 1)
      for (let dx = -4; dx <= 4; dx += 1) {
        const far = Math.max(Math.abs(dx), Math.abs(dy));
        put(cx + dx, cy + dy, far !== 2 && far !== 4);
      }
  const places = ALIGNMENT[version - 1]!;
  const last = places.length - 1;
  places.forEach((cx, i) =>
    places.forEach((cy, j) => {
      if ((i === 0 && j === 0) || (i === 0 && j === last) || (i === last && j === 0)) return;
      for (let dy = -2; dy <= 2; dy += 1)
        for (let dx = -2; dx <= 2; dx += 1) put(cx + dx, cy + dy, Math.max(Math.abs(dx), Math.abs(dy)) !== 1);
    }),
  );
  const format = (bch(mask, 10, 0x537) | (mask << 10)) ^ 0x5412; // correction level M is 00
  const bit = (value: number, at: number): boolean => ((value >> at) & 1) === 1;
  for (let at = 0; at < 15; at += 1) {
    const dark = bit(format, at);
    put(8, at < 6 ? at : at < 8 ? at + 1 : size - 15 + at, dark);
    put(at < 8 ? size - 1 - at : at < 9 ? 7 : 14 - at, 8, dark);
  }
  put(8, size - 8, true);
  if (version >= 7) {
    const said = bch(version, 12, 0x1f25) | (version << 12);
    for (let at = 0; at < 18; at += 1) {
      const [a, b] = [size - 11 + (at % 3), Math.floor(at / 3)];
      put(a, b, bit(said, at));
      put(b, a, bit(said, at));
    }
  }
  let at = 0;
  for (let right = size - 1; right >= 1; right -= 2) {
    if (right === 6) right = 5;
    for (let step = 0; step < size; step += 1)
      for (const x of [right, right - 1]) {
        const y = ((right + 1) & 2) === 0 ? size - 1 - step : step;
        if (taken[y]![x]) continue;
        const dark = at < codewords.length * 8 && bit(codewords[at >> 3]!, 7 - (at & 7));
        at += 1;
        grid[y]![x] = dark !== MASKS[mask]!(x, y);
      }
  }
  return grid;
}

function bch(value: number, bits: number, divisor: number): number {
  let rest = value;
  for (let at = 0; at < bits; at += 1) rest = (rest << 1) ^ ((rest >> (bits - 1)) * divisor);
  return rest;
}

/** Long runs and blocks of one colour are hard to read; fewer is better. */
function penalty(grid: Matrix): number {
  let points = 0;
  const size = grid.length;
  const look = (at: (along: number, across: number) => boolean): void => {
    for (let across = 0; across < size; across += 1)
      for (let along = 1, run = 1; along <= size; along += 1) {
        if (along < size && at(along, across) === at(along - 1, across)) run += 1;
        else {
          if (run >= 5) points += run - 2;
          run = 1;
        }
      }
  };
  look((x, y) => grid[y]![x]!);
  look((y, x) => grid[y]![x]!);
  for (let y = 1; y < size; y += 1)
    for (let x = 1; x < size; x += 1) {
      const dark = grid[y]![x]!;
      if (dark === grid[y]![x - 1] && dark === grid[y - 1]![x] && dark === grid[y - 1]![x - 1]) points += 3;
    }
  return points;
}
