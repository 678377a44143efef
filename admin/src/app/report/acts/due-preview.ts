import { ChangeDetectionStrategy, Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { Api, DatePipe, Icon } from '@smarthp/angular';
import { type DueChangeInput, DuePreviewDocument, type DuePreviewQuery } from '../../../gql/graphql';
import { injectSaying } from '../../words/say';
import { CaseStore } from '../case-store';

type Preview = NonNullable<NonNullable<DuePreviewQuery['report']>['duePreview']>;

/** What the due time would become, reckoned by the server while the person is still choosing. */
@Component({
  selector: 'admin-due-preview',
  imports: [DatePipe, Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="preview" aria-live="polite" [class.busy]="busy()">
      @if (failed()) {
        <p class="hp-muted">{{ t('acts.due.unknown') }}</p>
      } @else if (preview(); as it) {
        @if (it.problem) {
          <p class="problem"><hp-icon name="circle-alert" [size]="16" />{{ it.problem }}</p>
        } @else if (it.dueAt) {
          <dl>
            <div>
              <dt>{{ t('acts.due.before') }}</dt>
              <dd [class.gone]="moved()">
                @if (it.before) {
                  {{ it.before | hpDate }}
                } @else {
                  {{ t('acts.due.none') }}
                }
              </dd>
            </div>
            <hp-icon name="arrow-right" [size]="16" />
            <div>
              <dt>{{ t(it.before ? 'acts.due.after' : 'acts.due.ifReceived') }}</dt>
              <dd>
                <b>{{ it.dueAt | hpDate }}</b>
              </dd>
            </div>
          </dl>
          <p class="hp-note hp-muted">
            {{ t(!moved() ? 'acts.due.same' : it.aroundTheClock ? 'acts.due.aroundTheClock' : 'acts.due.working') }}
          </p>
        }
      }
    </div>
  `,
  styles: `
    .preview {
      min-height: 78px;
      padding: 10px 14px;
      border-radius: var(--hp-radius-card);
      background: var(--hp-surface-sunken);
      transition: opacity 0.15s;
    }
    .busy {
      opacity: 0.6;
    }
    dl {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 14px;
      align-items: center;
      margin: 0;
    }
    dt {
      font-size: var(--hp-text-note);
      line-height: var(--hp-lead-note);
      color: var(--hp-text-muted);
    }
    dd {
      margin: 0;
      color: var(--hp-text-strong);
    }
    .gone {
      text-decoration: line-through;
      color: var(--hp-text-muted);
    }
    .problem {
      display: flex;
      gap: 8px;
      align-items: center;
      color: var(--hp-on-danger-tint);
    }
  `,
})
export class DuePreview {
  /** What would change; null before anything is chosen. */
  readonly change = input.required<DueChangeInput | null>();

  protected readonly t = injectSaying();
  private readonly api = inject(Api);
  private readonly store = inject(CaseStore);
  protected readonly preview = signal<Preview | null>(null);
  protected readonly busy = signal(false);
  protected readonly failed = signal(false);
  protected readonly moved = computed(() => this.preview()?.before !== this.preview()?.dueAt);
  private asked = 0;

  constructor() {
    effect((onCleanup) => {
      const change = this.change();
      if (!change) return this.preview.set(null);
      const timer = setTimeout(() => untracked(() => void this.ask(change)), 120);
      onCleanup(() => clearTimeout(timer));
    });
  }

  private async ask(change: DueChangeInput): Promise<void> {
    const code = this.store.code();
    if (!code) return;
    const mine = (this.asked += 1);
    this.busy.set(true);
    const { data, failure } = await this.api.query(DuePreviewDocument, { code, change });
    if (mine !== this.asked) return;
    this.busy.set(false);
    this.failed.set(!!failure);
    this.preview.set(data?.report?.duePreview ?? null);
  }
}
