/** A rectangle on a photo as parts of its width and height, from the upper left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where a box is taken hold of: a side, a corner, or the whole of it. */
export const HANDLES = ['nw', 'n', 'ne', 'e', 'se', 's', 'sw', 'w'] as const;
export type Handle = (typeof HANDLES)[number];

/** The least side the server takes, and what a slip of the hand never exceeds. */
export const SMALLEST = 0.008;
export const MOST_BOXES = 40;
/** One press of an arrow key; with Alt a tenth of it. */
const STEP = 0.01;

const within = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));
/** Six digits tell a quarter of a pixel on the largest photo. */
const tidy = (value: number): number => Math.round(value * 1e6) / 1e6;

/** A point of the screen as parts of the photo it lies over; outside counts as the edge. */
export function pointOn(rect: { left: number; top: number; width: number; height: number }, at: Point): Point {
  return {
    x: within((at.x - rect.left) / (rect.width || 1), 0, 1),
    y: within((at.y - rect.top) / (rect.height || 1), 0, 1),
  };
}

/** The box between two points, whichever way it was drawn. */
export function boxBetween(a: Point, b: Point): Box {
  const [left, top] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  return {
    x: tidy(left),
    y: tidy(top),
    width: tidy(Math.abs(a.x - b.x)),
    height: tidy(Math.abs(a.y - b.y)),
  };
}

export const isTooSmall = ({ width, height }: Box): boolean => width < SMALLEST || height < SMALLEST;

/** The box pushed, never out of the photo. */
export function moved(box: Box, dx: number, dy: number): Box {
  return {
    ...box,
    x: tidy(within(box.x + dx, 0, 1 - box.width)),
    y: tidy(within(box.y + dy, 0, 1 - box.height)),
  };
}

/** The box pulled at a handle; the opposite side stays, and it never turns inside out. */
export function resized(box: Box, handle: Handle, dx: number, dy: number): Box {
  let [left, top, right, bottom] = [box.x, box.y, box.x + box.width, box.y + box.height];
  if (handle.includes('w')) left = within(left + dx, 0, right - SMALLEST);
  if (handle.includes('e')) right = within(right + dx, left + SMALLEST, 1);
  if (handle.includes('n')) top = within(top + dy, 0, bottom - SMALLEST);
  if (handle.includes('s')) bottom = within(bottom + dy, top + SMALLEST, 1);
  return { x: tidy(left), y: tidy(top), width: tidy(right - left), height: tidy(bottom - top) };
}

const ARROWS: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** What an arrow key does to a box: it moves, with Shift it grows or shrinks at its lower right corner. */
export function nudged(
  box: Box,
  { key, shiftKey, altKey }: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'altKey'>,
): Box | null {
  const way = ARROWS[key];
  if (!way) return null;
  const step = altKey ? STEP / 10 : STEP;
  return shiftKey ? resized(box, 'se', way.x * step, way.y * step) : moved(box, way.x * step, way.y * step);
}

/** A box to begin with for who draws without a pointer: in the middle, beside the ones that are there. */
export const newBox = (count: number): Box =>
  moved({ x: 0.4, y: 0.4, width: 0.2, height: 0.2 }, (count % 5) * 0.03, (count % 5) * 0.03);
