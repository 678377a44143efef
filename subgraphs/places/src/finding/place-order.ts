import type { GeoPointInput } from '@smarthp/kit/federation';

export interface Fragment {
  readonly sql: string;
  readonly values: readonly (string | number)[];
}

/** How a page is ordered: the sort key of a place, and what comes after a cursor `[key, id]`. */
export interface PlaceOrder {
  readonly key: Fragment;
  readonly orderSql: string;
  readonly afterSql: string;
  readonly afterValues: (cursor: readonly (string | number)[]) => (string | number)[];
}

const both = (cursor: readonly (string | number)[]): (string | number)[] => [cursor[0]!, String(cursor[1])];

const byDistance = ({ lat, lng }: GeoPointInput): PlaceOrder => ({
  key: {
    sql: '(place.xy <-> point((? - 106.68) * cos(radians(20.85)) * 111320.0, (? - 20.85) * 110700.0))',
    values: [lng, lat],
  },
  orderSql: 'key, id',
  afterSql: '(key, id) > (?::double precision, ?::text)',
  afterValues: both,
});

/** Exact words first, then the same words without diacritics, then words that sound alike. */
const byMatch = (search: string): PlaceOrder => ({
  key: {
    sql: `round((case when lower(place.name) like '%' || lower(?) || '%' then 3
            when vn_fold(place.name) like '%' || vn_fold(?) || '%' then 2
            when place.search @@ websearch_to_tsquery('vn', ?) then 1 else 0 end
          + word_similarity(vn_fold(?), place.folded))::numeric, 4)::double precision`,
    values: [search, search, search, search],
  },
  orderSql: 'key desc, id',
  afterSql: '(-key, id) > (-(?::double precision), ?::text)',
  afterValues: both,
});

const byName: PlaceOrder = {
  key: { sql: 'place.name', values: [] },
  orderSql: 'key collate "vi-x-icu", id',
  afterSql: '(key collate "vi-x-icu", id) > (?::text collate "vi-x-icu", ?::text)',
  afterValues: (cursor) => cursor.map(String),
};

export const orderFor = (near: GeoPointInput | undefined, search: string | undefined): PlaceOrder =>
  near ? byDistance(near) : search ? byMatch(search) : byName;
