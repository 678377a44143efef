import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { apiQuery, DatePipe, Icon, WordPipe } from '@smarthp/angular';
import { TemplateRulesDocument } from '../../../gql/graphql';
import { Staff } from '../../frame/staff';
import { injectSaying, Say } from '../../words/say';
import { PreviewPanel } from '../parts/preview-panel';
import { SettingsFrame } from '../parts/settings-frame';
import { SettingsHistory } from '../parts/settings-history';
import { SettingsRunner } from '../parts/settings-runner';
import { isRetired, newestOf, nextOf, todayOf } from '../rules/rule-line';
import { ACTS_WITH_WORDS, templateDraft, type TemplateDraft } from './template-draft';
import { TemplateEditor } from './template-editor';
import { TemplatePreview } from './template-preview';

const NEW = 'new';

/** Answer templates by the act they are for, one of them open, tried on a real report while it is written. */
@Component({
  selector: 'admin-templates',
  imports: [
    SettingsFrame,
    SettingsHistory,
    PreviewPanel,
    TemplateEditor,
    TemplatePreview,
    RouterLink,
    Icon,
    DatePipe,
    WordPipe,
  ],
  providers: [SettingsRunner],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './templates.page.html',
  styleUrl: '../categories/categories.page.scss',
})
export class TemplatesPage {
  /** Code of the open one, or `new`; in the address. */
  readonly open = input<string>();

  protected readonly t = injectSaying();
  protected readonly say = inject(Say);
  private readonly router = inject(Router);
  private readonly runner = inject(SettingsRunner);
  private readonly roles = inject(Staff).roles;
  protected readonly mayShare = computed(() =>
    this.roles().some((role) => role === 'SYS_ADMIN' || role === 'DESK_SUPERVISOR'),
  );
  protected readonly mayAdd = computed(() => this.mayShare() || this.roles().includes('UNIT_COORDINATOR'));
  /** The list of changes is for who reads all settings. */
  protected readonly seesHistory = computed(() =>
    this.roles().some((role) => ['SYS_ADMIN', 'DESK_SUPERVISOR', 'AUDITOR', 'CITY_LEADER'].includes(role)),
  );
  protected readonly rules = apiQuery({ query: TemplateRulesDocument, variables: () => ({}) });
  private readonly lines = computed(() =>
    (this.rules.data()?.templateRules ?? []).map((rule) => ({
      rule,
      shown: todayOf(rule) ?? newestOf(rule),
      retired: isRetired(rule),
      next: nextOf(rule),
    })),
  );
  protected readonly groups = computed(() =>
    [...ACTS_WITH_WORDS, null]
      .map((act) => ({ act, lines: this.lines().filter(({ shown }) => (shown.act ?? null) === act) }))
      .filter(({ lines }) => lines.length > 0),
  );
  protected readonly codes = computed(() => this.lines().map(({ rule }) => rule.code));
  protected readonly at = computed(() => this.open() ?? this.groups()[0]?.lines[0]?.rule.code ?? '');
  protected readonly isNew = computed(() => this.at() === NEW);
  protected readonly template = computed(() => this.lines().find(({ rule }) => rule.code === this.at())?.rule ?? null);
  protected readonly drafted = linkedSignal<TemplateDraft>(() => templateDraft(this.template(), null));
  protected readonly version = signal(0);
  protected readonly nameOf = (code: string): string =>
    this.lines().find(({ rule }) => rule.code === code)?.shown.name ?? code;

  protected async saved(code: string): Promise<void> {
    await this.rules.reload();
    this.version.update((n) => n + 1);
    await this.router.navigate([], { queryParams: { open: code } });
  }

  protected opened(): void {
    this.runner.trouble.set(null);
  }
}
