import { computed, inject, type Signal } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { Router } from '@angular/router';
import { ExportDialog, type ExportData } from '../exports/export.dialog';
import type { Command } from '../frame/palette/commands';
import { injectSaying } from '../words/say';
import { ColumnsDialog } from './columns.dialog';
import { ManageFiltersDialog } from './manage-filters.dialog';
import { QueueColumns } from './queue-columns';
import { type QueueFilter, SORTS } from './queue-filter';
import { QUEUE_KEYS } from './queue-keys';
import { SaveFilterDialog, type SaveFilterData } from './save-filter.dialog';
import { SavedFilters } from './saved-filters';
import { type Picked, QueueSelection } from './selection';

export interface QueueOnScreen {
  readonly filter: QueueFilter;
  readonly table: boolean;
  readonly list: readonly Picked[];
}

/** Everything the queue on screen can do beside opening a case. Needs an injection context. */
export function injectQueueCommands(queue: () => QueueOnScreen): Signal<readonly Command[]> {
  const [router, dialogs, saved] = [inject(Router), inject(MatDialog), inject(SavedFilters)];
  const [columns, selection, t] = [inject(QueueColumns), inject(QueueSelection), injectSaying()];
  const width = { maxWidth: 'calc(100vw - 24px)' };
  const to = (queryParams: Record<string, string | null>): void =>
    void router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  const filterData = (): Omit<SaveFilterData, 'change'> => ({
    filter: queue().filter,
    columns: columns.columns(),
    saved,
  });

  return computed(() => {
    const { table, filter } = queue();
    const command = (id: string, icon: string, label: string, run: () => void, key?: string): Command => ({
      id: `queue-${id}`,
      group: 'queue',
      label,
      icon,
      ...(key ? { key } : {}),
      run,
    });
    return [
      command(
        'table',
        'layers',
        t(table ? 'queue.layoutList' : 'queue.layout'),
        () =>
          void router.navigate(['/reports'], {
            queryParams: { layout: queue().table ? null : 'table' },
            queryParamsHandling: 'merge',
          }),
        QUEUE_KEYS.table,
      ),
      command(
        'columns',
        'sliders-horizontal',
        t('queue.columns.title'),
        () => dialogs.open(ColumnsDialog, { width: '420px', ...width }),
        QUEUE_KEYS.columns,
      ),
      command(
        'save',
        'bookmark',
        t('queue.saved.save'),
        () =>
          dialogs.open(SaveFilterDialog, {
            data: { ...filterData(), change: null } satisfies SaveFilterData,
            width: '460px',
            ...width,
          }),
        QUEUE_KEYS.save,
      ),
      command('manage', 'pencil', t('queue.saved.manage'), () =>
        dialogs.open(ManageFiltersDialog, { data: filterData(), width: '560px', ...width }),
      ),
      command(
        'export',
        'download',
        t('exports.export'),
        () =>
          dialogs.open(ExportDialog, {
            data: { filter: queue().filter, columns: columns.columns() } satisfies ExportData,
            width: '520px',
            ...width,
          }),
        QUEUE_KEYS.export,
      ),
      command('all', 'check', t('queue.selectAll'), () => selection.all(queue().list), QUEUE_KEYS.all),
      ...SORTS.filter((sort) => sort !== filter.sort).map((sort) =>
        command(`sort-${sort}`, 'clock', `${t('queue.sort')}: ${t(`queue.sorts.${sort}`)}`, () =>
          to({ sort: sort === 'DUE' ? null : sort }),
        ),
      ),
    ];
  });
}
