import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { apiQuery, DatePipe, Icon } from '@smarthp/angular';
import { GroundRulesDocument } from '../../../gql/graphql';
import { Staff } from '../../frame/staff';
import { injectSaying } from '../../words/say';
import { PreviewPanel } from '../parts/preview-panel';
import { SettingsFrame } from '../parts/settings-frame';
import { SettingsHistory } from '../parts/settings-history';
import { SettingsRunner } from '../parts/settings-runner';
import { isRetired, newestOf, nextOf, todayOf } from '../rules/rule-line';
import { type GroundDraft, GroundEditor } from './ground-editor';
import { RefusalPreview } from './refusal-preview';

const NEW = 'new';

/** Grounds on which the desk refuses: in their order, one of them open, with what the citizen will read. */
@Component({
  selector: 'admin-grounds',
  imports: [SettingsFrame, SettingsHistory, PreviewPanel, GroundEditor, RefusalPreview, RouterLink, Icon, DatePipe],
  providers: [SettingsRunner],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './grounds.page.html',
  styleUrl: '../categories/categories.page.scss',
})
export class GroundsPage {
  /** Code of the open one, or `new`; in the address. */
  readonly open = input<string>();

  protected readonly t = injectSaying();
  private readonly router = inject(Router);
  private readonly runner = inject(SettingsRunner);
  private readonly roles = inject(Staff).roles;
  protected readonly mayChange = computed(() => this.roles().includes('SYS_ADMIN'));
  protected readonly rules = apiQuery({ query: GroundRulesDocument, variables: () => ({}) });
  protected readonly lines = computed(() =>
    (this.rules.data()?.groundRules ?? []).map((rule) => ({
      rule,
      shown: todayOf(rule) ?? newestOf(rule),
      retired: isRetired(rule),
      next: nextOf(rule),
    })),
  );
  protected readonly codes = computed(() => this.lines().map(({ rule }) => rule.code));
  protected readonly at = computed(() => this.open() ?? this.lines()[0]?.rule.code ?? '');
  protected readonly isNew = computed(() => this.at() === NEW);
  protected readonly ground = computed(() => this.lines().find(({ rule }) => rule.code === this.at())?.rule ?? null);
  protected readonly drafted = linkedSignal<GroundDraft | null>(() => {
    const ground = this.ground();
    return ground ? { ...newestOf(ground), legalBasis: newestOf(ground).legalBasis ?? null } : null;
  });
  protected readonly version = signal(0);
  protected readonly nameOf = (code: string): string =>
    this.lines().find(({ rule }) => rule.code === code)?.shown.text ?? code;

  protected async saved(code: string): Promise<void> {
    await this.rules.reload();
    this.version.update((n) => n + 1);
    await this.router.navigate([], { queryParams: { open: code } });
  }

  protected opened(): void {
    this.runner.trouble.set(null);
  }
}
