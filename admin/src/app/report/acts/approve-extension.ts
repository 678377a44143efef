import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { Router } from '@angular/router';
import { ApproveExtensionDocument } from '../../../gql/graphql';
import { Act, ACT_PROVIDERS } from './act';
import { ActShell } from './act-shell';
import { ExtensionWish } from './extension-wish';

@Component({
  selector: 'admin-approve-extension',
  imports: [ActShell, ExtensionWish, MatButtonModule],
  providers: ACT_PROVIDERS,
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <admin-act-shell
      act="approve-extension"
      action="APPROVE_EXTENSION"
      icon="calendar-check"
      [lead]="act.t('acts.approve-extension.lead')"
      (send)="act.send(document, {}, 'acts.approve-extension.done')"
    >
      <admin-extension-wish />
      @if (mayRefuse()) {
        <button beside type="button" mat-button (click)="refuseInstead()">
          {{ act.t('acts.refuse-extension.button') }}
        </button>
      }
    </admin-act-shell>
  `,
})
export class ApproveExtension {
  protected readonly act = inject(Act);
  private readonly router = inject(Router);
  protected readonly document = ApproveExtensionDocument;
  protected readonly mayRefuse = computed(
    () => this.act.store.report()?.allowedActions.includes('REFUSE_EXTENSION') ?? false,
  );

  protected refuseInstead(): void {
    const queryParams = { act: 'refuse-extension' };
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }
}
