import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { FormControl, ReactiveFormsModule } from '@angular/forms';
import { MatButtonToggleModule } from '@angular/material/button-toggle';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatSelectModule } from '@angular/material/select';
import { WordPipe } from '@smarthp/angular';
import { ReceiveReportDocument, type Urgency } from '../../../gql/graphql';
import { CategoryBook } from '../../queue/category-book';
import { URGENCIES } from '../../queue/queue-filter';
import { Say } from '../../words/say';
import { Act, ACT_PROVIDERS, optionalWords } from './act';
import { ActShell } from './act-shell';
import { WordsField } from './words-field';

@Component({
  selector: 'admin-receive-report',
  imports: [
    ActShell,
    WordsField,
    ReactiveFormsModule,
    MatFormFieldModule,
    MatSelectModule,
    MatButtonToggleModule,
    WordPipe,
  ],
  providers: ACT_PROVIDERS,
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './receive-report.html',
  styleUrl: './form-parts.scss',
})
export class ReceiveReport {
  protected readonly act = inject(Act);
  protected readonly say = inject(Say);
  protected readonly book = inject(CategoryBook);
  protected readonly urgencies = URGENCIES;

  private readonly report = this.act.store.report();
  protected readonly urgency = new FormControl<Urgency>(this.report?.urgency ?? 'NORMAL', { nonNullable: true });
  protected readonly category = new FormControl(this.report?.category.code ?? '', { nonNullable: true });
  protected readonly field = new FormControl<string | null>(null);
  protected readonly note = optionalWords();

  private readonly categoryCode = toSignal(this.category.valueChanges, { initialValue: this.category.value });
  protected readonly fields = computed(
    () => this.book.categories().find((category) => category.code === this.categoryCode())?.fields ?? [],
  );

  protected send(): Promise<void> {
    const input = {
      urgency: this.urgency.value,
      categoryCode: this.category.value === this.report?.category.code ? null : this.category.value,
      fieldCode: this.field.value,
      note: this.note.value.trim() || null,
    };
    return this.act.send(ReceiveReportDocument, input, 'acts.receive.done');
  }
}
