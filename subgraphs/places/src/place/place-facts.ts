/** One place as the reads give it. */
export interface PlaceFacts {
  readonly id: string;
  readonly categoryCode: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly address: string;
  readonly wardId: string | null;
  readonly lat: number;
  readonly lng: number;
  readonly phones: string[];
  readonly website: string | null;
  readonly openingHours: string | null;
  readonly temporarilyClosed: boolean;
  readonly description: string | null;
  readonly facilities: string[];
  readonly source: string;
  readonly verifiedAt: Date;
  /** Metres from the point asked about. */
  readonly distanceM: number | null;
}

/** Columns of a place under the alias `place`, named for `PlaceFacts`. */
export const placeColumns = `place.id, place.category_code as "categoryCode", place.name, place.name_en as "nameEn",
  place.address, place.ward_id as "wardId", place.lat, place.lng, place.phones, place.website,
  place.opening_hours as "openingHours", place.temporarily_closed as "temporarilyClosed", place.description,
  place.facilities, place.source, place.verified_at as "verifiedAt"`;

export type PlaceRow = Omit<PlaceFacts, 'verifiedAt' | 'distanceM'> & { verifiedAt: string; distanceM?: number };

export const toPlaceFacts = ({ distanceM, verifiedAt, ...row }: PlaceRow): PlaceFacts => ({
  ...row,
  verifiedAt: new Date(verifiedAt),
  distanceM: distanceM === undefined ? null : Math.round(distanceM * 10) / 10,
});
