import { ChangeDetectionStrategy, Component, computed, DestroyRef, inject, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule } from '@angular/material/dialog';
import { RouterLink } from '@angular/router';
import { Api, Icon, Language, NumberPipe } from '@smarthp/angular';
import {
  type ExportColumn,
  type ExportFileFragment,
  type ExportFormat,
  QueueDocument,
  type QueueColumn,
} from '../../gql/graphql';
import { ColumnList } from '../queue/column-list';
import { type QueueFilter, toReportFilter } from '../queue/queue-filter';
import { injectSaying } from '../words/say';
import { EXPORT_COLUMNS } from './export-columns';
import { ExportRuns, isUnderWay } from './export-runs';
import { fileSize } from './file-size';

export interface ExportData {
  readonly filter: QueueFilter;
  readonly columns: readonly QueueColumn[];
}

const LOOK_MS = 1_000;
const MOST_COUNTED = 1_000;

/** Writes what the queue shows into a file: kind and columns first, then how far it is, then the file. */
@Component({
  selector: 'admin-export',
  imports: [MatDialogModule, MatButtonModule, RouterLink, Icon, NumberPipe, ColumnList],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './export.dialog.html',
  styleUrls: ['../queue/queue-dialogs.scss', './export.dialog.scss'],
})
export class ExportDialog {
  protected readonly t = injectSaying();
  private readonly data = inject<ExportData>(MAT_DIALOG_DATA);
  private readonly runs = inject(ExportRuns);
  private readonly api = inject(Api);
  private readonly language = inject(Language);
  private timer: ReturnType<typeof setTimeout> | undefined;

  protected readonly formats = ['XLSX', 'CSV'] as const satisfies readonly ExportFormat[];
  protected readonly all = EXPORT_COLUMNS;
  protected readonly format = signal<ExportFormat>('XLSX');
  protected readonly chosen = signal<readonly ExportColumn[]>(this.data.columns);
  protected readonly file = signal<ExportFileFragment | null>(null);
  protected readonly busy = signal(false);
  protected readonly trouble = signal<string | null>(null);
  private readonly count = signal<number | null>(null);
  protected readonly countWords = computed(() => {
    const count = this.count();
    if (count === null) return '…';
    return count >= MOST_COUNTED ? this.t('exports.reportsMany') : this.t('exports.reports', { count });
  });
  protected readonly underWay = computed(() => {
    const file = this.file();
    return !!file && isUnderWay(file);
  });
  protected readonly size = computed(() => fileSize(this.file()?.bytes, this.language.active()));
  protected readonly asColumns = (codes: readonly string[]): ExportColumn[] =>
    codes.filter((code): code is ExportColumn => (EXPORT_COLUMNS as readonly string[]).includes(code));

  constructor() {
    inject(DestroyRef).onDestroy(() => clearTimeout(this.timer));
    void this.countRows();
  }

  protected async start(): Promise<void> {
    const { filter } = this.data;
    this.busy.set(true);
    this.trouble.set(null);
    const { file, refusal } = await this.runs.start({
      view: filter.view,
      filter: toReportFilter(filter),
      sort: filter.sort,
      columns: [...this.chosen()],
      format: this.format(),
    });
    this.busy.set(false);
    if (file) this.show(file);
    else this.trouble.set(refusal || this.t('exports.noAnswer'));
  }

  protected async stop(): Promise<void> {
    const file = this.file();
    const stopped = file && (await this.runs.cancel(file.id));
    if (stopped) this.show(stopped);
  }

  private show(file: ExportFileFragment): void {
    this.file.set(file);
    clearTimeout(this.timer);
    if (isUnderWay(file)) this.timer = setTimeout(() => void this.look(file), LOOK_MS);
  }

  private async look(file: ExportFileFragment): Promise<void> {
    this.show((await this.runs.look(file.id)) ?? file);
  }

  private async countRows(): Promise<void> {
    const { view } = this.data.filter;
    const { data } = await this.api.query(QueueDocument, { view, filter: toReportFilter(this.data.filter), first: 1 });
    this.count.set(data?.queue.totalCount ?? null);
  }
}
