import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { apiQuery, DatePipe, Icon, UrgencyMark } from '@smarthp/angular';
import { EscalationRulesDocument, type EscalationRuleRowFragment, type LimitKind } from '../../../gql/graphql';
import { Staff } from '../../frame/staff';
import { injectSaying } from '../../words/say';
import { SettingsFrame } from '../parts/settings-frame';
import { SettingsHistory } from '../parts/settings-history';
import { SettingsRunner } from '../parts/settings-runner';
import { RuleEditor, type RuleDraft } from './rule-editor';

const LIMITS = ['FORWARD', 'ACCEPT', 'RESULT'] as const satisfies readonly LimitKind[];
const LEVELS = [1, 2, 3] as const;

/** Who is told when a promise is not kept: a ladder of three levels for each of the three promises. */
@Component({
  selector: 'admin-escalation',
  imports: [SettingsFrame, SettingsHistory, RuleEditor, MatButtonModule, Icon, DatePipe, UrgencyMark],
  providers: [SettingsRunner],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './escalation.page.html',
  styleUrl: './escalation.page.scss',
})
export class EscalationPage {
  protected readonly t = injectSaying();
  private readonly roles = inject(Staff).roles;
  protected readonly mayChange = computed(() => this.roles().includes('SYS_ADMIN'));
  protected readonly rules = apiQuery({ query: EscalationRulesDocument, variables: () => ({}) });
  protected readonly staff = computed(() => this.rules.data()?.nameableStaff ?? []);
  protected readonly ladders = computed(() => {
    const rows = this.rules.data()?.escalationRules ?? [];
    return LIMITS.map((limit) => ({
      limit,
      levels: LEVELS.map((level) => ({
        level,
        rules: rows.filter((row) => row.limit === limit && row.level === level && row.isInForce),
        planned: rows.filter((row) => row.limit === limit && row.level === level && !row.isInForce),
      })),
    }));
  });
  protected readonly editing = signal<RuleDraft | null>(null);
  protected readonly version = signal(0);

  protected readonly when = (rule: EscalationRuleRowFragment): string =>
    this.t(`clocks.escalation.when.${rule.trigger}`, { amount: rule.amount });

  protected readonly whom = (rule: EscalationRuleRowFragment): string =>
    rule.audience === 'NAMED' ? rule.names.join(', ') : this.t(`clocks.escalation.audience.${rule.audience}`);

  protected readonly keyWords = (key: string): string => {
    const rule = this.rules.data()?.escalationRules.find((one) => one.key === key);
    return rule
      ? `${this.t(`clocks.promise.${rule.limit}`)} · ${this.t('clocks.escalation.level', { level: rule.level })}`
      : this.t('clocks.escalation.ended');
  };
  protected readonly valueWords = (name: string, value: string): string | null => {
    if (name === 'limit') return this.t(`clocks.promise.${value}`);
    if (name === 'trigger') return this.t(`clocks.escalation.triggers.${value}`);
    if (name === 'audience') return this.t(`clocks.escalation.audience.${value}`);
    if (name === 'urgency') return this.t(`clocks.kinds.${value}`);
    if (name !== 'staffIds') return null;
    const people = this.staff();
    return value
      .split(', ')
      .map((id) => people.find((one) => one.id === id)?.name ?? id)
      .join(', ');
  };

  protected edit(rule: EscalationRuleRowFragment): void {
    this.editing.set({ ...rule, staffIds: rule.staff.map(({ id }) => id) });
  }

  protected add(limit: LimitKind, level: number): void {
    this.editing.set({
      key: null,
      limit,
      level,
      trigger: level === 1 ? 'BREACH' : 'PERCENT',
      amount: level === 2 ? 150 : level === 3 ? 300 : 0,
      urgency: null,
      audience: level === 1 ? 'LEAD_UNIT_LEADER' : level === 2 ? 'DESK_SUPERVISOR' : 'CITY_LEADER',
      staffIds: [],
    });
  }

  protected async saved(): Promise<void> {
    this.editing.set(null);
    await this.rules.reload();
    this.version.update((n) => n + 1);
  }
}
