import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { Router } from '@angular/router';
import { Icon, Language } from '@smarthp/angular';
import { injectSaying, Say } from '../../words/say';
import { CaseStore } from '../case-store';
import { CaseRoutingStore } from './case-routing-store';

/** Why the case should go, or went, to its unit; and what closed reports suggest. Nothing here is forced. */
@Component({
  selector: 'admin-case-routing',
  imports: [Icon],
  providers: [CaseRoutingStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (routing.routing(); as it) {
      <section>
        <h3>{{ t('routing.case.title') }}</h3>
        @if (it.decision) {
          <p>{{ t('routing.case.decided.' + it.decision) }}</p>
        }
        @if (it.unit; as unit) {
          <div class="proposal" [class.past]="it.decision">
            <p>
              <b>{{ say.name({ name: unit.fullName, nameEn: unit.nameEn }) }}</b>
              @if (it.coordinatingUnits.length) {
                <small>{{ t('routing.case.with', { units: helpers() }) }}</small>
              }
            </p>
            <p class="because"><hp-icon name="route" [size]="14" />{{ it.because }}</p>
            @if (canAssign()) {
              <button type="button" class="wide" (click)="assign()">
                {{ t('routing.case.assign') }}<hp-icon name="arrow-right" [size]="14" />
              </button>
            }
          </div>
        }
      </section>
    } @else if (canAssign()) {
      <section>
        <h3>{{ t('routing.case.title') }}</h3>
        <p class="hp-muted">{{ t('routing.case.none') }}</p>
      </section>
    }
    @if (routing.suggestion(); as it) {
      <section>
        <h3>{{ t('routing.case.learned') }}</h3>
        @if (it.category; as found) {
          <p>
            {{ t(it.agrees ? 'routing.case.agrees' : 'routing.case.field') }}
            <b>{{ say.name(found.category.fields[0] ?? found.category) }}</b>
            <span class="share">{{ percent(found.confidence) }}</span>
          </p>
          @if (found.because.length) {
            <p class="hp-note hp-muted">{{ t('routing.case.words', { words: quoted(found.because) }) }}</p>
          }
        }
        @if (it.unit; as unit) {
          <p>
            {{ t('routing.case.unit') }} <b>{{ say.name({ name: unit.fullName, nameEn: unit.nameEn }) }}</b>
            <span class="share">{{ percent(it.unitConfidence ?? 0) }}</span>
          </p>
          @if (it.unitBecause.length) {
            <p class="hp-note hp-muted">{{ t('routing.case.words', { words: quoted(it.unitBecause) }) }}</p>
          }
        }
        <p class="hp-note hp-muted">{{ t('routing.case.share') }}</p>
      </section>
    }
  `,
  styleUrls: ['../context/case-context.scss', './case-routing.scss'],
})
export class CaseRouting {
  protected readonly t = injectSaying();
  protected readonly say = inject(Say);
  protected readonly routing = inject(CaseRoutingStore);
  private readonly store = inject(CaseStore);
  private readonly router = inject(Router);
  private readonly language = inject(Language);

  protected readonly canAssign = computed(() => !!this.store.report()?.allowedActions.includes('ASSIGN'));
  protected readonly helpers = computed(() =>
    (this.routing.routing()?.coordinatingUnits ?? [])
      .map((unit) => this.say.name({ name: unit.fullName, nameEn: unit.nameEn }))
      .join(', '),
  );

  protected quoted(words: readonly string[]): string {
    return words.map((word) => `“${word}”`).join(', ');
  }

  protected percent(share: number): string {
    const locale = this.language.active() === 'vi' ? 'vi-VN' : 'en-GB';
    return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(share);
  }

  protected assign(): void {
    void this.router.navigate([], { queryParams: { act: 'assign' }, queryParamsHandling: 'merge' });
  }
}
