import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Icon } from '@smarthp/angular';
import type { ModerationCaseFragment } from '../../gql/graphql';
import { injectSaying } from '../words/say';
import { PublicDraft } from './public-draft';
import { diffWords } from './word-diff';

/** The words side by side: as they were sent with what goes marked, and as the public will read them, to be changed. */
@Component({
  selector: 'admin-words-pair',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './words-pair.html',
  styleUrl: './words-pair.scss',
})
export class WordsPair {
  readonly report = input.required<ModerationCaseFragment>();

  protected readonly t = injectSaying();
  protected readonly draft = inject(PublicDraft);
  protected readonly titleDiff = computed(() => diffWords(this.report().title, this.draft.title()));
  protected readonly bodyDiff = computed(() => diffWords(this.report().body, this.draft.body()));
  protected readonly changed = computed(
    () => this.titleDiff().some(({ kind }) => kind !== 'same') || this.bodyDiff().some(({ kind }) => kind !== 'same'),
  );
  protected readonly titleMissing = computed(() => !this.draft.title().trim());
  protected readonly bodyMissing = computed(() => !this.draft.body().trim());

  protected restore(): void {
    this.draft.title.set(this.report().title);
    this.draft.body.set(this.report().body);
  }

  protected read(event: Event): string {
    return (event.target as HTMLInputElement | HTMLTextAreaElement).value;
  }
}
