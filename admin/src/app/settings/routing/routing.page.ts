import { CdkDrag, type CdkDragDrop, CdkDropList } from '@angular/cdk/drag-drop';
import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { FormControl, Validators } from '@angular/forms';
import { MatButtonModule } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { Router } from '@angular/router';
import { apiQuery, Empty, Icon, Language, Skeleton } from '@smarthp/angular';
import { formatDay } from '@smarthp/client';
import {
  CreateRoutingDraftDocument,
  DiscardRoutingDraftDocument,
  PublishRoutingDraftDocument,
  RoutingSetDocument,
  RoutingSetsDocument,
  SaveRoutingDraftDocument,
  type SetLineFragment,
  type TryRoutingQuery,
} from '../../../gql/graphql';
import { Staff } from '../../frame/staff';
import { injectSaying } from '../../words/say';
import { cityDate } from '../parts/effective-from';
import { SaveBar } from '../parts/save-bar';
import { SettingsFrame } from '../parts/settings-frame';
import { SettingsRunner } from '../parts/settings-runner';
import { draftOf, type DraftRule, emptyRule, inputOf, moved } from './draft-rules';
import { DryRunPanel } from './dry-run-panel';
import { RuleChanges } from './rule-changes';
import { RuleRow } from './rule-row';
import { RuleTrial } from './rule-trial';

type Tab = 'rules' | 'changes' | 'dryRun' | 'publish';

/** The city's routing rules: what is in force, drafts with trial and dry run, and who published what when. */
@Component({
  selector: 'admin-routing',
  imports: [
    CdkDrag,
    CdkDropList,
    DryRunPanel,
    Empty,
    Icon,
    MatButtonModule,
    MatFormFieldModule,
    MatInputModule,
    RuleChanges,
    RuleRow,
    RuleTrial,
    SaveBar,
    SettingsFrame,
    Skeleton,
  ],
  providers: [SettingsRunner],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './routing.page.html',
  styleUrl: './routing.page.scss',
})
export class RoutingPage {
  /** The opened set, from the address; the one in force without it. */
  readonly rulesOf = input<string>();

  protected readonly t = injectSaying();
  protected readonly runner = inject(SettingsRunner);
  private readonly router = inject(Router);
  private readonly language = inject(Language);
  private readonly staff = inject(Staff);

  protected readonly mayKeep = computed(() =>
    this.staff.roles().some((role) => role === 'SYS_ADMIN' || role === 'DESK_SUPERVISOR'),
  );
  protected readonly sets = apiQuery({ query: RoutingSetsDocument, variables: () => ({}) });
  protected readonly inForce = computed(() => this.sets.data()?.routingRuleSets.find((set) => set.inForce));
  private readonly openId = computed(() => this.rulesOf() ?? this.inForce()?.id);
  protected readonly opened = apiQuery({
    query: RoutingSetDocument,
    variables: () => {
      const id = this.openId();
      return id ? { id } : undefined;
    },
  });
  protected readonly set = computed(() => {
    const set = this.opened.data()?.routingRuleSet;
    return set?.id === this.openId() ? set : undefined;
  });
  /** Typed since the last save; what the server has comes anew with each version. */
  protected readonly rules = linkedSignal<readonly DraftRule[]>(() => this.stored());
  protected readonly name = linkedSignal(() => this.set()?.name ?? '');
  private readonly stored = computed(() => this.set()?.rules.map(draftOf) ?? [], {
    equal: (a, b) => JSON.stringify(a) === JSON.stringify(b),
  });
  protected readonly dirty = computed(() => this.rules() !== this.stored() || this.name() !== (this.set()?.name ?? ''));
  protected readonly editable = computed(() => this.mayKeep() && this.set()?.state === 'DRAFT');
  protected readonly tabs = computed<readonly Tab[]>(() =>
    this.editable() ? ['rules', 'changes', 'dryRun', 'publish'] : ['rules', 'changes', 'dryRun'],
  );
  private readonly chosenTab = signal<Tab>('rules');
  protected readonly shown = Object.assign(
    computed<Tab>(() => (this.tabs().includes(this.chosenTab()) ? this.chosenTab() : 'rules')),
    { set: (tab: Tab) => this.chosenTab.set(tab) },
  );
  protected readonly fresh = signal<string | null>(null);
  protected readonly trial = signal<TryRoutingQuery['tryRouting']>(null);
  protected readonly verdicts = computed(() => this.trial()?.verdicts ?? []);
  protected readonly decides = computed(() => this.trial()?.decides?.position ?? 0);
  protected readonly from = new FormControl(cityDate(1), { nonNullable: true, validators: Validators.required });
  protected readonly note = new FormControl('', { nonNullable: true, validators: Validators.required });

