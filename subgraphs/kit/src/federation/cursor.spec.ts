import fc from 'fast-check';
import { decodeCursor, encodeCursor } from './cursor.js';

describe('a cursor', () => {
  it('gives back the parts it was made of', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.integer()), { minLength: 1, maxLength: 4 }), (parts) => {
        expect(decodeCursor(encodeCursor(...parts), parts.length)).toEqual(parts);
      }),
    );
  });

  it('is refused when it is not one of ours', () => {
    fc.assert(fc.property(fc.string(), (text) => expect(decodeCursor(text, 9)).toBeUndefined()));
    expect(decodeCursor(encodeCursor('a', 1), 3)).toBeUndefined();
  });
});
