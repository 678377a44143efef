import { TextFieldModule } from '@angular/cdk/text-field';
import { ChangeDetectionStrategy, Component, computed, type ElementRef, inject, input, viewChild } from '@angular/core';
import { type FormControl, ReactiveFormsModule } from '@angular/forms';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { injectSaying } from '../../words/say';
import type { ReportAction } from '../../../gql/graphql';
import { CaseStore } from '../case-store';
import { TemplatePicker } from '../composer/template-picker';
import { ActRunner } from './act-runner';
import { ActShell } from './act-shell';

/** Longest text an act takes, in characters. */
export const MOST_CHARACTERS = 4000;

/** A labelled box for words, with the help before and the problem under it. */
@Component({
  selector: 'admin-words-field',
  imports: [MatFormFieldModule, MatInputModule, ReactiveFormsModule, TextFieldModule, TemplatePicker],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <mat-form-field class="wide">
      <mat-label>{{ label() }}</mat-label>
      @if (rows() > 1) {
        <textarea
          #box
          matInput
          cdkTextareaAutosize
          [cdkAutosizeMinRows]="rows()"
          [cdkAutosizeMaxRows]="12"
          [formControl]="control()"
          [maxlength]="most"
        ></textarea>
      } @else {
        <input matInput [formControl]="control()" [maxlength]="200" autocomplete="off" />
      }
      @if (hint(); as words) {
        <mat-hint>{{ words }}</mat-hint>
      }
      <mat-error>{{ problem() }}</mat-error>
    </mat-form-field>
    @if (rows() > 1 && shell && code(); as report) {
      <admin-template-picker [code]="report" [act]="action()" [box]="box()?.nativeElement" />
    }
    @if (served(); as words) {
      <p class="served" role="alert">{{ words }}</p>
    }
  `,
  styles: `
    :host {
      display: block;
    }
    .wide {
      width: 100%;
    }
    .served {
      margin-top: 4px;
      color: var(--hp-on-danger-tint);
      font-size: var(--hp-text-note);
      line-height: var(--hp-lead-note);
    }
  `,
})
export class WordsField {
  readonly label = input.required<string>();
  readonly control = input.required<FormControl<string>>();
  /** Path of the input field this box fills, to stand beside the server's word on it. */
  readonly path = input.required<string>();
  readonly hint = input<string | null>(null);
  readonly rows = input(4);
  /** Said when the box is wrong; empty means it must be filled. */
  readonly wrong = input<string | null>(null);

  protected readonly most = MOST_CHARACTERS;
  /** The dialog the box stands in says which act the words are for. */
  protected readonly shell = inject(ActShell, { optional: true });
  private readonly state = inject(CaseStore).state;
  protected readonly code = computed(() => this.state()?.report.code ?? null);
  protected readonly action = computed(() => this.shell!.action() as ReportAction);
  protected readonly box = viewChild<ElementRef<HTMLTextAreaElement>>('box');
  private readonly runner = inject(ActRunner);
  private readonly t = injectSaying();
  protected readonly problem = computed(() => this.wrong() ?? this.t('acts.required'));
  protected readonly served = computed(
    () => this.runner.trouble()?.fields.find((field) => field.path === this.path())?.message ?? null,
  );
}