  protected readonly flagOf = (key: string) => this.set()?.rules.find((rule) => rule.id === key);
  protected readonly faultsOf = (at: number): readonly string[] =>
    (this.runner.trouble()?.fields ?? [])
      .filter((field) => field.path.startsWith(`rules.${at}.`))
      .map((field) => field.message);

  protected stateOf(line: SetLineFragment): string {
    if (line.inForce) return this.t('routing.state.now');
    if (line.state === 'DRAFT') return this.t('routing.state.draft');
    return this.t((line.effectiveFrom ?? '') > cityDate() ? 'routing.state.soon' : 'routing.state.old');
  }

  protected whoAndWhen(line: SetLineFragment): string {
    const who = (line.publishedBy ?? line.createdBy)?.displayName ?? this.t('routing.system');
    const from = line.effectiveFrom && this.t('routing.since', { date: this.day(line.effectiveFrom) });
    return [from, who].filter(Boolean).join(' · ');
  }

  protected standing(line: SetLineFragment): string {
    const changed = line.state === 'DRAFT' ? this.t('routing.begun', { date: this.day(line.createdAt) }) : '';
    return [this.stateOf(line), changed, this.whoAndWhen(line)].filter(Boolean).join(' · ');
  }

  protected open(id: string | null): void {
    this.runner.trouble.set(null);
    this.fresh.set(null);
    void this.router.navigate([], { queryParams: { rulesOf: id }, queryParamsHandling: 'merge' });
  }

  protected async draft(from: SetLineFragment | undefined): Promise<void> {
    const input = { name: this.t('routing.draftOf', { date: this.day(cityDate()) }), fromId: from?.id ?? null };
    const made = await this.runner.run(CreateRoutingDraftDocument, { input }, this.t('routing.drafted'));
    if (!made) return;
    await this.sets.reload();
    this.shown.set('rules');
    this.open((made as SetLineFragment).id);
  }

  protected async save(): Promise<void> {
    const { id, version } = this.set()!;
    const input = { id, version, name: this.name(), rules: this.rules().map(inputOf) };
    if (await this.runner.run(SaveRoutingDraftDocument, { input }, this.t('routing.saved'))) await this.readAgain();
  }

  protected async discard(): Promise<void> {
    const { id, version } = this.set()!;
    if (!(await this.runner.run(DiscardRoutingDraftDocument, { input: { id, version } }, this.t('routing.discarded'))))
      return;
    this.open(null);
    await this.sets.reload();
  }

  protected async publish(): Promise<void> {
    this.note.markAsTouched();
    if (this.note.invalid || !this.note.value.trim() || this.from.invalid) return;
    const { id, version } = this.set()!;
    const input = { id, version, effectiveFrom: this.from.value, note: this.note.value.trim() };
    if (!(await this.runner.run(PublishRoutingDraftDocument, { input }, this.t('routing.published')))) return;
    this.note.reset();
    await this.readAgain();
  }

  protected rename(name: string): void {
    this.name.set(name);
  }

  protected add(): void {
    const rule = emptyRule(this.t('routing.rule.fresh'));
    this.rules.update((rules) => [...rules, rule]);
    this.fresh.set(rule.key);
  }

  protected change(at: number, rule: DraftRule): void {
    this.rules.update((rules) => rules.map((one, index) => (index === at ? rule : one)));
  }

  protected remove(at: number): void {
    this.rules.update((rules) => rules.filter((_, index) => index !== at));
  }

  protected shift(at: number, by: number, event?: Event): void {
    event?.preventDefault();
    if (this.editable()) this.rules.update((rules) => moved(rules, at, at + by));
  }

  protected drop({ previousIndex, currentIndex }: CdkDragDrop<unknown>): void {
    this.rules.update((rules) => moved(rules, previousIndex, currentIndex));
  }

  /** Left and right walk the tabs, as in every tab list. */
  protected walk(event: KeyboardEvent): void {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (!by) return;
    const tabs = this.tabs();
    this.shown.set(tabs[(tabs.indexOf(this.shown()) + by + tabs.length) % tabs.length]!);
    const list = (event.currentTarget as HTMLElement).parentElement;
    queueMicrotask(() => list?.querySelector<HTMLElement>('[aria-selected="true"]')?.focus());
  }

  private async readAgain(): Promise<void> {
    await Promise.all([this.sets.reload(), this.opened.reload()]);
  }

  private day(date: string): string {
    return formatDay(date, this.language.active());
  }
}
