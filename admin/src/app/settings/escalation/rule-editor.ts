import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { FormControl, Validators } from '@angular/forms';
import { MatButtonModule } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import { startWith } from 'rxjs';
import {
  EndEscalationRuleDocument,
  type EscalationAudience,
  type EscalationRulesQuery,
  type EscalationTrigger,
  type LimitKind,
  SetEscalationRuleDocument,
  type Urgency,
} from '../../../gql/graphql';
import { injectSaying, Say } from '../../words/say';
import { cityDate } from '../parts/effective-from';
import { FormRow } from '../parts/form-row';
import { SaveBar } from '../parts/save-bar';
import { SettingsRunner } from '../parts/settings-runner';

/** A rule as the form begins with it; without a key it is a new one. */
export interface RuleDraft {
  readonly key: string | null;
  readonly limit: LimitKind;
  readonly level: number;
  readonly trigger: EscalationTrigger;
  readonly amount: number;
  readonly urgency?: Urgency | null;
  readonly audience: EscalationAudience;
  readonly staffIds: readonly string[];
}

const AUDIENCES: readonly EscalationAudience[] = [
  'LEAD_UNIT_COORDINATOR',
  'LEAD_UNIT_LEADER',
  'DESK_SUPERVISOR',
  'CITY_OFFICE',
  'CITY_LEADER',
  'NAMED',
];
const TRIGGERS: readonly EscalationTrigger[] = ['BREACH', 'PERCENT', 'HOURS_LATE'];
const URGENCIES: readonly Urgency[] = ['NORMAL', 'HIGH', 'URGENT'];

/** When a level speaks, for which reports, and to whom. */
@Component({
  selector: 'admin-rule-editor',
  imports: [FormRow, SaveBar, MatButtonModule, MatFormFieldModule, MatInputModule, MatSelectModule],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'hp-card' },
  templateUrl: './rule-editor.html',
  styleUrl: './rule-editor.scss',
})
export class RuleEditor {
  readonly draft = input.required<RuleDraft>();
  readonly staff = input<EscalationRulesQuery['nameableStaff']>([]);
  readonly saved = output<void>();
  readonly cancelled = output<void>();

  protected readonly t = injectSaying();
  protected readonly say = inject(Say);
  protected readonly runner = inject(SettingsRunner);
  protected readonly triggers = TRIGGERS;
  protected readonly audiences = AUDIENCES;
  protected readonly urgencies = URGENCIES;
  protected readonly trigger = linkedSignal(() => this.draft().trigger);
  protected readonly amount = linkedSignal(() => this.draft().amount);
  protected readonly urgency = linkedSignal(() => this.draft().urgency ?? null);
  protected readonly audience = linkedSignal(() => this.draft().audience);
  protected readonly staffIds = linkedSignal(() => this.draft().staffIds);
  protected readonly from = new FormControl(cityDate(), { nonNullable: true, validators: Validators.required });
  protected readonly note = new FormControl('', { nonNullable: true, validators: Validators.required });
  private readonly fromDate = toSignal(this.from.valueChanges.pipe(startWith(this.from.value)), {
    initialValue: this.from.value,
  });
  protected readonly complete = computed(() => {
    if (this.fromDate() < cityDate()) return false;
    if (this.trigger() === 'PERCENT' && !(this.amount() > 100)) return false;
    if (this.trigger() === 'HOURS_LATE' && !(this.amount() >= 1)) return false;
    return this.audience() !== 'NAMED' || this.staffIds().length > 0;
  });

  /** A list shows the word of a chosen value only when there is a value. */
  protected pickUrgency(chosen: Urgency | 'ANY'): void {
    this.urgency.set(chosen === 'ANY' ? null : chosen);
  }

  protected pickTrigger(trigger: EscalationTrigger): void {
    this.trigger.set(trigger);
    this.amount.set(trigger === 'PERCENT' ? 150 : trigger === 'HOURS_LATE' ? 8 : 0);
  }

  protected async save(): Promise<void> {
    this.note.markAsTouched();
    if (!this.note.value.trim() || !this.complete()) return;
    const { key, limit, level } = this.draft();
    const input = {
      key,
      limit,
      level,
      trigger: this.trigger(),
      amount: this.amount(),
      urgency: this.urgency(),
      audience: this.audience(),
      staffIds: [...this.staffIds()],
      effectiveFrom: this.fromDate(),
      note: this.note.value.trim(),
    };
    if (await this.runner.run(SetEscalationRuleDocument, { input }, this.t('clocks.escalation.saved')))
      this.saved.emit();
  }

  protected async end(): Promise<void> {
    this.note.markAsTouched();
    const { key } = this.draft();
    const note = this.note.value.trim();
    if (!key || !note) return;
    const input = { key, effectiveFrom: this.fromDate(), note };
    if (await this.runner.run(EndEscalationRuleDocument, { input }, this.t('clocks.escalation.saved')))
      this.saved.emit();
  }

  protected cancel(): void {
    this.runner.trouble.set(null);
    this.cancelled.emit();
  }
}
