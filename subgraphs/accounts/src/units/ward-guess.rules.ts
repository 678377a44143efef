/** A unit with a centre and a size, enough to guess by. */
export interface Place {
  readonly id: string;
  readonly lat: number;
  readonly lng: number;
  readonly areaKm2: number;
}

export type WardCertainty = 'INSIDE' | 'NEAREST' | 'OUTSIDE';

export interface Guess {
  readonly wardId: string | null;
  readonly certainty: WardCertainty;
  /** Best first, at most four. */
  readonly candidateIds: readonly string[];
}

const EARTH_KM = 6371;
const CANDIDATES = 4;
/** A unit reaches at most this many times the radius of a disc of its area, and a kilometre more. */
const REACH = 2.2;
const MARGIN_KM = 1;

/** Great-circle distance in kilometres. */
export function distanceKm(a: { lat: number; lng: number }, b: { lat: number; lng: number }): number {
  const radians = Math.PI / 180;
  const dLat = ((b.lat - a.lat) * radians) / 2;
  const dLng = ((b.lng - a.lng) * radians) / 2;
  const h = Math.sin(dLat) ** 2 + Math.cos(a.lat * radians) * Math.cos(b.lat * radians) * Math.sin(dLng) ** 2;
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}

const radiusKm = (areaKm2: number): number => Math.sqrt(areaKm2 / Math.PI);

/**
 * Guesses the ward of a point from centres and sizes alone: a large commune reaches farther than a small ward. Without
 * polygons it never says INSIDE; a point beyond every unit's reach is OUTSIDE the city.
 */
export function guessWard(point: { lat: number; lng: number }, places: readonly Place[]): Guess {
  const scored = places
    .map((place) => {
      const distance = distanceKm(point, place);
      const radius = radiusKm(place.areaKm2);
      return { id: place.id, score: distance / radius, reached: distance <= REACH * radius + MARGIN_KM };
    })
    .sort((a, b) => a.score - b.score);
  const candidateIds = scored.slice(0, CANDIDATES).map(({ id }) => id);
  const best = scored.find(({ reached }) => reached);
  if (!best) return { wardId: null, certainty: 'OUTSIDE', candidateIds };
  return {
    wardId: best.id,
    certainty: 'NEAREST',
    candidateIds: [...new Set([best.id, ...candidateIds])].slice(0, CANDIDATES),
  };
}
