import { inject, Injectable } from '@angular/core';
import { FormControl, Validators } from '@angular/forms';
import { MatDialogRef } from '@angular/material/dialog';
import { MatSnackBar } from '@angular/material/snack-bar';
import { type TypedDocumentNode } from '@graphql-typed-document-node/core';
import { Language } from '@smarthp/angular';
import { formatDay } from '@smarthp/client';
import { Say, type SayValues } from '../../words/say';
import { CaseStore } from '../case-store';
import { type ActInput, ActRunner } from './act-runner';

/** What an act's dialog does when its button is pressed: run, then say what was done and close. */
@Injectable()
export class Act {
  readonly store = inject(CaseStore);
  readonly runner = inject(ActRunner);
  private readonly dialog = inject<MatDialogRef<unknown, boolean>>(MatDialogRef);
  private readonly snackBar = inject(MatSnackBar);
  private readonly say = inject(Say);
  private readonly language = inject(Language);

  readonly t = this.say.it;

  /** Sends the act when every control is in order; else shows what is missing. */
  async send<D extends Record<string, unknown>, I extends ActInput>(
    act: TypedDocumentNode<D, { input: I }>,
    input: Omit<I, 'code' | 'version'>,
    done: string,
    values: SayValues = {},
    controls: readonly FormControl<unknown>[] = [],
  ): Promise<void> {
    for (const control of controls) control.markAsTouched();
    if (controls.some((control) => control.invalid)) return;
    if (!(await this.runner.run(act, input))) return;
    const report = this.store.report();
    const date = report?.dueAt ? formatDay(report.dueAt, this.language.active()) : '';
    const unit = this.say.name(report?.handlingUnit);
    this.snackBar.open(this.t(done, { date, unit, ...values }));
    this.dialog.close(true);
  }
}

/** Providers of every act's dialog. */
export const ACT_PROVIDERS = [Act, ActRunner];

/** A box that must hold words. */
export const requiredWords = (start = ''): FormControl<string> =>
  new FormControl(start, { nonNullable: true, validators: [Validators.required, Validators.pattern(/\S/)] });

/** A box that may stay empty. */
export const optionalWords = (): FormControl<string> => new FormControl('', { nonNullable: true });
