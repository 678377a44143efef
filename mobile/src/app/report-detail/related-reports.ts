import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Icon, StatusChip } from '@smarthp/angular';
import type { RelatedReportFragment } from '../../gql/graphql';

/** A report as far as it hangs together with others; what this person may not see is missing from it. */
export interface Related {
  readonly mergedInto: RelatedReportFragment | null;
  readonly parent: RelatedReportFragment | null;
  readonly parts: readonly RelatedReportFragment[];
}

/** The report this one follows, the one it was taken from, and those taken from it, each a touch away. */
@Component({
  selector: 'hp-related-reports',
  imports: [RouterLink, TranslocoPipe, Icon, StatusChip],
  template: `
    @if (report().mergedInto; as into) {
      <a class="ask info" data-related="merged" [routerLink]="['/reports', into.code]">
        <hp-icon name="merge" [size]="24" />
        <span class="grow"
          ><b>{{ 'reportDetail.mergedTitle' | transloco: { code: into.code } }}</b
          ><span class="hp-note">{{ into.title }}</span></span
        >
        <hp-icon name="chevron-right" [size]="20" />
      </a>
    }
    @if (report().parent; as parent) {
      <a class="ask info" data-related="parent" [routerLink]="['/reports', parent.code]">
        <hp-icon name="split" [size]="24" />
        <span class="grow"
          ><b>{{ 'reportDetail.partOf' | transloco: { code: parent.code } }}</b
          ><span class="hp-note">{{ parent.title }}</span></span
        >
        <hp-icon name="chevron-right" [size]="20" />
      </a>
    }
    @if (report().parts; as parts) {
      @if (parts.length) {
        <section class="hp-card" aria-labelledby="related-parts">
          <div class="lead">
            <h2 class="hp-label strong" id="related-parts">
              {{ 'reportDetail.split' | transloco: { n: parts.length } }}
            </h2>
            <p class="hp-note hp-muted">{{ 'reportDetail.splitHelp' | transloco }}</p>
          </div>
          <ul class="lines">
            @for (part of parts; track part.id) {
              <li>
                <a class="line" [routerLink]="['/reports', part.code]">
                  <span class="grow">
                    <span class="marks"
                      ><span class="hp-note hp-muted">{{ part.code }}</span
                      ><hp-status-chip [status]="part.status"
                    /></span>
                    <b>{{ part.title }}</b>
                  </span>
                  <hp-icon name="chevron-right" [size]="20" />
                </a>
              </li>
            }
          </ul>
        </section>
      }
    }
  `,
  styles: `
    section {
      margin-top: 0.75rem;
      overflow: hidden;
    }
    .lead {
      padding: 0.875rem 1rem 0.375rem;
    }
    h2,
    p,
    ul {
      margin: 0;
      padding: 0;
    }
    ul {
      list-style: none;
    }
    .line {
      text-decoration: none;
    }
    .grow {
      flex: 1;
      min-width: 0;
    }
    .marks {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.25rem 0.5rem;
    }
    .line b {
      display: block;
      color: var(--hp-text-strong);
      overflow-wrap: anywhere;
    }
  `,
})
export class RelatedReports {
  readonly report = input.required<Related>();
}
