import { unitFacts } from './unit-facts.js';
import { distanceKm, guessWard, type Place } from './ward-guess.rules.js';

const places: Place[] = unitFacts().flatMap(({ code, lat, lng, areaKm2 }) =>
  lat !== null && lng !== null && areaKm2 !== null ? [{ id: code, lat, lng, areaKm2 }] : [],
);

describe('guessing a ward', () => {
  it('finds every unit at its own centre', () => {
    for (const place of places)
      expect(guessWard(place, places)).toMatchObject({ wardId: place.id, certainty: 'NEAREST' });
  });

  it('lets a large unit reach farther than a small one', () => {
    const small = { id: 'small', lat: 20.8, lng: 106.6, areaKm2: 1 };
    const large = { id: 'large', lat: 20.8, lng: 106.7, areaKm2: 100 };
    expect(guessWard({ lat: 20.8, lng: 106.64 }, [small, large]).wardId).toBe('large');
    expect(guessWard({ lat: 20.8, lng: 106.602 }, [small, large]).wardId).toBe('small');
  });

  it('offers the best four, the guess first', () => {
    const guess = guessWard({ lat: 20.8577, lng: 106.6822 }, places);
    expect(guess.candidateIds).toHaveLength(4);
    expect(guess.candidateIds[0]).toBe(guess.wardId);
  });

  it('says outside where nothing reaches, and never inside', () => {
    expect(guessWard({ lat: 21.0285, lng: 105.8542 }, places)).toMatchObject({ wardId: null, certainty: 'OUTSIDE' });
    expect(guessWard({ lat: 0, lng: 0 }, [])).toEqual({ wardId: null, certainty: 'OUTSIDE', candidateIds: [] });
  });

  it('measures along the earth', () => {
    expect(distanceKm({ lat: 20.8449, lng: 106.6881 }, { lat: 21.0285, lng: 105.8542 })).toBeCloseTo(89, 0);
    expect(distanceKm({ lat: 20, lng: 106 }, { lat: 20, lng: 106 })).toBe(0);
  });
});
