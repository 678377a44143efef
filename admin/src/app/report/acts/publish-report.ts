import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { Icon } from '@smarthp/angular';
import { PublishReportDocument } from '../../../gql/graphql';
import { Act, ACT_PROVIDERS } from './act';
import { ActShell } from './act-shell';

@Component({
  selector: 'admin-publish-report',
  imports: [ActShell, Icon],
  providers: ACT_PROVIDERS,
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <admin-act-shell
      act="publish"
      action="PUBLISH"
      icon="globe"
      [lead]="act.t('acts.publish.lead')"
      (send)="act.send(document, {}, 'acts.publish.done')"
    >
      <p class="line"><hp-icon name="eye" [size]="18" />{{ act.t('acts.publish.check') }}</p>
      <p class="line">
        <hp-icon [name]="act.store.report()?.mayBePublic ? 'check' : 'lock'" [size]="18" />{{
          act.t(act.store.report()?.mayBePublic ? 'acts.publish.consent' : 'acts.publish.noConsent')
        }}
      </p>
    </admin-act-shell>
  `,
  styles: `
    .line {
      display: flex;
      gap: 10px;
      align-items: flex-start;
    }
  `,
})
export class PublishReport {
  protected readonly act = inject(Act);
  protected readonly document = PublishReportDocument;
}
