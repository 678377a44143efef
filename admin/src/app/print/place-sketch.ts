import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { OUTLINE } from '@smarthp/angular';
import type { Geometry, Position } from 'geojson';

const WIDTH = 720;
const HEIGHT = 300;
/** Metres across the drawing: streets of the built-in map are sparse, so a narrow window would show nothing. */
export const ACROSS_KM = 6;
const PER_LNG = Math.cos((20.85 * Math.PI) / 180) * 111_320;
const PER_LAT = 110_700;
const SCALE = WIDTH / (ACROSS_KM * 1000);

interface Drawn {
  readonly d: string;
  readonly name: string;
}

/** The place on the map that comes with the software, as plain vector lines: prints sharp and needs no network. */
@Component({
  selector: 'admin-place-sketch',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <svg [attr.viewBox]="'0 0 ' + width + ' ' + height" role="img" [attr.aria-label]="label()">
      <rect [attr.width]="width" [attr.height]="height" class="water" />
      @for (shape of land(); track $index) {
        <path [attr.d]="shape.d" class="land" />
      }
      @for (shape of parks(); track $index) {
        <path [attr.d]="shape.d" class="park" />
      }
      @for (shape of lakes(); track $index) {
        <path [attr.d]="shape.d" class="water" />
      }
      @for (line of rivers(); track $index) {
        <path [attr.d]="line.d" class="river" />
      }
      @for (line of roads(); track $index) {
        <path [attr.d]="line.d" class="casing" />
      }
      @for (line of roads(); track $index) {
        <path [attr.id]="'road-' + $index" [attr.d]="line.d" class="road" />
      }
      @for (line of roads(); track $index) {
        <text dy="-6">
          <textPath [attr.href]="'#road-' + $index" startOffset="50%" text-anchor="middle">{{ line.name }}</textPath>
        </text>
      }
      <g [attr.transform]="'translate(' + width / 2 + ' ' + height / 2 + ')'">
        <circle r="34" class="around" />
        <path d="M0 0C-5-10-14-16-14-25a14 14 0 0 1 28 0C14-16 5-10 0 0Z" class="pin" />
        <circle cy="-25" r="5" class="hole" />
      </g>
      <g [attr.transform]="'translate(20 ' + (height - 18) + ')'">
        <path [attr.d]="'M0-6V0H' + kilometre + 'V-6'" class="scale" />
        <text [attr.x]="kilometre / 2" y="-5" text-anchor="middle" class="plain">1 km</text>
      </g>
    </svg>
  `,
  styleUrl: './place-sketch.scss',
})
export class PlaceSketch {
  readonly lat = input.required<number>();
  readonly lng = input.required<number>();
  readonly label = input('');

  protected readonly width = WIDTH;
  protected readonly height = HEIGHT;
  protected readonly kilometre = 1000 * SCALE;
  protected readonly land = computed(() => this.draw(OUTLINE.land.features));
  protected readonly parks = computed(() => this.draw(OUTLINE.parks.features));
  protected readonly lakes = computed(() => this.draw(OUTLINE.lakes.features));
  protected readonly rivers = computed(() => this.draw(OUTLINE.rivers.features));
  protected readonly roads = computed(() => this.draw(OUTLINE.roads.features));

  private draw(
    features: readonly { geometry: Geometry; properties: Record<string, unknown> | null }[],
  ): readonly Drawn[] {
    return features.flatMap(({ geometry, properties }) => {
      const name = String(properties?.['name'] ?? '');
      if (geometry.type === 'Polygon')
        return [{ d: geometry.coordinates.map((ring) => `${this.path(ring)}Z`).join(''), name }];
      return geometry.type === 'LineString' ? [{ d: this.path(geometry.coordinates), name }] : [];
    });
  }

  private path(points: readonly Position[]): string {
    return points
      .map(([lng = 0, lat = 0], at) => {
        const x = WIDTH / 2 + (lng - this.lng()) * PER_LNG * SCALE;
        const y = HEIGHT / 2 - (lat - this.lat()) * PER_LAT * SCALE;
        return `${at ? 'L' : 'M'}${x.toFixed(1)} ${y.toFixed(1)}`;
      })
      .join('');
  }
}
