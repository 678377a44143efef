import { computed, effect, inject, Injectable, signal, untracked } from '@angular/core';
import { Api } from '@smarthp/angular';
import {
  DeleteSavedFilterDocument,
  OrderSavedFiltersDocument,
  type SavedFragment,
  SavedFiltersDocument,
  SaveFilterDocument,
  type SaveFilterInput,
  type SavedListFragment,
} from '../../gql/graphql';
import { Staff } from '../frame/staff';
import { QueueCounts } from './queue-counts';

const PAUSE_MS = 1_500;

/** The person's saved filters with live counts; the frame owns it, beside the counts of the views. */
@Injectable()
export class SavedFilters {
  private readonly api = inject(Api);
  private readonly staff = inject(Staff);
  private readonly counts = inject(QueueCounts);
  private readonly held = signal<readonly SavedFragment[]>([]);
  private pause: ReturnType<typeof setTimeout> | undefined;

  readonly list = this.held.asReadonly();
  readonly own = computed(() => this.held().filter(({ isMine }) => isMine));

  constructor() {
    // Whatever moves a view may move a filter of it: counted again a moment after the views' own counts changed.
    effect(() => {
      this.counts.counts();
      const works = this.staff.views().length > 0;
      untracked(() => {
        clearTimeout(this.pause);
        if (works) this.pause = setTimeout(() => void this.read(), this.held().length ? PAUSE_MS : 0);
      });
    });
  }

  async read(): Promise<void> {
    const { data } = await this.api.query(SavedFiltersDocument, {});
    if (data) this.held.set(data.savedFilters);
  }

  /** @returns the server's sentence when it was not saved, '' when there was no answer, null when it was. */
  async save(input: SaveFilterInput): Promise<string | null> {
    const { data } = await this.api.mutate(SaveFilterDocument, { input });
    return this.take(data?.saveFilter);
  }

  async delete(id: string): Promise<string | null> {
    const { data } = await this.api.mutate(DeleteSavedFilterDocument, { id });
    return this.take(data?.deleteSavedFilter);
  }

  /** Puts a filter one place up or down in the person's own order. */
  async move(id: string, by: -1 | 1): Promise<string | null> {
    const ids = this.held().map((one) => one.id);
    const at = ids.indexOf(id);
    const to = at + by;
    if (at < 0 || to < 0 || to >= ids.length) return null;
    ids.splice(to, 0, ...ids.splice(at, 1));
    this.held.update((list) => ids.map((one) => list.find((saved) => saved.id === one)!));
    const { data } = await this.api.mutate(OrderSavedFiltersDocument, { ids });
    return this.take(data?.orderSavedFilters);
  }

  private take(outcome: SavedListFragment | undefined): string | null {
    if (!outcome) return '';
    if (outcome.__typename === 'SavedFilterList') {
      this.held.set(outcome.filters);
      return null;
    }
    const [field] = outcome.__typename === 'InvalidInput' ? outcome.fields : [];
    return field?.message ?? outcome.message;
  }
}
