import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { CITY_CENTER, type MapCluster, type MapLabel, type MapPoint, type MapReport, type MapSight } from './map-view';

/** pick: a pin fixed in the centre, the map moves under it; browse: points and clusters; still: one point to look at. */
export type MapMode = 'pick' | 'browse' | 'still';

/** The map of the city. */
@Component({ selector: 'hp-map', changeDetection: ChangeDetectionStrategy.OnPush, template: '' })
export class CityMap {
  readonly mode = input<MapMode>('browse');
  readonly center = input<MapPoint>(CITY_CENTER);
  readonly zoom = input(14);
  readonly reports = input<readonly MapReport[]>([]);
  readonly clusters = input<readonly MapCluster[]>([]);
  readonly labels = input<readonly MapLabel[]>([]);
  /** Id of the report drawn as chosen. */
  readonly selected = input<string | null>(null);
  /** Where the pin stands after the map has come to rest. */
  readonly picked = output<MapPoint>();
  /** The map came to rest: what is in sight. */
  readonly sight = output<MapSight>();
  readonly choose = output<MapReport>();
  readonly open = output<MapCluster>();
  readonly located = output<MapPoint & { accuracyM: number }>();
}
