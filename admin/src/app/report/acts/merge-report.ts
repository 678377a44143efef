import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { takeUntilDestroyed, toSignal } from '@angular/core/rxjs-interop';
import { FormControl, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { apiQuery, Skeleton } from '@smarthp/angular';
import { Apollo } from 'apollo-angular';
import { catchError, debounceTime, filter, map, of, switchMap } from 'rxjs';
import {
  MergeCandidatesDocument,
  MergeReportDocument,
  MergeTargetDocument,
  type MergeTargetQuery,
} from '../../../gql/graphql';
import { Act, ACT_PROVIDERS, optionalWords, requiredWords } from './act';
import { ActShell } from './act-shell';
import { MergeCandidate } from './merge-candidate';
import { WordsField } from './words-field';

const CODE = /^HP-\d{6}-\d{4,}$/;

/** Into which report: one of those that look alike, or any by its code. */
@Component({
  selector: 'admin-merge-report',
  imports: [ActShell, ReactiveFormsModule, MatFormFieldModule, MatInputModule, MergeCandidate, WordsField, Skeleton],
  providers: ACT_PROVIDERS,
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './merge-report.html',
  styleUrl: './merge-report.scss',
})
export class MergeReport {
  protected readonly act = inject(Act);
  private readonly apollo = inject(Apollo);
  private readonly own = this.act.store.report();

  protected readonly into = new FormControl('', {
    nonNullable: true,
    validators: [
      Validators.required,
      (control) => (CODE.test(tidy(control.value)) ? null : { code: true }),
      (control) => (tidy(control.value) === this.own?.code ? { self: true } : null),
    ],
  });
  /** A unit that already has it must read why it is taken away. */
  protected readonly withUnit = !!this.own?.handlingUnit;
  protected readonly reason = this.withUnit ? requiredWords() : optionalWords();
  protected readonly chosen = toSignal(this.into.valueChanges.pipe(map(tidy)), { initialValue: '' });
  protected readonly search = apiQuery({
    query: MergeCandidatesDocument,
    variables: computed(() => (this.own ? { code: this.own.code } : undefined)),
  });
  protected readonly candidates = computed(() => this.search.data()?.mergeCandidates ?? []);
  /** Null when nothing has this code, undefined before a whole code stands in the box. */
  protected readonly typed = signal<MergeTargetQuery['report'] | undefined>(undefined);
  /** What was typed, when it is not among the offered. */
  protected readonly target = computed(() => {
    const report = this.typed();
    return report && this.candidates().some((one) => one.report.code === report.code) ? undefined : report;
  });
  protected readonly master = computed(() => this.typed()?.mergedInto?.code ?? null);

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
      .subscribe((report) => this.typed.set(report));
  }

  protected choose(code: string): void {
    this.into.setValue(code);
  }

  protected send(): Promise<void> {
    const code = tidy(this.into.value);
    const input = { intoCode: code, reason: this.reason.value.trim() || null };
    return this.act.send(MergeReportDocument, input, 'acts.merge.done', { code }, [this.into, this.reason]);
  }
}

function tidy(code: string): string {
  return code.trim().toUpperCase();
}
