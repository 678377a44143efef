import { foldText } from './fold-text.js';
import { unitFacts } from './unit-facts.js';

describe('the reference data of units', () => {
  const facts = unitFacts();

  it('has every unit once', () => {
    expect(facts).toHaveLength(144);
    expect(new Set(facts.map(({ code }) => code)).size).toBe(144);
  });

  it('is written in composed letters, without stray spaces', () => {
    for (const { name, fullName, formerNames } of facts)
      for (const text of [name, fullName, ...formerNames]) expect(text).toBe(text.normalize('NFC').trim());
  });

  it('adds up to the area of the city', () => {
    const sum = facts.reduce((total, { areaKm2 }) => total + (areaKm2 ?? 0), 0);
    expect(sum).toBeCloseTo(3194.7, 0);
  });

  it('places every ward inside the city’s frame', () => {
    for (const { lat, lng } of facts) {
      if (lat === null || lng === null) continue;
      expect(lat).toBeGreaterThan(20);
      expect(lat).toBeLessThan(21.4);
      expect(lng).toBeGreaterThan(106);
      expect(lng).toBeLessThan(107.8);
    }
  });

  it('keeps Cẩm Giang and Cẩm Giàng apart although they fold alike', () => {
    const [one, other] = ['10888', '10903'].map((code) => facts.find((unit) => unit.code === code)!);
    expect(foldText(one!.name)).toBe(foldText(other!.name));
    expect(one!.name).not.toBe(other!.name);
  });
});

describe('folding text', () => {
  it.each([
    ['Hòa Bình', 'hoa binh'],
    ['Hoà  Bình', 'hoa binh'],
    ['  ĐỒ SƠN ', 'do son'],
    ['Thuỷ', 'thuy'],
  ])('turns %s into %s', (text, folded) => expect(foldText(text)).toBe(folded));
});
