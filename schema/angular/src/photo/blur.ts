import { thumbHashToDataURL } from 'thumbhash';

/** A blurred picture of a few dozen pixels from a ThumbHash, as a data address; undefined when it cannot be read. */
export function blurOf(thumbHash: string | null | undefined): string | undefined {
  if (!thumbHash) return undefined;
  try {
    return thumbHashToDataURL(Uint8Array.from(atob(thumbHash), (char) => char.charCodeAt(0)));
  } catch {
    return undefined;
  }
}
