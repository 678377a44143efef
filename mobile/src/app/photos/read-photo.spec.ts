import { faultOf, USUAL_RULES } from './read-photo';

const file = (name: string, type: string, size: number): File => {
  const made = new File(['x'], name, { type });
  Object.defineProperty(made, 'size', { value: size });
  return made;
};

describe('A chosen photo', () => {
  it('is taken when it is an image of a size the city takes', () => {
    expect(faultOf(file('a.jpg', 'image/jpeg', 1000), USUAL_RULES)).toBeNull();
  });

  it('may come from a phone that does not tell the type of a HEIC file', () => {
    expect(faultOf(file('IMG_1.HEIC', '', 1000), USUAL_RULES)).toBeNull();
  });

  it.each([
    ['text.txt', 'text/plain', 10, 'NOT_AN_IMAGE'],
    ['film.mp4', 'video/mp4', 10, 'NOT_AN_IMAGE'],
    ['big.jpg', 'image/jpeg', USUAL_RULES.maxBytes + 1, 'TOO_BIG'],
    ['nothing.jpg', 'image/jpeg', 0, 'EMPTY'],
  ])('is refused by name: %s', (name, type, size, fault) => {
    expect(faultOf(file(name, type, size), USUAL_RULES)).toBe(fault);
  });
});
