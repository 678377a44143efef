import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { apiQuery, DatePipe, Icon } from '@smarthp/angular';
import { CategoryRulesDocument, type FieldRulesFragment } from '../../../gql/graphql';
import { Staff } from '../../frame/staff';
import { injectSaying, Say } from '../../words/say';
import { PreviewPanel } from '../parts/preview-panel';
import { SettingsFrame } from '../parts/settings-frame';
import { SettingsHistory } from '../parts/settings-history';
import { SettingsRunner } from '../parts/settings-runner';
import { isRetired, newestOf, nextOf, todayOf } from '../rules/rule-line';
import { CategoryEditor } from './category-editor';
import { draftOf, type FieldDraft, newField } from './field-draft';
import { FieldEditor } from './field-editor';
import { fieldIcon } from './field-icons';
import { FormPreview } from './form-preview';

const NEW = 'new';

/** Categories and fields: the tree at the left, one of them open, the citizen's form and the history at the side. */
@Component({
  selector: 'admin-categories',
  imports: [
    SettingsFrame,
    SettingsHistory,
    PreviewPanel,
    CategoryEditor,
    FieldEditor,
    FormPreview,
    MatButtonModule,
    RouterLink,
    Icon,
    DatePipe,
  ],
  providers: [SettingsRunner],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './categories.page.html',
  styleUrl: './categories.page.scss',
})
export class CategoriesPage {
  /** `CATEGORY`, `CATEGORY/FIELD` or `CATEGORY/new`, in the address so that a link opens it. */
  readonly open = input<string>();

  protected readonly t = injectSaying();
  protected readonly say = inject(Say);
  private readonly router = inject(Router);
  private readonly roles = inject(Staff).roles;
  private readonly runner = inject(SettingsRunner);
  protected readonly mayChange = computed(() => this.roles().includes('SYS_ADMIN'));
  protected readonly rules = apiQuery({ query: CategoryRulesDocument, variables: () => ({}) });
  protected readonly tree = computed(() =>
    (this.rules.data()?.categoryRules ?? []).map((rule) => ({
      rule,
      name: this.say.name(newestOf(rule)),
      icon: fieldIcon(newestOf(rule).icon),
      fields: rule.fields.map((field) => this.lineOf(field)),
    })),
  );
  protected readonly at = computed(() => this.open() ?? this.tree()[0]?.fields[0]?.rule.id ?? '');
  protected readonly categoryCode = computed(() => this.at().split('/')[0] ?? '');
  private readonly fieldCode = computed(() => this.at().split('/')[1]);
  protected readonly category = computed(
    () => this.tree().find(({ rule }) => rule.code === this.categoryCode())?.rule ?? null,
  );
  protected readonly field = computed<FieldRulesFragment | null>(
    () => this.category()?.fields.find(({ code }) => code === this.fieldCode()) ?? null,
  );
  protected readonly isNew = computed(() => this.fieldCode() === NEW);
  /** What the editor holds now, for the preview. */
  protected readonly drafted = linkedSignal<FieldDraft>(() => {
    const field = this.field();
    return field ? draftOf(field) : newField(this.categoryCode());
  });
  protected readonly version = signal(0);
  protected readonly nameOf = (key: string): string => {
    const category = this.tree().find(({ rule }) => rule.code === key.split('/')[0]);
    return category?.fields.find(({ rule }) => rule.id === key)?.name ?? category?.name ?? key;
  };

  protected async saved(id: string): Promise<void> {
    await this.rules.reload();
    this.version.update((n) => n + 1);
    await this.router.navigate([], { queryParams: { open: id } });
  }

  /** Another one is opened: what the server said of the last one goes. */
  protected opened(): void {
    this.runner.trouble.set(null);
  }

  private lineOf(rule: FieldRulesFragment) {
    const shown = todayOf(rule) ?? newestOf(rule);
    return {
      rule,
      name: this.say.name(shown.field),
      icon: fieldIcon(shown.field.icon),
      questions: shown.field.questions.length,
      retired: isRetired(rule),
      next: nextOf(rule),
    };
  }
}
