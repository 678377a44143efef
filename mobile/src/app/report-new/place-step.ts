import { Component, computed, inject, input, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { CITY_CENTER, CityMap, Icon, Language, type MapPoint, WordPipe } from '@smarthp/angular';
import type { DraftPlace, DraftWard } from '../outbox/draft';
import { type NoPosition, PositionFinder } from '../phone/position';
import { DraftEditor } from './draft-editor';
import { WardFinder } from './ward-finder';

/** Metres the pin may stand off before it counts as moved by hand. */
const MOVED_M = 12;
const POOR_M = 60;

/** Where it is: the phone's position, the photo's, the pin, or words. */
@Component({
  selector: 'hp-place-step',
  imports: [TranslocoPipe, CityMap, Icon, WordPipe],
  templateUrl: './place-step.html',
  styleUrl: './place-step.css',
})
export class PlaceStep {
  readonly gaps = input<readonly string[]>([]);
  protected readonly editor = inject(DraftEditor);
  protected readonly wards = inject(WardFinder);
  protected readonly language = inject(Language);
  private readonly finder = inject(PositionFinder);
  protected readonly locating = signal(false);
  protected readonly refused = signal<NoPosition | null>(null);
  protected readonly place = computed(() => this.editor.draft()?.place ?? null);
  /** Where the map looks; moved only by buttons, never under the finger. */
  protected readonly center = signal<MapPoint>(CITY_CENTER);
  protected readonly zoom = signal(15);
  protected readonly photoPoint = computed(() => this.editor.photos().find((p) => p.point)?.point ?? null);
  protected readonly poor = computed(() => (this.place()?.accuracyM ?? 0) > POOR_M);

  constructor() {
    const place = this.place();
    if (place) {
      this.center.set({ lat: place.lat, lng: place.lng });
      this.zoom.set(17);
    } else void this.locate(true);
  }

  /** `quiet` at the start: a refusal then is no reason to complain. */
  protected async locate(quiet = false): Promise<void> {
    if (quiet && !(await mayAsk())) return;
    this.locating.set(true);
    const found = await this.finder.find();
    this.locating.set(false);
    if (typeof found === 'string') return this.refused.set(found);
    this.refused.set(null);
    this.put({ ...found, from: 'GPS' });
  }

  protected usePhoto(point: MapPoint): void {
    this.put({ lat: point.lat, lng: point.lng, accuracyM: null, from: 'PHOTO' });
  }

  /** The pin came to rest. */
  protected picked(point: MapPoint): void {
    const place = this.place();
    // the map also reports where we put it; only a hand moves the pin
    if (metres(place ?? this.center(), point) < MOVED_M) return;
    this.editor.change({ place: { lat: point.lat, lng: point.lng, accuracyM: null, from: 'PIN' } });
  }

  protected located(point: MapPoint & { accuracyM: number }): void {
    this.refused.set(null);
    this.put({ lat: point.lat, lng: point.lng, accuracyM: Math.round(point.accuracyM), from: 'GPS' });
  }

  protected chooseWard(ward: DraftWard): void {
    this.editor.change({ ward });
  }

  protected write(event: Event): void {
    this.editor.change({ address: (event.target as HTMLInputElement).value });
  }

  private put(place: DraftPlace): void {
    this.editor.change({ place });
    this.center.set({ lat: place.lat, lng: place.lng });
    this.zoom.set(17);
  }
}

/** Opening a step must not pop up the browser's question; only a press may. */
async function mayAsk(): Promise<boolean> {
  try {
    return (await navigator.permissions.query({ name: 'geolocation' })).state === 'granted';
  } catch {
    return false;
  }
}

/** Good enough within a street. */
function metres(a: MapPoint, b: MapPoint): number {
  const north = (a.lat - b.lat) * 111_320;
  const east = (a.lng - b.lng) * 111_320 * Math.cos((a.lat * Math.PI) / 180);
  return Math.hypot(north, east);
}
