import { inject, Injectable, signal } from '@angular/core';
import { MatSnackBar } from '@angular/material/snack-bar';
import { type OperationVariables, type TypedDocumentNode } from '@apollo/client';
import { Api } from '@smarthp/angular';
import { Say } from '../../words/say';

/** Why a setting was not saved, ready to be said. */
export interface SettingsTrouble {
  readonly sentence: string;
  /** Problems of single fields, by input path such as `resultMinutes` or `days.0.date`. */
  readonly fields: readonly { readonly path: string; readonly message: string }[];
}

interface ProblemShape {
  readonly __typename: string;
  readonly message: string;
  readonly fields?: readonly { readonly path: readonly string[]; readonly message: string }[];
}

const isProblem = (value: object): value is ProblemShape => 'message' in value && 'code' in value && 'path' in value;

/** Saves one setting at a time. Provide it in the page: each page has its own trouble. */
@Injectable()
export class SettingsRunner {
  private readonly api = inject(Api);
  private readonly say = inject(Say);
  private readonly bar = inject(MatSnackBar);

  readonly busy = signal(false);
  readonly trouble = signal<SettingsTrouble | null>(null);

  /** The server's word on one field of the form, if it had one. */
  readonly wordOn = (path: string): string | null =>
    this.trouble()?.fields.find((field) => field.path === path)?.message ?? null;

  /**
   * Runs a mutation with one root field whose answer is the saved thing or a Problem.
   * @param done what to say when it is saved
   * @returns the saved thing, or null; then `trouble` says why and nothing typed is lost
   */
  async run<TData extends object, TVariables extends OperationVariables>(
    mutation: TypedDocumentNode<TData, TVariables>,
    variables: TVariables,
    done?: string,
  ): Promise<object | null> {
    if (this.busy()) return null;
    this.busy.set(true);
    this.trouble.set(null);
    const { data, failure } = await this.api.mutate(mutation, variables);
    this.busy.set(false);
    const answer = data ? (Object.values(data).find((value) => typeof value === 'object') as object) : undefined;
    if (!answer) {
      const key =
        failure?.kind === 'offline' ? 'offline' : failure?.kind === 'unauthenticated' ? 'signedOut' : 'noAnswer';
      this.trouble.set({ sentence: this.say.it(`settings.parts.${key}`), fields: [] });
      return null;
    }
    if (isProblem(answer)) {
      const fields = (answer.fields ?? []).map(({ path, message }) => ({
        path: path.filter((part) => part !== 'input').join('.'),
        message,
      }));
      this.trouble.set({ sentence: answer.message, fields });
      return null;
    }
    this.bar.open(done ?? this.say.it('settings.parts.saved'), undefined, { duration: 5_000 });
    return answer;
  }
}
