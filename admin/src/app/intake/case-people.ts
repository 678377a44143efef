import { ChangeDetectionStrategy, Component, effect, inject, input, signal, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Api, DatePipe, StatusGlyph, WordPipe } from '@smarthp/angular';
import { CasePeopleDocument, type CasePeopleQuery } from '../../gql/graphql';
import { injectSaying } from '../words/say';

type People = NonNullable<CasePeopleQuery['report']>;

/** What else this person reported, and the messages they got; for who may know who it is. */
@Component({
  selector: 'admin-case-people',
  imports: [RouterLink, DatePipe, StatusGlyph, WordPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (people(); as it) {
      <section>
        <h3>{{ t('intake.people.others') }}</h3>
        <ul data-test="reporter-reports">
          @for (one of it.reporterReports; track one.id) {
            <li>
              <hp-status-glyph [status]="one.status" [size]="14" />
              <span class="hp-hidden">{{ one.status | hpWord: 'consoleStatus' }}</span>
              <a [routerLink]="['/reports', one.code]" queryParamsHandling="preserve">{{ one.title }}</a>
              <small class="hp-muted">{{ one.code }} · {{ one.createdAt | hpDate: 'relative' }}</small>
            </li>
          } @empty {
            <li class="hp-muted none">{{ t('intake.people.noOthers') }}</li>
          }
        </ul>
      </section>
      @if (it.trackingLink || it.notices.length) {
        <section>
          <h3>{{ t('intake.people.notices') }}</h3>
          <ul data-test="notices">
            @for (one of it.notices; track one.id) {
              <li class="notice">
                <b>{{ one.template | hpWord: 'noticeTemplate' }}</b>
                <span [attr.data-notice-state]="one.state">{{ one.state | hpWord: 'noticeState' }}</span>
                <small class="hp-muted"
                  >{{ one.to }} · {{ one.createdAt | hpDate: 'relative' }}
                  @if (one.attempts > 1) {
                    · {{ t('intake.people.tries', { n: one.attempts }) }}
                  }
                  @if (one.lastError) {
                    · {{ one.lastError }}
                  }
                </small>
              </li>
            } @empty {
              <li class="hp-muted none">{{ t('intake.people.noNotices') }}</li>
            }
          </ul>
          @if (it.trackingLink; as link) {
            <p>
              <a [href]="link" target="_blank" rel="noopener">{{ t('intake.people.link') }}</a>
            </p>
          }
        </section>
      }
    }
  `,
  styleUrl: './case-people.scss',
})
export class CasePeople {
  readonly code = input.required<string>();
  /** Rises with every step, and the people are looked at anew. */
  readonly version = input.required<number>();

  protected readonly t = injectSaying();
  private readonly api = inject(Api);
  protected readonly people = signal<People | null>(null);

  constructor() {
    effect(() => {
      const code = this.code();
      this.version();
      untracked(() => void this.look(code));
    });
  }

  private async look(code: string): Promise<void> {
    if (this.people() && !this.peopleAre(code)) this.people.set(null);
    const { data } = await this.api.query(CasePeopleDocument, { code });
    if (this.code() !== code) return;
    this.shown = code;
    this.people.set(data?.report ?? null);
  }

  private shown = '';
  private peopleAre(code: string): boolean {
    return this.shown === code;
  }
}
