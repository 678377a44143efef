import { ChangeDetectionStrategy, Component, computed, effect, inject, input, output, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { FormControl, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButtonModule } from '@angular/material/button';
import { MatCheckboxModule } from '@angular/material/checkbox';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import { apiQuery, DatePipe, failureKind } from '@smarthp/angular';
import {
  type CalendarDayKind,
  PreviewCalendarDocument,
  RemoveCalendarDayDocument,
  SetCalendarDayDocument,
} from '../../../gql/graphql';
import { injectSaying } from '../../words/say';
import { MovesPreview } from '../parts/moves-preview';
import { PreviewPanel } from '../parts/preview-panel';
import { SaveBar } from '../parts/save-bar';
import { SettingsRunner } from '../parts/settings-runner';
import type { DayCell } from './year-days';

const OFF_KINDS: readonly CalendarDayKind[] = ['STATUTORY', 'MAKEUP', 'SWAP_OFF'];

/** One day of the calendar: what it is, why it changes, and what that would move. */
@Component({
  selector: 'admin-day-editor',
  imports: [
    MovesPreview,
    PreviewPanel,
    SaveBar,
    MatButtonModule,
    MatCheckboxModule,
    MatFormFieldModule,
    MatInputModule,
    MatSelectModule,
    ReactiveFormsModule,
    DatePipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './day-editor.html',
  styleUrl: './day-editor.scss',
})
export class DayEditor {
  readonly cell = input.required<DayCell>();
  readonly mayChange = input(false);
  readonly saved = output<void>();
  readonly closed = output<void>();

  protected readonly t = injectSaying();
  protected readonly runner = inject(SettingsRunner);
  protected readonly name = new FormControl('', { nonNullable: true, validators: Validators.required });
  protected readonly nameEn = new FormControl('', { nonNullable: true });
  protected readonly note = new FormControl('', { nonNullable: true, validators: Validators.required });
  protected readonly kind = signal<CalendarDayKind>('STATUTORY');
  protected readonly provisional = signal(false);
  /** Taking the mark off instead of setting one. */
  protected readonly removing = signal(false);
  private readonly typedName = toSignal(this.name.valueChanges, { initialValue: '' });

  /** A free day can be worked, a working day can be off; a marked one keeps its side. */
  protected readonly kinds = computed<readonly CalendarDayKind[]>(() => {
    const { mark, works } = this.cell();
    if (mark) return mark.isOff ? OFF_KINDS : ['SWAP_WORK'];
    return works ? OFF_KINDS : ['SWAP_WORK', 'STATUTORY', 'MAKEUP'];
  });
  protected readonly preview = apiQuery({
    query: PreviewCalendarDocument,
    variables: () => {
      if (!this.mayChange()) return undefined;
      const { date } = this.cell();
      if (this.removing()) return { input: { unmarked: date } };
      const day = {
        date,
        kind: this.kind(),
        name: this.typedName() || '–',
        provisional: this.provisional(),
        note: '–',
      };
      return { input: { day } };
    },
  });
  protected readonly previewFailure = computed(() => {
    const failure = this.preview.failure();
    return failure ? failureKind(failure) : null;
  });

  constructor() {
    effect(() => {
      const { mark } = this.cell();
      this.name.reset(mark?.name ?? '');
      this.nameEn.reset(mark?.nameEn ?? '');
      this.note.reset('');
      this.kind.set(mark?.kind ?? this.kinds()[0]!);
      this.provisional.set(mark?.isProvisional ?? false);
      this.removing.set(false);
      this.runner.trouble.set(null);
    });
  }

  protected async save(): Promise<void> {
    this.note.markAsTouched();
    this.name.markAsTouched();
    const { date } = this.cell();
    const note = this.note.value.trim();
    if (!note) return;
    if (this.removing()) {
      const done = await this.runner.run(RemoveCalendarDayDocument, { input: { date, note } }, this.done());
      if (done) this.saved.emit();
      return;
    }
    if (!this.name.value.trim()) return;
    const input = {
      date,
      note,
      kind: this.kind(),
      name: this.name.value.trim(),
      nameEn: this.nameEn.value.trim() || null,
      provisional: this.provisional(),
    };
    if (await this.runner.run(SetCalendarDayDocument, { input }, this.done())) this.saved.emit();
  }

  private done(): string {
    return this.t('clocks.calendar.saved');
  }
}
