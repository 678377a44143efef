import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { DatePipe, Icon, Language } from '@smarthp/angular';
import { formatWhen, type WordSet } from '@smarthp/client';
import { KeyHint } from '../../frame/keys/key-hint';
import { injectSaying } from '../../words/say';
import type { Clash } from './act-runner';
import { changesBetween, type CaseChange } from './changes-between';

const WORDS_OF: Partial<Record<CaseChange['field'], WordSet>> = {
  status: 'consoleStatus',
  urgency: 'urgency',
  publication: 'publication',
};

/** Says what somebody else changed while this person was writing, field by field and step by step. */
@Component({
  selector: 'admin-clash-panel',
  imports: [Icon, DatePipe, KeyHint],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { role: 'alert' },
  template: `
    <h3><hp-icon name="git-compare" [size]="18" />{{ t('acts.clash.title') }}</h3>
    <p>{{ t('acts.clash.lead') }}</p>
    @if (found().changes.length) {
      <dl>
        @for (change of found().changes; track change.field) {
          <div>
            <dt>{{ t('acts.clash.fields.' + change.field) }}</dt>
            <dd>
              <del
                ><span class="hp-hidden">{{ t('acts.clash.was') }} </span>{{ value(change, change.from) }}</del
              >
              <hp-icon name="arrow-right" [size]="14" />
              <ins
                ><span class="hp-hidden">{{ t('acts.clash.now') }} </span>{{ value(change, change.to) }}</ins
              >
            </dd>
          </div>
        }
      </dl>
    }
    @if (found().steps.length) {
      <h4>{{ t('acts.clash.steps') }}</h4>
      <ul>
        @for (step of found().steps; track step.seq) {
          <li>
            <b>{{ word('timeline', step.action) }}</b> · {{ step.actor.name }} · {{ step.at | hpDate }}
            @if (step.text) {
              <q>{{ step.text }}</q>
            }
          </li>
        }
      </ul>
    }
    @if (!possible()) {
      <p class="no">{{ t('acts.clash.noLonger') }}</p>
    } @else {
      <p class="go"><admin-key key="Ctrl Enter" />{{ t('acts.clash.goOn') }}</p>
    }
  `,
  styleUrl: './clash-panel.scss',
})
export class ClashPanel {
  readonly clash = input.required<Clash>();
  readonly action = input.required<string>();

  protected readonly t = injectSaying();
  private readonly language = inject(Language);
  protected readonly found = computed(() => changesBetween(this.clash().before, this.clash().after));
  protected readonly possible = computed(() =>
    this.clash().after.report.allowedActions.some((allowed) => allowed === this.action()),
  );

  protected word(set: WordSet, code: string): string {
    return this.language.word()(set, code);
  }

  protected value(change: CaseChange, code: string | null): string {
    if (code === null) return this.t('acts.clash.none');
    if (change.field === 'due') return formatWhen(code, this.language.active());
    const set = WORDS_OF[change.field];
    return set ? this.word(set, code) : code;
  }
}
