import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  signal,
  viewChild,
} from '@angular/core';
import { ActivatedRoute } from '@angular/router';
import { MatChipsModule } from '@angular/material/chips';
import { Icon } from '@smarthp/angular';
import { AssignReportDocument } from '../../../gql/graphql';
import { Say } from '../../words/say';
import { AssignProposal, type Proposal } from '../routing/assign-proposal';
import { Act, ACT_PROVIDERS, optionalWords } from './act';
import { ActShell } from './act-shell';
import { type PickedUnit, UnitPicker } from './unit-picker';
import { WordsField } from './words-field';

@Component({
  selector: 'admin-assign-report',
  imports: [ActShell, AssignProposal, UnitPicker, WordsField, MatChipsModule, Icon],
  providers: ACT_PROVIDERS,
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <admin-act-shell act="assign" action="ASSIGN" icon="arrow-right" [lead]="lead()" (send)="send()">
      @if (suggested(); as unit) {
        <p class="suggested">
          {{ act.t('acts.assign.suggested', { unit: say.name({ name: unit.fullName, nameEn: unit.nameEn }) }) }}
        </p>
      }
      <admin-assign-proposal (offered)="offer($event)" (used)="use($event)" />
      <admin-unit-picker
        #leading
        [label]="act.t('acts.assign.unit')"
        [hint]="act.t('acts.assign.unitHint')"
        [(picked)]="unit"
      />
      <div>
        <admin-unit-picker
          [label]="act.t('acts.assign.coordinating')"
          [hint]="act.t('acts.assign.coordinatingHint')"
          [keeps]="false"
          [without]="taken()"
          [picked]="null"
          (pickedChange)="add($event)"
        />
        @if (others().length) {
          <mat-chip-set class="others">
            @for (other of others(); track other.id) {
              <mat-chip (removed)="remove(other)">
                {{ other.fullName }}
                <button matChipRemove [attr.aria-label]="act.t('acts.assign.remove', { name: other.fullName })">
                  <hp-icon name="x" [size]="14" />
                </button>
              </mat-chip>
            }
          </mat-chip-set>
        }
      </div>
      <admin-words-field
        path="note"
        [label]="act.t('acts.note')"
        [hint]="act.t('acts.noteHint')"
        [control]="note"
        [rows]="2"
      />
    </admin-act-shell>
  `,
  styles: `
    .suggested {
      padding: 8px 12px;
      border-radius: var(--hp-radius-control);
      background: var(--hp-action-tint);
      color: var(--hp-on-action-tint);
    }
    .others {
      display: block;
      margin-top: 8px;
    }
  `,
})
export class AssignReport {
  protected readonly act = inject(Act);
  protected readonly say = inject(Say);
  private readonly asked = inject(ActivatedRoute).snapshot.queryParamMap.get('unit');
  private readonly leadPicker = viewChild.required<UnitPicker>('leading');

  protected readonly unit = signal<PickedUnit | null>(null);
  protected readonly others = signal<readonly PickedUnit[]>([]);
  protected readonly note = optionalWords();
  protected readonly taken = computed(() => [this.unit(), ...this.others()].flatMap((unit) => (unit ? [unit.id] : [])));
  protected readonly lead = computed(() => {
    const report = this.act.store.report();
    const where = [report?.address, this.say.name(report?.ward)].filter(Boolean).join(', ');
    return where ? `${this.act.t('acts.assign.area')}: ${where}` : null;
  });

  /** The unit named by the one that sent it back stands in the box already. */
  protected readonly suggested = computed(() => this.act.store.report()?.suggestedUnit ?? null);

  constructor() {
    afterNextRender(() => {
      const ward = this.act.store.report()?.ward;
      const suggested = this.suggested();
      if (ward && this.asked === ward.id) this.leadPicker().choose(ward);
      else if (suggested) this.leadPicker().choose(suggested);
    });
  }

  /** What the rules propose fills boxes that are still empty; it never takes the place of a choice, nor of words being typed. */
  protected offer(proposal: Proposal): void {
    if (this.leadPicker().untouched() && !this.asked && !this.suggested()) this.use(proposal);
  }

  protected use({ unit, coordinating }: Proposal): void {
    this.leadPicker().choose(unit);
    this.others.set(coordinating.filter(({ id }) => id !== unit.id));
  }

  protected add(unit: PickedUnit | null): void {
    if (unit && !this.taken().includes(unit.id)) this.others.update((others) => [...others, unit]);
  }

  protected remove(unit: PickedUnit): void {
    this.others.update((others) => others.filter((other) => other.id !== unit.id));
  }

  protected async send(): Promise<void> {
    const unit = this.unit();
    if (!this.leadPicker().check() || !unit) return;
    const coordinatingUnitIds = this.others().map((other) => other.id);
    const input = { unitId: unit.id, coordinatingUnitIds, note: this.note.value.trim() || null };
    await this.act.send(AssignReportDocument, input, 'acts.assign.done', { unit: unit.fullName });
  }
}
