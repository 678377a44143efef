import { computed, inject, Injectable, signal } from '@angular/core';
import { Api } from '@smarthp/angular';
import { KeepQueueColumnsDocument, type QueueColumn, QueueColumnsDocument } from '../../gql/graphql';

export const QUEUE_COLUMNS = [
  'CODE',
  'TITLE',
  'STATUS',
  'URGENCY',
  'DUE',
  'CATEGORY',
  'FIELD',
  'WARD',
  'ADDRESS',
  'UNIT',
  'OFFICER',
  'CHANNEL',
  'CREATED',
  'UPDATED',
  'PUBLICATION',
  'RETURNS',
  'URGES',
] as const satisfies readonly QueueColumn[];

export const USUAL_COLUMNS: readonly QueueColumn[] = ['CODE', 'TITLE', 'STATUS', 'WARD', 'UNIT', 'CREATED', 'DUE'];

/** Width of each column in the table, as a grid track. */
export const COLUMN_WIDTH: Readonly<Record<QueueColumn, string>> = {
  CODE: '132px',
  TITLE: 'minmax(220px, 3fr)',
  STATUS: 'minmax(150px, 1.2fr)',
  URGENCY: '84px',
  DUE: '128px',
  CATEGORY: 'minmax(130px, 1.2fr)',
  FIELD: 'minmax(120px, 1fr)',
  WARD: 'minmax(110px, 1fr)',
  ADDRESS: 'minmax(150px, 1.5fr)',
  UNIT: 'minmax(130px, 1.2fr)',
  OFFICER: 'minmax(110px, 1fr)',
  CHANNEL: '150px',
  CREATED: '148px',
  UPDATED: '148px',
  PUBLICATION: '120px',
  RETURNS: '70px',
  URGES: '76px',
};

/** The columns this person chose, remembered by the server so that they are the same at every desk. */
@Injectable({ providedIn: 'root' })
export class QueueColumns {
  private readonly api = inject(Api);
  private readonly chosen = signal<readonly QueueColumn[]>([]);
  readonly columns = computed(() => (this.chosen().length ? this.chosen() : USUAL_COLUMNS));

  constructor() {
    void this.read();
  }

  private async read(): Promise<void> {
    const { data } = await this.api.query(QueueColumnsDocument, {});
    if (data) this.chosen.set(data.queueColumns);
  }

  /** Shows them at once and keeps them; what could not be kept is still shown until the page is loaded again. */
  async keep(columns: readonly QueueColumn[]): Promise<void> {
    this.chosen.set(columns);
    await this.api.mutate(KeepQueueColumnsDocument, { columns: [...columns] });
  }
}
