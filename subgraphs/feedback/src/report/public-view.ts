import type { Viewer } from '@smarthp/kit/viewer';
import type { EntryVisibility } from './report-codes.js';
import type { Parts } from './report-parts.js';
import { roundedToStreet, sightOf, type PolicyFacts } from './report.policy.js';
import type { Report } from './report.entity.js';

interface LatLng {
  readonly lat: number;
  readonly lng: number;
}

/** `sightOf`, and nothing for the public where the field of the report is never public. */
export function sightIn(
  { care }: Pick<Parts, 'care'>,
  viewer: Viewer,
  report: Report & PolicyFacts,
): EntryVisibility | undefined {
  const mark = sightOf(viewer, report);
  return mark === 'PUBLIC' && care.sensitivityOf(report) === 'PRIVATE' ? undefined : mark;
}

/** About a kilometre: where the ward's centre is not known. */
const COARSE = 0.01;
const coarse = (degrees: number): number => Number((Math.round(degrees / COARSE) * COARSE).toFixed(2));

/** Where everybody may know it is: the street, or only the ward where the field asks for more care. */
export function publicPoint({ care, units }: Pick<Parts, 'care' | 'units'>, report: Placed): LatLng {
  if (care.sensitivityOf(report) === 'NORMAL') return roundedToStreet(report);
  const ward = units.unit(report.wardId);
  if (ward && ward.lat !== null && ward.lng !== null) return { lat: ward.lat, lng: ward.lng };
  return { lat: coarse(report.lat), lng: coarse(report.lng) };
}
type Placed = Pick<Report, 'categoryCode' | 'fieldCode' | 'wardId' | 'lat' | 'lng'>;

const HOUSE_NUMBER = /^\s*(số\s*(nhà\s*)?)?\d+[a-z]?([/-]\d+[a-z]?)*\s*,?\s+/iu;

/** The address everybody may read: without the number of the house; none where only the ward may be known. */
export const publicAddress = ({ care }: Pick<Parts, 'care'>, report: Report): string | null =>
  care.sensitivityOf(report) === 'NORMAL' ? (report.address?.replace(HOUSE_NUMBER, '') ?? null) : null;

/** The words everybody may read. */
export const publicTitle = (report: Pick<Report, 'title' | 'publicTitle'>): string =>
  report.publicTitle ?? report.title;
export const publicBody = (report: Pick<Report, 'body' | 'publicBody'>): string => report.publicBody ?? report.body;
