import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
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
  imports: [ActShell, BeforeAfter, DatePipe, MatButtonModule, MatDialogModule],
  providers: ACT_PROVIDERS,
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <admin-act-shell
      act="approve"
      action="APPROVE_RESULT"
      icon="badge-check"
      [lead]="act.t('acts.approve.lead')"
      (send)="act.send(document, {}, 'acts.approve.done')"
    >
      <div class="read">
        <hp-before-after [before]="before()" [after]="after()" />
        <article class="hp-card answer">
          <h3>{{ act.t('acts.approve.answer', { unit: unit() }) }}</h3>
          <p class="words">{{ result()?.text }}</p>
          <p class="hp-note hp-muted">{{ result()?.submittedAt | hpDate }}</p>
        </article>
      </div>
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
  protected readonly document = ApproveResultDocument;

  protected readonly result = computed(() => this.act.store.report()?.result ?? null);
  protected readonly unit = computed(() => this.say.name(this.act.store.report()?.handlingUnit));
  protected readonly before = computed(() => this.photo('BEFORE'));
  protected readonly after = computed(() => this.photo('AFTER'));
  protected readonly canReturn = computed(
    () => this.act.store.report()?.allowedActions.includes('RETURN_RESULT') ?? false,
  );

  protected returnInstead(): void {
    void this.router.navigate([], { queryParams: { act: 'return' }, queryParamsHandling: 'merge', replaceUrl: true });
  }

  private photo(kind: 'BEFORE' | 'AFTER') {
    return this.act.store.report()?.media.find((photo) => photo.kind === kind && photo.state === 'READY') ?? null;
  }
}
