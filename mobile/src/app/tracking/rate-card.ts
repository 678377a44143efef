import { Component, inject, input, output, signal } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { Api, Icon } from '@smarthp/angular';
import { RateTrackedDocument, type Satisfaction } from '../../gql/graphql';
import { Me } from '../session/me';

const FACES: readonly { level: Satisfaction; icon: string }[] = [
  { level: 'VERY_SATISFIED', icon: 'laugh' },
  { level: 'SATISFIED', icon: 'smile' },
  { level: 'NOT_SATISFIED', icon: 'frown' },
];

/** Three faces and a word: the caller's opinion of the result, by the link alone. */
@Component({
  selector: 'hp-rate-card',
  imports: [TranslocoPipe, Icon],
  template: `
    <form class="hp-card pad" (submit)="$event.preventDefault(); send()">
      <h2 class="hp-heading" id="rate-title">{{ 'reportDetail.act.rateTitle' | transloco: { you: me.you() } }}</h2>
      <div class="faces" role="radiogroup" aria-labelledby="rate-title">
        @for (one of faces; track one.level) {
          <button
            type="button"
            role="radio"
            class="choice"
            [attr.aria-checked]="level() === one.level"
            [attr.data-level]="one.level"
            (click)="level.set(one.level)"
          >
            <hp-icon [name]="one.icon" [size]="28" />{{ 'reportDetail.ratings.' + one.level | transloco }}
          </button>
        }
      </div>
      <label class="field-label" for="rate-comment"
        >{{ 'reportDetail.act.rateComment' | transloco }}
        <span class="aside">{{ 'reportDetail.act.optional' | transloco }}</span></label
      >
      <textarea
        id="rate-comment"
        class="field-box"
        maxlength="2000"
        [value]="comment()"
        (input)="write($event)"
      ></textarea>
      @if (trouble()) {
        <p class="field-error" role="alert"><hp-icon name="octagon-alert" [size]="16" />{{ trouble() }}</p>
      }
      <button type="submit" class="hp-main block" data-test="send-rating" [disabled]="busy()">
        {{ (busy() ? 'app.loading' : 'reportDetail.act.rateSend') | transloco }}
      </button>
    </form>
  `,
  styles: `
    form {
      display: grid;
      gap: 0.75rem;
      margin-top: 0.75rem;
    }
    .faces {
      display: grid;
      gap: 0.5rem;
    }
  `,
})
export class RateCard {
  readonly token = input.required<string>();
  readonly rated = output<void>();

  protected readonly me = inject(Me);
  protected readonly faces = FACES;
  protected readonly level = signal<Satisfaction | null>(null);
  protected readonly comment = signal('');
  protected readonly busy = signal(false);
  protected readonly trouble = signal('');
  private readonly api = inject(Api);
  private readonly transloco = inject(TranslocoService);

  protected write(event: Event): void {
    this.comment.set((event.target as HTMLTextAreaElement).value);
  }

  protected async send(): Promise<void> {
    const level = this.level();
    if (!level) return this.trouble.set(this.transloco.translate('reportDetail.act.rateFirst'));
    if (this.busy()) return;
    this.busy.set(true);
    this.trouble.set('');
    const input = { token: this.token(), level, comment: this.comment().trim() || null };
    const { data } = await this.api.mutate(RateTrackedDocument, { input });
    this.busy.set(false);
    const answer = data?.rateTracked;
    if (answer?.__typename === 'Rating') this.rated.emit();
    else this.trouble.set(answer ? answer.message : this.transloco.translate('tracking.notSent'));
  }
}
