/** WGS 84 degrees. */
export interface MapPoint {
  lat: number;
  lng: number;
}

/** One report on the map. */
export interface MapReport {
  id: string;
  code?: string;
  title: string;
  status: string;
  location: MapPoint;
  /** Drawn as a soft 150 m circle: the exact place is not public. */
  private?: boolean;
  /** The viewer's own: petal pin. */
  own?: boolean;
}

/** Several reports drawn as one disc, its ring split into done and open. */
export interface MapCluster {
  location: MapPoint;
  count: number;
  open: number;
  done: number;
}

/** A name written on the built-in map, e.g. a ward at its centre. */
export interface MapLabel {
  id: string;
  name: string;
  center: MapPoint;
}

export interface MapBox {
  west: number;
  south: number;
  east: number;
  north: number;
}

/** What the map shows now: for queries by box. */
export interface MapSight {
  box: MapBox;
  zoom: number;
  center: MapPoint;
}

/** The middle of the city: Nhà hát lớn. */
export const CITY_CENTER: MapPoint = { lat: 20.8589, lng: 106.6822 };
/** The city's region with its islands; the map never leaves it. */
export const CITY_BOX: MapBox = { west: 105.95, south: 20.0, east: 108.1, north: 21.4 };
