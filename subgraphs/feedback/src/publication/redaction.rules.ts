import type { BrokenField } from '../report/refusal.js';
import type { PhotoBox } from '../report/report-parts.js';
import { broken, optionalText } from '../report/text-rules.js';

/** Blurred parts of one photo at most; who needs more keeps the photo back. */
export const MOST_BOXES = 40;
/** The least width and height of a blurred part, as a part of the photo's: below it, it was a slip of the hand. */
export const SMALLEST_BOX = 0.008;
export const LONGEST_TITLE = 200;
/** A box drawn to the very edge may be off by rounding. */
const SLACK = 1e-6;

export interface PublicWords {
  readonly title?: string | null;
  readonly body?: string | null;
}

export interface PhotoRedaction {
  readonly mediaId: string;
  readonly boxes?: readonly PhotoBox[] | null;
  readonly withheld?: boolean | null;
}

export interface Redaction {
  readonly words?: PublicWords | null;
  readonly photos: readonly PhotoRedaction[];
  readonly note?: string | null;
}

/** What is wrong with a redaction before anything is drawn. */
export function brokenRedaction({ words, photos, note }: Redaction): BrokenField[] {
  const says = photos.some(({ boxes, withheld }) => boxes || typeof withheld === 'boolean');
  return broken(
    !words && !says && { path: ['input'], code: 'NOTHING_TO_REDACT' },
    prefixed('words', optionalText('title', words?.title, LONGEST_TITLE)),
    prefixed('words', optionalText('body', words?.body)),
    optionalText('note', note, 500),
    new Set(photos.map(({ mediaId }) => mediaId)).size < photos.length && {
      path: ['input', 'photos'],
      code: 'PHOTO_TWICE',
    },
    ...photos.flatMap(({ boxes }, at) => brokenBoxes(boxes ?? [], ['input', 'photos', String(at), 'boxes'])),
  );
}

const prefixed = (part: string, field: BrokenField | undefined): BrokenField | undefined =>
  field && { ...field, path: ['input', part, ...field.path.slice(1)] };

function brokenBoxes(boxes: readonly PhotoBox[], path: readonly string[]): BrokenField[] {
  if (boxes.length > MOST_BOXES) return [{ path, code: 'TOO_MANY_BOXES', values: { max: MOST_BOXES } }];
  return boxes.flatMap((box, at) => {
    const code = flawOf(box);
    return code ? [{ path: [...path, String(at)], code }] : [];
  });
}

function flawOf({ x, y, width, height }: PhotoBox): string | undefined {
  if (![x, y, width, height].every(Number.isFinite)) return 'BOX_OUTSIDE';
  if (x < -SLACK || y < -SLACK || x + width > 1 + SLACK || y + height > 1 + SLACK) return 'BOX_OUTSIDE';
  return width < SMALLEST_BOX || height < SMALLEST_BOX ? 'BOX_TOO_SMALL' : undefined;
}
