import { boxBetween, isTooSmall, moved, newBox, nudged, pointOn, resized, SMALLEST } from './box-maths';

const BOX = { x: 0.2, y: 0.3, width: 0.4, height: 0.2 };
const key = (name: string, more: Partial<KeyboardEvent> = {}) => ({
  key: name,
  shiftKey: false,
  altKey: false,
  ...more,
});

describe('boxes on a photo', () => {
  it('are the same whichever way they are drawn', () => {
    const [a, b] = [
      { x: 0.1, y: 0.8 },
      { x: 0.5, y: 0.2 },
    ];
    expect(boxBetween(a, b)).toEqual({ x: 0.1, y: 0.2, width: 0.4, height: 0.6 });
    expect(boxBetween(b, a)).toEqual(boxBetween(a, b));
  });

  it('count the edge where the pointer leaves the photo', () => {
    const rect = { left: 100, top: 50, width: 400, height: 200 };
    expect(pointOn(rect, { x: 300, y: 100 })).toEqual({ x: 0.5, y: 0.25 });
    expect(pointOn(rect, { x: 20, y: 900 })).toEqual({ x: 0, y: 1 });
    expect(pointOn({ ...rect, width: 0 }, { x: 100, y: 50 })).toEqual({ x: 0, y: 0 });
  });

  it('are pushed up to the edge and keep their size', () => {
    expect(moved(BOX, 9, -9)).toEqual({ ...BOX, x: 0.6, y: 0 });
    expect(moved(BOX, 0.1, 0.1)).toEqual({ ...BOX, x: 0.3, y: 0.4 });
  });

  it('are pulled at a side or corner while the opposite one stays', () => {
    expect(resized(BOX, 'e', 0.1, 0.5)).toEqual({ ...BOX, width: 0.5 });
    expect(resized(BOX, 'nw', -0.1, -0.1)).toEqual({ x: 0.1, y: 0.2, width: 0.5, height: 0.3 });
    expect(resized(BOX, 'se', 9, 9)).toEqual({ x: 0.2, y: 0.3, width: 0.8, height: 0.7 });
  });

  it('never turn inside out', () => {
    expect(resized(BOX, 'e', -5, 0).width).toBe(SMALLEST);
    expect(resized(BOX, 'n', 0, 5)).toMatchObject({ height: SMALLEST, y: 0.492 });
    expect(isTooSmall(resized(BOX, 'nw', 5, 5))).toBe(false);
    expect(isTooSmall({ ...BOX, width: 0.001 })).toBe(true);
  });

  it('obey the arrow keys: alone they move, with Shift they change the size, with Alt finely', () => {
    expect(nudged(BOX, key('ArrowLeft'))).toEqual({ ...BOX, x: 0.19 });
    expect(nudged(BOX, key('ArrowDown', { shiftKey: true }))).toEqual({ ...BOX, height: 0.21 });
    expect(nudged(BOX, key('ArrowUp', { altKey: true }))).toEqual({ ...BOX, y: 0.299 });
    expect(nudged(BOX, key('Enter'))).toBeNull();
  });

  it('begin in the middle, each beside the one before', () => {
    expect(newBox(0)).toEqual({ x: 0.4, y: 0.4, width: 0.2, height: 0.2 });
    expect(newBox(1)).not.toEqual(newBox(0));
    expect(newBox(5)).toEqual(newBox(0));
  });
});
