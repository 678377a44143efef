import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import {
  apiQuery,
  DatePipe,
  Empty,
  Failure,
  failureKind,
  Icon,
  NumberPipe,
  Skeleton,
  StatusChip,
  StatusGlyph,
  WordPipe,
} from '@smarthp/angular';
import { DossierDocument } from '../../gql/graphql';
import { injectSaying, Say } from '../words/say';

/** One dossier: where it stands, what is missing, its steps, and the source it is read from. */
@Component({
  selector: 'admin-dossier-detail',
  imports: [DatePipe, WordPipe, NumberPipe, StatusChip, StatusGlyph, Icon, Empty, Failure, Skeleton],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './dossier-detail.html',
  styleUrl: '../directory/rows.scss',
})
export class DossierDetail {
  readonly code = input.required<string>();
  readonly back = output<void>();

  protected readonly t = injectSaying();
  protected readonly say = inject(Say);
  private readonly variables = computed(() => ({ code: this.code() }));
  protected readonly answer = apiQuery({ query: DossierDocument, variables: this.variables });
  protected readonly failure = computed(() => {
    const failure = this.answer.failure();
    return failure ? failureKind(failure) : null;
  });
}
