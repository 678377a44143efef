import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  output,
  signal,
} from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { FormControl, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatCheckboxModule } from '@angular/material/checkbox';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatSelectModule } from '@angular/material/select';
import { apiQuery, DatePipe, failureKind } from '@smarthp/angular';
import { startWith } from 'rxjs';
import {
  PreviewTimeLimitDocument,
  SetTimeLimitDocument,
  type TimeLimitClass,
  type TimeLimitPreviewInput,
  type TimeLimitRowFragment,
} from '../../../gql/graphql';
import { CategoryBook } from '../../queue/category-book';
import { injectSaying, Say } from '../../words/say';
import { cityDate } from '../parts/effective-from';
import { DurationField } from '../parts/duration-field';
import { FormRow } from '../parts/form-row';
import { MovesPreview } from '../parts/moves-preview';
import { PreviewPanel } from '../parts/preview-panel';
import { SaveBar } from '../parts/save-bar';
import { SettingsRunner } from '../parts/settings-runner';
import { LimitWords } from './limit-words';

const KINDS: readonly TimeLimitClass[] = ['NORMAL', 'HIGH', 'URGENT', 'PROCEDURE'];

/** New limits: how long, from when, for open reports too; beside it what would come of them. */
@Component({
  selector: 'admin-limit-editor',
  imports: [
    DurationField,
    FormRow,
    MovesPreview,
    PreviewPanel,
    SaveBar,
    MatCheckboxModule,
    MatFormFieldModule,
    MatSelectModule,
    ReactiveFormsModule,
    DatePipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './limit-editor.html',
  styleUrl: './limit-editor.scss',
})
export class LimitEditor {
  readonly row = input.required<TimeLimitRowFragment>();
  /** A new row for a field not chosen yet. */
  readonly isNew = input(false);
  readonly saved = output<void>();
  readonly cancelled = output<void>();

  protected readonly t = injectSaying();
  protected readonly say = inject(Say);
  protected readonly words = inject(LimitWords);
  protected readonly book = inject(CategoryBook);
  protected readonly runner = inject(SettingsRunner);
  protected readonly kinds = KINDS;

  protected readonly kind = linkedSignal<TimeLimitClass>(() => this.row().kind);
  protected readonly field = linkedSignal(() => (this.isNew() ? '' : (this.row().field ?? '')));
  protected readonly aroundTheClock = linkedSignal(() => this.row().aroundTheClock);
  protected readonly forward = linkedSignal(() => this.row().forwardMinutes);
  protected readonly accept = linkedSignal(() => this.row().acceptMinutes);
  protected readonly result = linkedSignal(() => this.row().resultMinutes);
  protected readonly hasSeveral = linkedSignal(() => this.row().severalMinutes != null);
  protected readonly several = linkedSignal(() => this.row().severalMinutes ?? this.row().resultMinutes * 2);
  protected readonly extension = linkedSignal(() => this.row().extensionMinutes);
  protected readonly alsoOpen = signal(false);
  protected readonly from = new FormControl(cityDate(1), { nonNullable: true, validators: Validators.required });
  protected readonly note = new FormControl('', { nonNullable: true, validators: Validators.required });
  private readonly fromDate = toSignal(this.from.valueChanges.pipe(startWith(this.from.value)), {
    initialValue: this.from.value,
  });

  protected readonly values = computed<TimeLimitPreviewInput>(() => ({
    kind: this.kind(),
    field: this.field() || null,
    effectiveFrom: this.fromDate(),
    aroundTheClock: this.aroundTheClock(),
    forwardMinutes: this.forward(),
    acceptMinutes: this.accept(),
    resultMinutes: this.result(),
    severalMinutes: this.hasSeveral() ? this.several() : null,
    extensionMinutes: this.extension(),
    alsoOpen: this.alsoOpen(),
  }));
  protected readonly complete = computed(() => {
    const { effectiveFrom, forwardMinutes, acceptMinutes, resultMinutes, severalMinutes } = this.values();
    const spans = [forwardMinutes, acceptMinutes, resultMinutes].every((minutes) => minutes > 0);
    const several = severalMinutes == null || severalMinutes >= resultMinutes;
    return spans && several && effectiveFrom >= cityDate() && (!this.isNew() || !!this.field());
  });
  protected readonly preview = apiQuery({
    query: PreviewTimeLimitDocument,
    variables: () => (this.complete() ? { input: this.values() } : undefined),
  });
  protected readonly previewFailure = computed(() => {
    const failure = this.preview.failure();
    return failure ? failureKind(failure) : null;
  });

  protected async save(): Promise<void> {
    this.note.markAsTouched();
    this.from.markAsTouched();
    if (!this.note.value.trim() || !this.complete()) return;
    const input = { ...this.values(), note: this.note.value.trim() };
    if (await this.runner.run(SetTimeLimitDocument, { input }, this.t('clocks.limits.saved'))) this.saved.emit();
  }

  protected cancel(): void {
    this.runner.trouble.set(null);
    this.cancelled.emit();
  }
}
