import { reportStatusLook } from '@smarthp/client';
import type { MapCluster, MapReport } from '@smarthp/angular';

interface Located {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly status: string;
  readonly location: { readonly lat: number; readonly lng: number };
}

/** Pins closer than this many pixels stand as one disc. */
const NEAR_PX = 56;
/** From here on every pin stands alone. */
const CLOSE_ZOOM = 16;

/** Groups points of a city by squares of the screen; a square with one point keeps its pin. */
export function clusters(reports: readonly Located[], zoom: number): { points: MapReport[]; clusters: MapCluster[] } {
  const squares = new Map<string, Located[]>();
  const side = NEAR_PX / (256 * 2 ** zoom);
  for (const report of reports) {
    const [x, y] = onPlane(report.location);
    const key = zoom >= CLOSE_ZOOM ? report.id : `${Math.floor(x / side)} ${Math.floor(y / side)}`;
    squares.set(key, [...(squares.get(key) ?? []), report]);
  }
  const groups = [...squares.values()];
  return {
    points: groups.flatMap((group) => (group.length === 1 ? group.map(pin) : [])),
    clusters: groups.flatMap((group) => (group.length > 1 ? [disc(group)] : [])),
  };
}

function pin({ id, code, title, status, location }: Located): MapReport {
  return { id, code, title, status, location };
}

function disc(group: readonly Located[]): MapCluster {
  const done = group.filter(({ status }) => reportStatusLook(status).role === 'done').length;
  const sum = group.reduce((all, { location }) => ({ lat: all.lat + location.lat, lng: all.lng + location.lng }), {
    lat: 0,
    lng: 0,
  });
  return {
    location: { lat: sum.lat / group.length, lng: sum.lng / group.length },
    count: group.length,
    open: group.length - done,
    done,
  };
}

/** Web Mercator, the whole world as one square of side 1. */
function onPlane({ lat, lng }: Located['location']): [number, number] {
  const sine = Math.sin((lat * Math.PI) / 180);
  return [lng / 360 + 0.5, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)];
}
