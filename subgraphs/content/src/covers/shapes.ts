import { colour } from './palette.js';

export type Pick = (low: number, high: number) => number;

export const WIDTH = 800;
export const HEIGHT = 450;

/** A band of waves from `top` down to the lower edge. */
export function waves(pick: Pick, top: number, fill: string): string {
  const step = pick(90, 150);
  const rise = pick(10, 20);
  let path = `M-40 ${top}`;
  for (let x = -40; x < WIDTH + step; x += step) path += ` q${step / 4} ${-rise} ${step / 2} 0 t${step / 2} 0`;
  return `<path d="${path} V${HEIGHT} H-40 Z" fill="${fill}"/>`;
}

/** Limestone islands along the horizon `base`. */
export function islands(pick: Pick, base: number, fill: string, count: number): string {
  let drawn = '';
  for (let n = 0; n < count; n += 1) {
    const x = (WIDTH / count) * n + pick(-40, 40);
    const wide = pick(110, 220);
    const high = pick(60, 170);
    drawn += `<path d="M${x} ${base} c${wide * 0.08} ${-high} ${wide * 0.3} ${-high * 1.1} ${wide * 0.45} ${-high * 0.8} s${wide * 0.35} ${-high * 0.1} ${wide * 0.55} ${high * 0.8} Z" fill="${fill}"/>`;
  }
  return drawn;
}

/** A phượng flower of five petals. */
export function blossom(x: number, y: number, size: number): string {
  const petals = [0, 72, 144, 216, 288].map(
    (turn, n) =>
      `<path transform="translate(${x} ${y}) rotate(${turn})" d="M0 0 C${-size * 0.55} ${-size * 0.35} ${-size * 0.45} ${-size} 0 ${-size} S${size * 0.55} ${-size * 0.35} 0 0 Z" fill="${n ? colour.petal : colour.petalLight}"/>`,
  );
  return `${petals.join('')}<circle cx="${x}" cy="${y}" r="${size * 0.14}" fill="${colour.sun}"/>`;
}

export const sun = (x: number, y: number, radius: number): string =>
  `<circle cx="${x}" cy="${y}" r="${radius * 1.5}" fill="${colour.sun}" opacity=".25"/><circle cx="${x}" cy="${y}" r="${radius}" fill="${colour.sun}"/>`;

/** A sheet of paper with lines of writing. */
export function sheet(x: number, y: number, wide: number, high: number, turn: number): string {
  const lines = [0.2, 0.34, 0.48, 0.62].map(
    (at, n) =>
      `<rect x="${wide * 0.14}" y="${high * at}" width="${wide * (n % 2 ? 0.5 : 0.7)}" height="${high * 0.045}" rx="4" fill="${colour.haze}"/>`,
  );
  return `<g transform="translate(${x} ${y}) rotate(${turn})"><rect width="${wide}" height="${high}" rx="14" fill="${colour.paper}"/>${lines.join('')}</g>`;
}
