import { TextFieldModule } from '@angular/cdk/text-field';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  type ElementRef,
  inject,
  input,
  linkedSignal,
  output,
  viewChild,
} from '@angular/core';
import { FormControl, Validators } from '@angular/forms';
import { MatButtonModule } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import { apiQuery, Icon, Session, WordPipe } from '@smarthp/angular';
import {
  RetireAnswerTemplateDocument,
  SaveAnswerTemplateDocument,
  type TemplateRulesFragment,
  TemplateVariablesDocument,
} from '../../../gql/graphql';
import { CategoryBook } from '../../queue/category-book';
import { injectSaying, Say } from '../../words/say';
import { cityDate } from '../parts/effective-from';
import { FormRow } from '../parts/form-row';
import { SaveBar } from '../parts/save-bar';
import { SettingsRunner } from '../parts/settings-runner';
import { codeFrom } from '../rules/code-from';
import { isRetired, newestOf } from '../rules/rule-line';
import { ACTS_WITH_WORDS, STATUSES_AT_WORK, templateDraft, type TemplateDraft } from './template-draft';

/** One template: what it is for, whose it is, and its words with open places put in by a press. */
@Component({
  selector: 'admin-template-editor',
  imports: [
    FormRow,
    SaveBar,
    MatButtonModule,
    MatFormFieldModule,
    MatInputModule,
    MatSelectModule,
    TextFieldModule,
    Icon,
    WordPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'hp-card' },
  templateUrl: './template-editor.html',
  styleUrls: ['../categories/field-editor.scss', './template-editor.scss'],
})
export class TemplateEditor {
  /** Null: a new template. */
  readonly rule = input.required<TemplateRulesFragment | null>();
  readonly taken = input<readonly string[]>([]);
  readonly mayChange = input(false);
  /** Shared ones too, not only those of the own unit. */
  readonly mayShare = input(false);
  readonly saved = output<string>();
  readonly drafted = output<TemplateDraft>();

  protected readonly t = injectSaying();
  protected readonly say = inject(Say);
  protected readonly runner = inject(SettingsRunner);
  protected readonly book = inject(CategoryBook);
  private readonly viewer = inject(Session).viewer;
  private readonly box = viewChild<ElementRef<HTMLTextAreaElement>>('box');
  protected readonly acts = ACTS_WITH_WORDS;
  protected readonly statuses = STATUSES_AT_WORK;
  private readonly variablesRead = apiQuery({ query: TemplateVariablesDocument, variables: () => ({}) });
  protected readonly variables = computed(() => this.variablesRead.data()?.templateVariables ?? []);

  /** Units the person works in, and the one the template has. */
  protected readonly units = computed(() => {
    const own = (this.viewer()?.roles ?? []).flatMap(({ unit }) =>
      unit ? [{ id: unit.id, name: unit.fullName }] : [],
    );
    const rule = this.rule();
    const kept = rule ? newestOf(rule).unit : null;
    const all = [...own, ...(kept ? [{ id: kept.id, name: kept.name }] : [])];
    return all.filter((one, at) => all.findIndex(({ id }) => id === one.id) === at);
  });
  protected readonly draft = linkedSignal<TemplateDraft>(() =>
    templateDraft(this.rule(), this.mayShare() ? null : (this.units()[0]?.id ?? null)),
  );
  protected readonly fields = computed(
    () => this.book.categories().find(({ code }) => code === this.draft().categoryCode)?.fields ?? [],
  );
  protected readonly retired = computed(() => {
    const rule = this.rule();
    return !!rule && isRetired(rule);
  });
  protected readonly from = new FormControl(cityDate(), { nonNullable: true, validators: Validators.required });
  protected readonly note = new FormControl('', { nonNullable: true, validators: Validators.required });

  protected set(facts: Partial<TemplateDraft>): void {
    this.draft.update((draft) => ({ ...draft, ...facts }));
    this.drafted.emit(this.draft());
  }

  protected value(event: Event): string {
    return (event.target as HTMLInputElement).value;
  }

  /** Puts an open place where the cursor stands. */
  protected put(name: string): void {
    const box = this.box()?.nativeElement;
    if (!box) return;
    box.setRangeText(`{{${name}}}`, box.selectionStart, box.selectionEnd, 'end');
    this.set({ body: box.value });
    box.focus();
  }

  protected async save(): Promise<void> {
    const when = this.when();
    if (!when) return;
    const code = this.rule()?.code ?? codeFrom(this.draft().name, this.taken());
    const input = { code, ...this.draft(), statuses: [...this.draft().statuses], ...when };
    if (await this.runner.run(SaveAnswerTemplateDocument, { input })) this.done(code);
  }

  protected async retire(): Promise<void> {
    const when = this.when();
    const code = this.rule()?.code;
    if (!when || !code) return;
    const input = { code, ...when };
    if (await this.runner.run(RetireAnswerTemplateDocument, { input }, this.t('rules.templates.ended')))
      this.done(code);
  }

  private when(): { version: number; effectiveFrom: string; note: string } | null {
    this.note.markAsTouched();
    if (this.note.invalid || this.from.invalid) return null;
    return { version: this.rule()?.newestVersion ?? 0, effectiveFrom: this.from.value, note: this.note.value };
  }

  private done(code: string): void {
    this.note.reset();
    this.saved.emit(code);
  }
}
