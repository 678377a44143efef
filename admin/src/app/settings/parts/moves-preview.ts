import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { DatePipe } from '@smarthp/angular';
import type { MovePreviewFragment } from '../../../gql/graphql';
import { injectSaying } from '../../words/say';

/** How many open reports a change would move, and some of them with both due times. */
@Component({
  selector: 'admin-moves-preview',
  imports: [DatePipe, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @let found = moves();
    <p class="count">
      <b>{{ found.moved }}</b> {{ t('clocks.preview.moved', { looked: found.looked }) }}
    </p>
    @if (!found.isComplete) {
      <p class="hp-note hp-muted">{{ t('clocks.preview.incomplete', { looked: found.looked }) }}</p>
    }
    @if (found.earlier || found.later) {
      <p class="hp-note hp-muted">
        {{ t('clocks.preview.directions', { earlier: found.earlier, later: found.later }) }}
      </p>
    }
    @if (found.examples.length) {
      <ul>
        @for (move of found.examples; track move.code) {
          <li>
            <a [routerLink]="['/reports', move.code]" [queryParams]="{ view: 'ALL' }">{{ move.code }}</a>
            <span
              ><del>{{ move.before | hpDate: 'when' }}</del> → {{ move.after | hpDate: 'when' }}</span
            >
          </li>
        }
      </ul>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 4px;
    }
    .count b {
      color: var(--hp-text-strong);
      font-family: var(--hp-font-figure);
      font-size: var(--hp-text-title);
    }
    li {
      display: grid;
      padding: 4px 0;
      border-top: 1px solid var(--hp-line-soft);
      font-size: var(--hp-text-note);
      line-height: var(--hp-lead-note);
    }
    del {
      color: var(--hp-text-muted);
    }
  `,
})
export class MovesPreview {
  readonly moves = input.required<MovePreviewFragment>();
  protected readonly t = injectSaying();
}
