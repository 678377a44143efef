import { TextFieldModule } from '@angular/cdk/text-field';
import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { FormControl, Validators } from '@angular/forms';
import { MatButtonModule } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { Icon } from '@smarthp/angular';
import { type GroundRulesFragment, RetireRefusalGroundDocument, SaveRefusalGroundDocument } from '../../../gql/graphql';
import { injectSaying } from '../../words/say';
import { cityDate } from '../parts/effective-from';
import { FormRow } from '../parts/form-row';
import { SaveBar } from '../parts/save-bar';
import { SettingsRunner } from '../parts/settings-runner';
import { codeFrom } from '../rules/code-from';
import { isRetired, newestOf } from '../rules/rule-line';

export interface GroundDraft {
  readonly text: string;
  readonly textEn: string;
  readonly legalBasis: string | null;
  readonly order: number;
}

/** The wording of one ground, the rule it rests on and its place, saved or ended from a day on. */
@Component({
  selector: 'admin-ground-editor',
  imports: [FormRow, SaveBar, MatButtonModule, MatFormFieldModule, MatInputModule, TextFieldModule, Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'hp-card' },
  template: `
    @let ground = draft();
    <fieldset [disabled]="!mayChange()">
      <legend class="hp-hidden">{{ t('rules.grounds.words') }}</legend>
      @if (retired()) {
        <p class="retired"><hp-icon name="octagon-minus" [size]="16" />{{ t('rules.grounds.isRetired') }}</p>
      }
      <admin-form-row
        [label]="t('rules.grounds.words')"
        [hint]="rule() ? t('rules.code', { code: rule()!.code }) : t('rules.grounds.wordsHint')"
      >
        <mat-form-field class="whole">
          <mat-label>{{ t('rules.grounds.text') }}</mat-label>
          <textarea
            matInput
            cdkTextareaAutosize
            [cdkAutosizeMinRows]="2"
            maxlength="300"
            data-test="ground-text"
            [value]="ground.text"
            (input)="set({ text: value($event) })"
          ></textarea>
        </mat-form-field>
        <mat-form-field class="whole">
          <mat-label>{{ t('rules.grounds.textEn') }}</mat-label>
          <textarea
            matInput
            lang="en"
            cdkTextareaAutosize
            [cdkAutosizeMinRows]="2"
            maxlength="300"
            data-test="ground-text-en"
            [value]="ground.textEn"
            (input)="set({ textEn: value($event) })"
          ></textarea>
        </mat-form-field>
      </admin-form-row>
      <admin-form-row [label]="t('rules.grounds.legalBasis')" [hint]="t('rules.grounds.legalHint')">
        <mat-form-field class="wide">
          <mat-label>{{ t('rules.grounds.legalBasis') }}</mat-label>
          <input
            matInput
            maxlength="300"
            [value]="ground.legalBasis ?? ''"
            (input)="set({ legalBasis: value($event) || null })"
          />
        </mat-form-field>
        <mat-form-field class="small">
          <mat-label>{{ t('rules.order') }}</mat-label>
          <input matInput type="number" min="1" [value]="ground.order" (change)="set({ order: whole($event) })" />
        </mat-form-field>
      </admin-form-row>
    </fieldset>
    @if (mayChange()) {
      <admin-save-bar
        [note]="note"
        [effectiveFrom]="from"
        [label]="retired() ? t('rules.fields.bringBack') : ''"
        (saved)="save()"
      />
      @if (rule() && !retired()) {
        <div class="end">
          <button matButton type="button" [disabled]="runner.busy()" (click)="retire()">
            <span><hp-icon name="octagon-minus" [size]="16" /> {{ t('rules.grounds.end') }}</span>
          </button>
          <p class="hp-note hp-muted">{{ t('rules.grounds.endHint') }}</p>
        </div>
      }
    }
  `,
  styleUrl: '../categories/field-editor.scss',
  styles: `
    .whole {
      flex: 1 1 100%;
    }
  `,
})
export class GroundEditor {
  /** Null: a new ground. */
  readonly rule = input.required<GroundRulesFragment | null>();
  readonly taken = input<readonly string[]>([]);
  readonly mayChange = input(false);
  readonly saved = output<string>();
  readonly drafted = output<GroundDraft>();

  protected readonly t = injectSaying();
  protected readonly runner = inject(SettingsRunner);
  protected readonly draft = linkedSignal<GroundDraft>(() => {
    const rule = this.rule();
    if (!rule) return { text: '', textEn: '', legalBasis: null, order: 50 };
    const { text, textEn, legalBasis, order } = newestOf(rule);
    return { text, textEn, legalBasis: legalBasis ?? null, order };
  });
  protected readonly retired = computed(() => {
    const rule = this.rule();
    return !!rule && isRetired(rule);
  });
  protected readonly from = new FormControl(cityDate(), { nonNullable: true, validators: Validators.required });
  protected readonly note = new FormControl('', { nonNullable: true, validators: Validators.required });

  protected set(facts: Partial<GroundDraft>): void {
    this.draft.update((draft) => ({ ...draft, ...facts }));
    this.drafted.emit(this.draft());
  }

  protected value(event: Event): string {
    return (event.target as HTMLInputElement).value;
  }

  protected whole(event: Event): number {
    return Math.max(1, Math.round(Number(this.value(event)) || 1));
  }

  protected async save(): Promise<void> {
    const when = this.when();
    if (!when) return;
    const code = this.rule()?.code ?? codeFrom(this.draft().text, this.taken());
    const input = { code, ...this.draft(), ...when };
    if (await this.runner.run(SaveRefusalGroundDocument, { input })) this.done(code);
  }

  protected async retire(): Promise<void> {
    const when = this.when();
    const code = this.rule()?.code;
    if (!when || !code) return;
    const input = { code, ...when };
    if (await this.runner.run(RetireRefusalGroundDocument, { input }, this.t('rules.grounds.ended'))) this.done(code);
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
