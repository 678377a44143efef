import { ChangeDetectionStrategy, Component, computed, DestroyRef, effect, inject, untracked } from '@angular/core';
import { apiQuery, DatePipe, Icon, Language, NumberPipe, WordPipe } from '@smarthp/angular';
import { formatWhen } from '@smarthp/client';
import { type ExportFileFragment, MyExportsDocument } from '../../gql/graphql';
import { Directory } from '../directory/directory';
import { injectSaying } from '../words/say';
import { ExportRuns, isUnderWay } from './export-runs';
import { fileSize } from './file-size';

const LOOK_MS = 1_500;

/** The files this person has asked for: how far they are, to take and to take away. */
@Component({
  selector: 'admin-exports',
  imports: [Directory, DatePipe, NumberPipe, WordPipe, Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './exports.page.html',
  styleUrls: ['../directory/table.scss', './exports.page.scss'],
})
export class ExportsPage {
  protected readonly t = injectSaying();
  private readonly language = inject(Language);
  private readonly runs = inject(ExportRuns);
  protected readonly exports = apiQuery({ query: MyExportsDocument, variables: () => ({}) });
  protected readonly files = computed(() => this.exports.data()?.myExports ?? []);
  protected readonly underWay = isUnderWay;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    // Looked at again only while something is being written.
    effect(() => {
      const going = this.files().some(isUnderWay);
      untracked(() => {
        clearTimeout(this.timer);
        if (going) this.timer = setTimeout(() => void this.exports.reload(), LOOK_MS);
      });
    });
    inject(DestroyRef).onDestroy(() => clearTimeout(this.timer));
  }

  protected size(file: ExportFileFragment): string {
    return fileSize(file.bytes, this.language.active());
  }

  protected state(file: ExportFileFragment): string {
    if (file.state === 'RUNNING') return this.t('exports.writing', { done: file.rowsDone, total: file.rowsTotal });
    const time = file.expiresAt ? formatWhen(file.expiresAt, this.language.active()) : '';
    return this.t(`exports.states.${file.state}`, { time });
  }

  protected async remove(file: ExportFileFragment): Promise<void> {
    await this.runs.cancel(file.id);
    await this.exports.reload();
  }
}
