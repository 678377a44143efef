import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Icon, Language, StatusGlyph, WordPipe } from '@smarthp/angular';
import { type ReportStatus, WardsDocument } from '../../gql/graphql';
import { keptQuery } from '../phone/kept-query';
import { ReportCategories } from './report-categories';
import { CHOOSABLE_STATUSES, type ReportListFilter } from './report-list-filter';

/** Status, category and ward, chosen in one sheet and shown at once. */
@Component({
  selector: 'hp-filter-sheet',
  imports: [TranslocoPipe, Icon, StatusGlyph, WordPipe],
  templateUrl: './filter-sheet.html',
  styleUrl: './filter-sheet.css',
})
export class FilterSheet {
  readonly filter = input.required<ReportListFilter>();
  readonly applied = output<ReportListFilter>();
  readonly closed = output();

  protected readonly draft = linkedSignal(() => this.filter());
  protected readonly statuses = CHOOSABLE_STATUSES;
  protected readonly categories = inject(ReportCategories);
  protected readonly language = inject(Language);
  protected readonly wanted = signal('');
  private readonly wards = keptQuery(WardsDocument, () => ({ search: this.wanted().trim() || null, first: 30 }), {
    keep: 'wards',
  });
  protected readonly found = computed(() => this.wards.data()?.units.edges.map((e) => e.node) ?? []);

  protected toggle(status: ReportStatus): void {
    const { statuses } = this.draft();
    const next = statuses.includes(status) ? statuses.filter((s) => s !== status) : [...statuses, status];
    this.draft.update((f) => ({ ...f, group: null, statuses: next }));
  }

  protected pickCategory(code: string | null): void {
    this.draft.update((f) => ({ ...f, category: f.category === code ? null : code }));
  }

  protected pickWard(id: string | null): void {
    this.draft.update((f) => ({ ...f, ward: id }));
  }

  protected reset(): void {
    this.applied.emit({ ...this.filter(), group: null, statuses: [], category: null, ward: null });
  }

  protected find(event: Event): void {
    this.wanted.set((event.target as HTMLInputElement).value);
  }
}
