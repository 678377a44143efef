import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { StatusGlyph, WordPipe } from '@smarthp/angular';
import type { RelatedReportFragment } from '../../../gql/graphql';
import { Say } from '../../words/say';

/** Other reports in one line each, to go to. */
@Component({
  selector: 'admin-related-reports',
  imports: [RouterLink, StatusGlyph, WordPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ul>
      @for (one of reports(); track one.id) {
        <li>
          <a [routerLink]="['/reports', one.code]" queryParamsHandling="preserve">
            <hp-status-glyph [status]="one.status" [size]="14" />
            <span class="hp-hidden">{{ one.status | hpWord: 'consoleStatus' }}</span>
            <span class="hp-figure code">{{ one.code }}</span>
            <span class="hp-cut title">{{ one.title }}</span>
            <span class="hp-muted ward">{{ say.name(one.ward) }}</span>
          </a>
        </li>
      }
    </ul>
  `,
  styles: `
    ul {
      display: grid;
      max-height: 240px;
      overflow: auto;
    }
    a {
      display: flex;
      gap: 8px;
      align-items: center;
      min-height: 34px;
      padding: 2px 6px;
      border-radius: var(--hp-radius-mark);
      color: var(--hp-text-body);
      font-size: var(--hp-text-label);
      text-decoration: none;
    }
    a:hover {
      background: var(--hp-surface-hover);
    }
    .code {
      color: var(--hp-text-link);
      white-space: nowrap;
    }
    .title {
      flex: 1;
      min-width: 0;
    }
    .ward {
      white-space: nowrap;
      font-size: var(--hp-text-note);
    }
  `,
})
export class RelatedReports {
  readonly reports = input.required<readonly RelatedReportFragment[]>();
  protected readonly say = inject(Say);
}
