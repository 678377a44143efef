import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  DestroyRef,
  DOCUMENT,
  effect,
  type ElementRef,
  inject,
  input,
  output,
  signal,
  untracked,
  viewChild,
  ViewEncapsulation,
} from '@angular/core';
import { LocateFixed, Minus, Plus } from 'lucide';
import { Appearance } from '../appearance/appearance';
import { RuntimeConfig } from '../config/runtime-config';
import { Language } from '../i18n/language';
import { Icon } from '../icon/icon';
import { LOCATOR, type Located } from './locator';
import { MapEngine } from './map-engine';
import { CITY_CENTER, type MapCluster, type MapLabel, type MapPoint, type MapReport, type MapSight } from './map-view';

/** pick: a pin fixed in the centre, the map moves under it; browse: points and clusters; still: one point to look at. */
export type MapMode = 'pick' | 'browse' | 'still';

const STEP = 48;
const FINE_STEP = 8;
const MOVES: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The map of the city: the operator's tiles when they can be had, our own drawing otherwise. */
@Component({
  selector: 'hp-map',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  encapsulation: ViewEncapsulation.None,
  templateUrl: './city-map.html',
  styleUrl: './city-map.css',
  host: {
    '[class]': '"hp-map " + mode()',
    '[class.night]': 'night()',
    '[attr.data-ready]': 'ready()',
    '[style.--hp-map-inset.px]': 'bottomInset()',
  },
})
export class CityMap {
  readonly mode = input<MapMode>('browse');
  readonly center = input<MapPoint>(CITY_CENTER);
  readonly zoom = input(14);
  readonly reports = input<readonly MapReport[]>([]);
  readonly clusters = input<readonly MapCluster[]>([]);
  /** Names for the built-in map, e.g. every ward at its centre. */
  readonly labels = input<readonly MapLabel[]>([]);
  /** Id of the report drawn as chosen. */
  readonly selected = input<string | null>(null);
  /** Pixels at the bottom that a sheet covers. */
  readonly bottomInset = input(0);
  /** Zoom and position buttons. */
  readonly controls = input(true);

  /** Where the pin stands after the map has come to rest. */
  readonly picked = output<MapPoint>();
  /** The map came to rest: what is in sight. */
  readonly sight = output<MapSight>();
  readonly choose = output<MapReport>();
  readonly open = output<MapCluster>();
  readonly located = output<Located>();

  protected readonly language = inject(Language);
  protected readonly icons = { locate: LocateFixed, plus: Plus, minus: Minus };
  protected readonly ready = signal(false);
  protected readonly builtIn = signal(true);
  protected readonly night = () => this.appearance.dark() && !this.builtIn();
  protected readonly message = signal('');
  protected readonly moving = signal(false);
  private readonly appearance = inject(Appearance);
  private readonly runtime = inject(RuntimeConfig);
  private readonly locate = inject(LOCATOR);
  private readonly document = inject(DOCUMENT);
  private readonly frame = viewChild.required<ElementRef<HTMLElement>>('frame');
  private readonly engine = signal<MapEngine | undefined>(undefined);

  constructor() {
    const destroy = inject(DestroyRef);
    let gone = false;
    destroy.onDestroy(() => {
      gone = true;
      this.engine()?.remove();
    });
    afterNextRender(async () => {
      const engine = await MapEngine.open(this.document, this.frame().nativeElement, {
        center: this.center(),
        zoom: this.zoom(),
        labels: this.labels(),
        still: this.mode() === 'still',
        onDrawn: () => this.ready.set(true),
        onMove: (moving) => this.moving.set(moving),
        onRest: (sight) => this.rest(sight),
        onBase: (builtIn) => this.builtIn.set(builtIn),
      }).catch(() => undefined);
      if (gone || !engine) return engine?.remove();
      this.engine.set(engine);
      await this.runtime.ready();
      if (!gone) await engine.useTiles(this.runtime.settings().mapStyleUrl);
    });
    effect(() => this.engine()?.setCenter(this.center(), this.zoom()));
    effect(() => this.engine()?.setInset(this.bottomInset()));
    effect(() => this.engine()?.setLabels(this.labels()));
    effect(() => {
      this.appearance.choice();
      this.appearance.dark();
      this.engine()?.repaint();
    });
    effect(() => this.drawPins());
  }

  protected key(event: KeyboardEvent): void {
    const engine = this.engine();
    const move = MOVES[event.key];
    if (!engine || (event.target as HTMLElement).closest('button')) return;
    if (move) engine.pan(move[0] * (event.shiftKey ? FINE_STEP : STEP), move[1] * (event.shiftKey ? FINE_STEP : STEP));
    else if (event.key === '+' || event.key === '=') engine.zoomBy(1);
    else if (event.key === '-') engine.zoomBy(-1);
    else return;
    event.preventDefault();
  }

  protected zoomBy(steps: number): void {
    this.engine()?.zoomBy(steps);
  }

  protected async findMe(): Promise<void> {
    this.message.set('');
    try {
      const found = await this.locate();
      this.engine()?.showMe(found);
      this.located.emit(found);
    } catch {
      this.message.set(this.language.word()('ui', 'locateFailed'));
    }
  }

  private rest(sight: MapSight): void {
    this.sight.emit(sight);
    if (untracked(this.mode) !== 'pick') return;
    this.picked.emit(sight.center);
    const { lat, lng } = sight.center;
    this.message.set(this.language.word()('ui', 'pickedAt', { lat: lat.toFixed(5), lng: lng.toFixed(5) }));
  }

  private drawPins(): void {
    const engine = this.engine();
    if (!engine || this.mode() === 'pick') return;
    const word = this.language.word();
    engine.setPins({
      reports: this.reports(),
      clusters: this.clusters(),
      selected: this.selected(),
      nameReport: ({ title, status }) => `${title}, ${word('status', status)}`,
      nameCluster: ({ count, open }) => word('ui', 'cluster', { n: count, open }),
      onReport: (report) => this.choose.emit(report),
      onCluster: (cluster) => {
        engine.zoomInto(cluster.location);
        this.open.emit(cluster);
      },
    });
  }
}
