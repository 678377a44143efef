import { ChangeDetectionStrategy, Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Api, CityMap, DatePipe, Icon, type MapReport, Visibility, WordPipe } from '@smarthp/angular';
import { type CaseReportFragment, NearbyPlaceDocument, type NearbyPlaceQuery } from '../../../gql/graphql';
import { ContactCard } from '../../privacy/contact-card';
import { injectSaying, Say } from '../../words/say';
import { CasePeople } from '../../intake/case-people';
import { NearbyPanel } from '../../intake/nearby-panel';
import { CaseRouting } from '../routing/case-routing';
import { ActHost } from '../acts/act-host';
import { actById } from '../acts/acts';

type Nearby = NonNullable<NonNullable<NearbyPlaceQuery['report']>['nearbyPlace']>;

/** What stands around a case: where, who handles it, what the public sees, who sent it. */
@Component({
  selector: 'admin-case-context',
  imports: [
    CityMap,
    ContactCard,
    RouterLink,
    Icon,
    Visibility,
    WordPipe,
    DatePipe,
    CasePeople,
    CaseRouting,
    NearbyPanel,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './case-context.html',
  styleUrl: './case-context.scss',
})
export class CaseContext {
  readonly report = input.required<CaseReportFragment>();

  protected readonly t = injectSaying();
  protected readonly say = inject(Say);
  private readonly api = inject(Api);
  private readonly acts = inject(ActHost);
  private readonly code = computed(() => this.report().code);

  protected readonly nearby = signal<Nearby | null>(null);
  protected readonly center = computed(() => this.report().location, {
    equal: (a, b) => a.lat === b.lat && a.lng === b.lng,
  });
  protected readonly pins = computed<readonly MapReport[]>(() => {
    const { id, code, title, status, location } = this.report();
    return [{ id, code, title, status, location }];
  });
  protected readonly coordinating = computed(() =>
    this.report()
      .coordinatingUnits.map((unit) => this.say.name(unit))
      .join(', '),
  );
  protected readonly publish = computed(() => this.allowed('PUBLISH', 'publish'));
  protected readonly hide = computed(() => this.allowed('UNPUBLISH', 'hide'));

  constructor() {
    effect(() => {
      const code = this.code();
      untracked(() => void this.lookAround(code));
    });
  }

  protected ask(id: 'publish' | 'hide'): void {
    const act = actById(id);
    if (act) this.acts.ask(act);
  }

  private allowed(action: 'PUBLISH' | 'UNPUBLISH', id: 'publish' | 'hide'): 'publish' | 'hide' | null {
    return this.report().allowedActions.includes(action) ? id : null;
  }

  private async lookAround(code: string): Promise<void> {
    this.nearby.set(null);
    const { data } = await this.api.query(NearbyPlaceDocument, { code });
    if (this.code() === code) this.nearby.set(data?.report?.nearbyPlace ?? null);
  }
}
