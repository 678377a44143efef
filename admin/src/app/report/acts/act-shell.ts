import { ChangeDetectionStrategy, Component, computed, DestroyRef, inject, input, output } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatDialogModule } from '@angular/material/dialog';
import { Icon } from '@smarthp/angular';
import { injectSaying } from '../../words/say';
import { CasePresence } from '../presence/presence';
import { SameAct } from '../presence/same-act';
import { ActRunner } from './act-runner';
import { ClashPanel } from './clash-panel';

/** The frame every act shares: title, lead, the form inside, what went wrong, and one main button. */
@Component({
  selector: 'admin-act-shell',
  imports: [MatDialogModule, MatButtonModule, Icon, ClashPanel, SameAct],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <header class="head">
      <h2 mat-dialog-title>{{ t('acts.' + act() + '.title') }}</h2>
      <button type="button" class="icon-button" mat-dialog-close [aria-label]="t('acts.cancel')">
        <hp-icon name="x" [size]="18" />
      </button>
    </header>
    <form
      class="form"
      (submit)="$event.preventDefault(); send.emit()"
      (input)="presence?.hold(action())"
      (keydown.control.enter)="send.emit()"
      novalidate
    >
      <mat-dialog-content class="content">
        @if (lead(); as words) {
          <p class="lead">{{ words }}</p>
        }
        <admin-same-act [action]="action()" />
        @if (runner.clash(); as clash) {
          <admin-clash-panel [clash]="clash" [action]="action()" />
        }
        <ng-content />
        @if (sentence(); as words) {
          <p class="trouble" role="alert"><hp-icon name="circle-alert" [size]="16" />{{ words }}</p>
        }
      </mat-dialog-content>
      <mat-dialog-actions class="actions" align="end">
        <ng-content select="[beside]" />
        <button type="button" mat-stroked-button mat-dialog-close>{{ t('acts.cancel') }}</button>
        @if (possible()) {
          <button
            type="submit"
            mat-flat-button
            [class.danger]="tone() === 'danger'"
            [disabled]="runner.busy() || blocked()"
          >
            <hp-icon [name]="icon()" [size]="16" />{{ label() }}
          </button>
        }
      </mat-dialog-actions>
    </form>
  `,
  styleUrl: './act-shell.scss',
})
export class ActShell {
  /** Word of the act in the address and in the catalogue. */
  readonly act = input.required<string>();
  /** The workflow action, to know after a clash whether it is still open. */
  readonly action = input.required<string>();
  readonly icon = input('check');
  readonly lead = input<string | null>(null);
  readonly tone = input<'plain' | 'danger'>('plain');
  /** Something still runs, such as an upload. */
  readonly blocked = input(false);
  readonly send = output<void>();

  protected readonly runner = inject(ActRunner);
  protected readonly presence = inject(CasePresence, { optional: true });
  protected readonly t = injectSaying();

  constructor() {
    inject(DestroyRef).onDestroy(() => this.presence?.rest());
  }

  protected readonly possible = computed(() => {
    const clash = this.runner.clash();
    return !clash || clash.after.report.allowedActions.some((allowed) => allowed === this.action());
  });
  protected readonly label = computed(() => {
    if (this.runner.busy()) return this.t('acts.busy');
    return this.t(this.runner.clash() ? 'acts.clash.retry' : `acts.${this.act()}.button`);
  });
  protected readonly sentence = computed(() => {
    const trouble = this.runner.trouble();
    return trouble ? (trouble.sentence ?? this.t(`acts.${trouble.kind}`)) : null;
  });
}
