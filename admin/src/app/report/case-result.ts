import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { BeforeAfter, DatePipe, Icon, WordPipe } from '@smarthp/angular';
import type { CaseReportFragment } from '../../gql/graphql';
import { injectSaying, Say } from '../words/say';

/** How a case ended or is about to end: the answer with its photos, the rating, or why it was refused. */
@Component({
  selector: 'admin-case-result',
  imports: [BeforeAfter, DatePipe, Icon, WordPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (report().result; as result) {
      <section class="hp-card card" [class.waits]="!result.approvedAt">
        <h3>{{ t('case.result') }}</h3>
        @if (!result.approvedAt) {
          <p class="note"><hp-icon name="lock" [size]="14" />{{ t('case.resultWaiting') }}</p>
        }
        <div class="read" [class.plain]="!after()">
          @if (after(); as photo) {
            <hp-before-after [before]="before()" [after]="photo" />
          }
          <div>
            <p class="words">{{ result.text }}</p>
            <p class="hp-note hp-muted">
              {{ say.name(report().handlingUnit) }} · {{ result.approvedAt ?? result.submittedAt | hpDate }}
            </p>
          </div>
        </div>
        @if (report().rating; as rating) {
          <p class="rating">
            <b>{{ t('case.rating') }}: {{ rating.level | hpWord: 'satisfaction' }}</b>
            @if (rating.comment) {
              <q>{{ rating.comment }}</q>
            }
          </p>
        }
      </section>
    }
    @if (report().refusalGround; as ground) {
      <section class="hp-card card refused">
        <h3>{{ t('case.refusal') }}</h3>
        <p>{{ ground.text }}</p>
        @if (ground.note) {
          <p class="words">{{ ground.note }}</p>
        }
      </section>
    }
  `,
  styleUrl: './case-result.scss',
})
export class CaseResult {
  readonly report = input.required<CaseReportFragment>();
  protected readonly t = injectSaying();
  protected readonly say = inject(Say);
  protected readonly before = computed(() => this.photo('BEFORE'));
  protected readonly after = computed(() => this.photo('AFTER'));

  private photo(kind: 'BEFORE' | 'AFTER') {
    return this.report().media.find((photo) => photo.kind === kind && photo.state === 'READY') ?? null;
  }
}
