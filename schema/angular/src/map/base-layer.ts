import type { Map as GlMap, StyleSpecification } from 'maplibre-gl';

const TIMEOUT_MS = 4_000;

/**
 * Puts the operator's map style in place of the built-in one when it can really be drawn: the style must load and
 * its first tiles too, within 4 seconds each. Otherwise the built-in style stays or comes back.
 */
export async function tryStyle(map: GlMap, address: string, builtIn: () => StyleSpecification): Promise<boolean> {
  let style: StyleSpecification;
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(TIMEOUT_MS) });
    if (!answer.ok) return false;
    style = (await answer.json()) as StyleSpecification;
  } catch {
    return false;
  }
  return new Promise((settled) => {
    const finish = (good: boolean) => {
      clearTimeout(timer);
      map.off('idle', drawn);
      map.off('error', failed);
      if (!good) map.setStyle(builtIn());
      settled(good);
    };
    let errors = 0;
    const drawn = () => finish(errors === 0);
    const failed = () => {
      errors += 1;
      if (errors > 3) finish(false);
    };
    const timer = setTimeout(() => finish(false), TIMEOUT_MS);
    map.on('error', failed);
    map.once('idle', drawn);
    // No diffing: the built-in style and a tile style share nothing.
    map.setStyle(style, { diff: false });
  });
}
