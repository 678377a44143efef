import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { FormControl, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { StatusChip } from '@smarthp/angular';
import { Apollo } from 'apollo-angular';
import { catchError, debounceTime, filter, map, of, switchMap } from 'rxjs';
import { MergeReportDocument, MergeTargetDocument, type MergeTargetQuery } from '../../../gql/graphql';
import { Act, ACT_PROVIDERS } from './act';
import { ActShell } from './act-shell';

const CODE = /^HP-\d{6}-\d{4,}$/;

@Component({
  selector: 'admin-merge-report',
  imports: [ActShell, ReactiveFormsModule, MatFormFieldModule, MatInputModule, StatusChip],
  providers: ACT_PROVIDERS,
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <admin-act-shell act="merge" action="MERGE" icon="git-merge" [lead]="act.t('acts.merge.lead')" (send)="send()">
      <mat-form-field>
        <mat-label>{{ act.t('acts.merge.code') }}</mat-label>
        <input matInput [formControl]="into" autocapitalize="characters" autocomplete="off" spellcheck="false" />
        <mat-hint>{{ act.t('acts.merge.codeHint') }}</mat-hint>
        <mat-error>{{ act.t(into.hasError('self') ? 'acts.merge.self' : 'acts.merge.badCode') }}</mat-error>
      </mat-form-field>
      <div aria-live="polite">
        @if (target(); as found) {
          <p class="hp-card found">
            <span class="hp-muted">{{ act.t('acts.merge.found') }} {{ found.code }}</span>
            <b>{{ found.title }}</b>
            <hp-status-chip [status]="found.status" audience="console" />
          </p>
        } @else if (target() === null) {
          <p class="hp-muted">{{ act.t('acts.merge.missing') }}</p>
        }
      </div>
    </admin-act-shell>
  `,
  styles: `
    .found {
      display: grid;
      gap: 4px;
      justify-items: start;
      padding: 10px 12px;
    }
  `,
})
export class MergeReport {
  protected readonly act = inject(Act);
  private readonly apollo = inject(Apollo);
  protected readonly into = new FormControl('', {
    nonNullable: true,
    validators: [
      Validators.required,
      (control) => (CODE.test(tidy(control.value)) ? null : { code: true }),
      (control) => (tidy(control.value) === this.act.store.report()?.code ? { self: true } : null),
    ],
  });
  /** Null when nothing has this code, undefined before a whole code stands in the box. */
  protected readonly target = signal<MergeTargetQuery['report'] | undefined>(undefined);

  constructor() {
    this.into.valueChanges
      .pipe(
        map(tidy),
        debounceTime(250),
        filter((code) => CODE.test(code)),
        switchMap((code) =>
          this.apollo.query({ query: MergeTargetDocument, variables: { code }, fetchPolicy: 'no-cache' }).pipe(
            map((result) => result.data?.report ?? null),
            catchError(() => of(undefined)),
          ),
        ),
        takeUntilDestroyed(),
      )
      .subscribe((report) => this.target.set(report));
  }

  protected send(): Promise<void> {
    const code = tidy(this.into.value);
    return this.act.send(MergeReportDocument, { intoCode: code }, 'acts.merge.done', { code }, [this.into]);
  }
}

function tidy(code: string): string {
  return code.trim().toUpperCase();
}
