import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Icon } from '@smarthp/angular';
import { injectSaying } from '../words/say';
import { BulkJobRun } from './bulk-job';

/** How far a job is, and of each refused case why. */
@Component({
  selector: 'admin-bulk-progress',
  imports: [RouterLink, Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (run.job(); as job) {
      <div class="bar" role="progressbar" [attr.aria-valuenow]="run.share()" [attr.aria-label]="t('bulk.progress')">
        <i [style.inline-size.%]="run.share()"></i>
      </div>
      <p class="sum" aria-live="polite">
        @if (run.finished()) {
          <hp-icon name="check" [size]="16" />
        }
        {{ t(run.finished() ? 'bulk.finished' : 'bulk.running', { done: job.done, total: job.total }) }}
        @if (job.refused) {
          <b>{{ t('bulk.refused', { n: job.refused }) }}</b>
        }
      </p>
      @if (run.refused().length) {
        <div class="table" tabindex="0" role="region" [attr.aria-label]="t('bulk.refusedList')">
          <table>
            <thead>
              <tr>
                <th scope="col">{{ t('bulk.case') }}</th>
                <th scope="col">{{ t('bulk.why') }}</th>
              </tr>
            </thead>
            <tbody>
              @for (item of run.refused(); track item.code) {
                <tr>
                  <th scope="row">
                    <a class="hp-figure" [routerLink]="['/reports', item.code]" [target]="links()">{{ item.code }}</a>
                  </th>
                  <td>{{ item.problem }}</td>
                </tr>
              }
            </tbody>
          </table>
        </div>
      }
    }
  `,
  styleUrl: './bulk-progress.scss',
})
export class BulkProgress {
  /** Where a case opens: inside a dialog it is another tab. */
  readonly links = input<'_self' | '_blank'>('_blank');
  protected readonly run = inject(BulkJobRun);
  protected readonly t = injectSaying();
}
