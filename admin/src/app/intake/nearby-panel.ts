import { ChangeDetectionStrategy, Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { CityMap, DatePipe, Icon, type MapPoint, type MapReport, StatusGlyph, WordPipe } from '@smarthp/angular';
import { NearbyReportsDocument, type NearbyReportsQuery } from '../../gql/graphql';
import { injectSaying, Say } from '../words/say';
import { injectFresh } from './ask-fresh';

type Near = NearbyReportsQuery['nearbyReports'][number];
const RADIUS_M = 600;

/** Open reports around a place, on a small map and as a list that says the same. */
@Component({
  selector: 'admin-nearby-panel',
  imports: [RouterLink, CityMap, DatePipe, Icon, StatusGlyph, WordPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (near()?.length) {
      @if (withMap()) {
        <div class="map">
          <hp-map mode="browse" [controls]="false" [center]="location()!" [zoom]="14" [reports]="pins()" />
        </div>
      }
      <ul>
        @for (one of near(); track one.report.id) {
          <li [class.same]="one.report.category.fields[0]?.code === fieldCode()">
            <hp-status-glyph [status]="one.report.status" [size]="14" />
            <span class="hp-hidden">{{ one.report.status | hpWord: 'consoleStatus' }}</span>
            <a [routerLink]="['/reports', one.report.code]">{{ one.report.title }}</a>
            <span class="far">{{ t('intake.near.metres', { n: one.distanceM }) }}</span>
            <span class="note hp-muted"
              >{{ one.report.status | hpWord: 'consoleStatus' }} ·
              {{ say.name(one.report.category.fields[0] ?? one.report.category) }} ·
              {{ one.report.createdAt | hpDate: 'relative' }}</span
            >
          </li>
        }
      </ul>
    } @else if (near()) {
      <p class="hp-muted none"><hp-icon name="check" [size]="14" />{{ t('intake.near.none', { n: radius }) }}</p>
    } @else {
      <p class="hp-muted">{{ t('intake.near.first') }}</p>
    }
  `,
  styleUrl: './nearby-panel.scss',
})
export class NearbyPanel {
  readonly location = input.required<MapPoint | null>();
  /** Those of the same field come first. */
  readonly fieldCode = input<string | null>(null);
  /** Code of the report that is looked at. */
  readonly except = input<string | null>(null);
  readonly withMap = input(true);

  protected readonly t = injectSaying();
  protected readonly say = inject(Say);
  protected readonly radius = RADIUS_M;
  private readonly fresh = injectFresh();
  private readonly found = signal<readonly Near[] | null>(null);
  protected readonly near = computed(() => {
    const field = this.fieldCode();
    const rank = ({ report }: Near): number => (field && report.category.fields[0]?.code === field ? 0 : 1);
    return (
      this.found() && [...this.found()!].sort((a, b) => rank(a) - rank(b) || a.distanceM - b.distanceM).slice(0, 8)
    );
  });
  protected readonly pins = computed<readonly MapReport[]>(() =>
    (this.near() ?? []).map(({ report: { id, code, title, status, location } }) => ({
      id,
      code,
      title,
      status,
      location,
    })),
  );
  private readonly asked = computed(
    () => {
      const at = this.location();
      return at ? { lat: at.lat, lng: at.lng, except: this.except() } : null;
    },
    { equal: (a, b) => a?.lat === b?.lat && a?.lng === b?.lng && a?.except === b?.except },
  );

  constructor() {
    effect(() => {
      const asked = this.asked();
      untracked(() => void this.look(asked));
    });
  }

  private async look(asked: { lat: number; lng: number; except: string | null } | null): Promise<void> {
    if (!asked) return this.found.set(null);
    const { lat, lng, except } = asked;
    const variables = { location: { lat, lng }, except, radiusM: RADIUS_M };
    const data = await this.fresh(NearbyReportsDocument, variables);
    if (this.asked() === asked) this.found.set(data?.nearbyReports ?? null);
  }
}
