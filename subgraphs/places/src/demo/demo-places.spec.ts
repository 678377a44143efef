import { isOpeningHours } from '../place/opening-hours.js';
import { demoPlaces } from './demo-places.js';

const places = demoPlaces(new Date('2026-11-23T03:00:00Z'));

describe('the demo places', () => {
  it('are many, of every kind, each with its own id', () => {
    expect(places.length).toBeGreaterThan(180);
    expect(new Set(places.map((place) => place.id)).size).toBe(places.length);
    expect(new Set(places.map((place) => place.categoryCode)).size).toBe(12);
  });

  it('lie in the city, in a named ward, and say that they are a demonstration', () => {
    for (const place of places) {
      expect(place.lat).toBeGreaterThan(20.1);
      expect(place.lat).toBeLessThan(21.3);
      expect(place.lng).toBeGreaterThan(106);
      expect(place.lng).toBeLessThan(107.8);
      expect(place.wardId).toMatch(/^unit:1\d{4}$/);
      expect(place.source).toBe('Dữ liệu minh họa');
    }
  });

  it('have hours that can be read, and only public hotlines or invented numbers', () => {
    for (const place of places) {
      expect({ place: place.name, readable: isOpeningHours(place.openingHours ?? '') }).toEqual({
        place: place.name,
        readable: true,
      });
      for (const phone of place.phones) expect(phone).toMatch(/^(1022|11[345]|1900\d{4,6}|02[02][05]00000\d\d)$/);
    }
  });
});
