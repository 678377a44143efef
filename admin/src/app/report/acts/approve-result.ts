import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { MatCheckboxModule } from '@angular/material/checkbox';
import { MatButtonModule } from '@angular/material/button';
import { MatDialogModule } from '@angular/material/dialog';
import { Router } from '@angular/router';
import { BeforeAfter, DatePipe } from '@smarthp/angular';
import { ApproveResultDocument } from '../../../gql/graphql';
import { Say } from '../../words/say';
import { Act, ACT_PROVIDERS } from './act';
import { ActShell } from './act-shell';

@Component({
  selector: 'admin-approve-result',
  imports: [ActShell, BeforeAfter, DatePipe, MatButtonModule, MatCheckboxModule, MatDialogModule],
  providers: ACT_PROVIDERS,
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <admin-act-shell
      act="approve"
      action="APPROVE_RESULT"
      icon="badge-check"
      [lead]="act.t('acts.approve.lead')"
      (send)="send()"
    >
      <div class="read">
        <hp-before-after [before]="before()" [after]="after()" />
        <article class="hp-card answer">
          <h3>{{ act.t('acts.approve.answer', { unit: unit() }) }}</h3>
          <p class="words">{{ result()?.text }}</p>
          <p class="hp-note hp-muted">{{ result()?.submittedAt | hpDate }}</p>
        </article>
      </div>
      @if (result()?.noPhotoReason; as reason) {
        <section class="bare" [attr.aria-label]="act.t('acts.approve.noPhoto')">
          <p>
            <b>{{ act.t('acts.approve.noPhoto') }}</b> <q>{{ reason }}</q>
          </p>
          <mat-checkbox [checked]="accepted()" (change)="accept($event.checked)">{{
            act.t('acts.approve.accept')
          }}</mat-checkbox>
          @if (missing()) {
            <p class="missing" role="alert">{{ act.t('acts.approve.acceptFirst') }}</p>
          }
        </section>
      }
      @if (canReturn()) {
        <button beside type="button" mat-button (click)="returnInstead()">
          {{ act.t('acts.approve.returnInstead') }}
        </button>
      }
    </admin-act-shell>
  `,
  styleUrl: './approve-result.scss',
})
export class ApproveResult {
  protected readonly act = inject(Act);
  private readonly say = inject(Say);
  private readonly router = inject(Router);
  /** The leader lets it pass without a photo; asked for only where there is none. */
  protected readonly accepted = signal(false);
  protected readonly missing = signal(false);

  protected readonly result = computed(() => this.act.store.report()?.result ?? null);
  protected readonly unit = computed(() => this.say.name(this.act.store.report()?.handlingUnit));
  protected readonly before = computed(() => this.photo('BEFORE'));
  protected readonly after = computed(() => this.photo('AFTER'));
  protected readonly canReturn = computed(
    () => this.act.store.report()?.allowedActions.includes('RETURN_RESULT') ?? false,
  );

  protected accept(yes: boolean): void {
    this.accepted.set(yes);
    this.missing.set(false);
  }

  protected async send(): Promise<void> {
    this.missing.set(!!this.result()?.noPhotoReason && !this.accepted());
    if (this.missing()) return;
    await this.act.send(ApproveResultDocument, { acceptNoPhoto: this.accepted() }, 'acts.approve.done');
  }

  protected returnInstead(): void {
    void this.router.navigate([], { queryParams: { act: 'return' }, queryParamsHandling: 'merge', replaceUrl: true });
  }

  private photo(kind: 'BEFORE' | 'AFTER') {
    return this.act.store.report()?.media.find((photo) => photo.kind === kind && photo.state === 'READY') ?? null;
  }
}
