import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { MatRadioModule } from '@angular/material/radio';
import { Api, Skeleton } from '@smarthp/angular';
import { DelegateReportDocument, OfficerChoicesDocument, type OfficerChoicesQuery } from '../../../gql/graphql';
import { Act, ACT_PROVIDERS, optionalWords } from './act';
import { ActShell } from './act-shell';
import { WordsField } from './words-field';

type Choice = NonNullable<OfficerChoicesQuery['report']>['officerChoices'][number];

/** Who has it in hand: the officers of the unit, the least busy first, or nobody in particular. */
@Component({
  selector: 'admin-delegate-report',
  imports: [ActShell, WordsField, MatRadioModule, Skeleton],
  providers: ACT_PROVIDERS,
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <admin-act-shell
      act="delegate"
      action="DELEGATE"
      icon="user-round-check"
      [lead]="act.t('acts.delegate.lead')"
      [blocked]="chosen() === before"
      (send)="send()"
    >
      @if (choices(); as people) {
        <mat-radio-group
          class="people"
          [attr.aria-label]="act.t('acts.delegate.who')"
          [value]="chosen()"
          (change)="chosen.set($event.value)"
        >
          @for (one of people; track one.officer.id) {
            <mat-radio-button [value]="one.officer.id">
              <b>{{ one.displayName }}</b>
              <span class="hp-note hp-muted">
                @if (one.title) {
                  {{ one.title }} ·
                }
                {{ act.t('acts.delegate.open', { count: one.openReports }) }}
              </span>
            </mat-radio-button>
          }
          <mat-radio-button [value]="null">{{ act.t('acts.delegate.nobody') }}</mat-radio-button>
        </mat-radio-group>
        @if (!people.length) {
          <p class="hp-muted">{{ act.t('acts.delegate.none') }}</p>
        }
      } @else if (failed()) {
        <p class="hp-muted" role="alert">{{ act.t('acts.noAnswer') }}</p>
      } @else {
        <hp-skeleton shape="row" [count]="3" />
      }
      <admin-words-field
        path="note"
        [label]="act.t('acts.note')"
        [hint]="act.t('acts.noteHint')"
        [control]="note"
        [rows]="2"
      />
    </admin-act-shell>
  `,
  styles: `
    .people {
      display: grid;
      gap: 2px;
    }
    b {
      display: block;
      font-weight: 600;
      color: var(--hp-text-strong);
    }
  `,
})
export class DelegateReport {
  protected readonly act = inject(Act);
  private readonly api = inject(Api);
  protected readonly before = this.act.store.report()?.officer?.id ?? null;
  protected readonly chosen = signal<string | null>(this.before);
  protected readonly choices = signal<readonly Choice[] | null>(null);
  protected readonly failed = signal(false);
  protected readonly note = optionalWords();
  private readonly name = computed(
    () => this.choices()?.find(({ officer }) => officer.id === this.chosen())?.displayName ?? null,
  );

  constructor() {
    void this.read();
  }

  protected send(): Promise<void> {
    const input = { officerId: this.chosen(), note: this.note.value.trim() || null };
    const name = this.name();
    const done = name ? 'acts.delegate.done' : 'acts.delegate.freed';
    return this.act.send(DelegateReportDocument, input, done, { name: name ?? '' });
  }

  private async read(): Promise<void> {
    const { data } = await this.api.query(OfficerChoicesDocument, { code: this.act.store.code() ?? '' });
    this.choices.set(data?.report?.officerChoices ?? null);
    this.failed.set(!data?.report);
  }
}
