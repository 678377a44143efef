import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { addWords, DatePipe, Icon, Language, StatusChip } from '@smarthp/angular';
import type { DossierCardFragment } from '../../gql/graphql';
import en from './i18n/en.json';
import vi from './i18n/vi.json';

/** One dossier in a list. */
@Component({
  selector: 'hp-dossier-row',
  imports: [RouterLink, TranslocoPipe, DatePipe, Icon, StatusChip],
  template: `
    @let item = dossier();
    <a class="hp-card pad" [routerLink]="['/services/dossiers', item.code]">
      <hp-status-chip [status]="item.status" kind="dossier" />
      <b>{{ item.procedure.name }}</b>
      <span class="hp-note hp-muted"
        ><span class="hp-figure">{{ item.code }}</span> · {{ unit() }}</span
      >
      @if (item.needs.length) {
        <span class="hp-note needs"><hp-icon name="circle-alert" [size]="16" />{{ item.needs[0] }}</span>
      } @else if (item.appointmentAt) {
        <span class="hp-note hp-muted"
          >{{ 'dossier.appointment' | transloco }} {{ item.appointmentAt | hpDate: 'day' }}</span
        >
      }
    </a>
  `,
  styles: `
    a {
      display: grid;
      justify-items: start;
      gap: 0.125rem;
      color: var(--hp-text-body);
      text-decoration: none;
    }
    a:hover {
      background: var(--hp-surface-hover);
    }
    b {
      margin-top: 0.25rem;
      font-weight: 600;
      color: var(--hp-text-strong);
    }
    .needs {
      display: flex;
      gap: 0.375rem;
      font-weight: 600;
      color: var(--hp-on-st-you-tint);
    }
  `,
})
export class DossierRow {
  readonly dossier = input.required<DossierCardFragment>();
  private readonly language = inject(Language);
  protected readonly unit = computed(() => {
    const unit = this.dossier().unit;
    return unit ? (this.language.active() === 'vi' ? unit.fullName : unit.nameEn) : '';
  });

  constructor() {
    addWords('dossier', { vi, en });
  }
}
