import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { apiQuery, DatePipe, Icon } from '@smarthp/angular';
import { type TimeLimitRowFragment, TimeLimitsDocument } from '../../../gql/graphql';
import { Staff } from '../../frame/staff';
import { injectSaying } from '../../words/say';
import { SettingsFrame } from '../parts/settings-frame';
import { SettingsHistory } from '../parts/settings-history';
import { SettingsRunner } from '../parts/settings-runner';
import { EndFieldLimit } from './end-field-limit';
import { LimitEditor } from './limit-editor';
import { LimitWords } from './limit-words';

const KINDS = ['NORMAL', 'HIGH', 'URGENT', 'PROCEDURE'] as const;

interface Line {
  readonly id: string;
  readonly current: TimeLimitRowFragment | null;
  readonly planned: readonly TimeLimitRowFragment[];
}

/** How long desk and units have: by class of report, and for single fields. */
@Component({
  selector: 'admin-limits',
  imports: [SettingsFrame, SettingsHistory, LimitEditor, EndFieldLimit, MatButtonModule, Icon, DatePipe],
  providers: [SettingsRunner],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './limits.page.html',
  styleUrl: './limits.page.scss',
})
export class LimitsPage {
  protected readonly t = injectSaying();
  protected readonly words = inject(LimitWords);
  private readonly roles = inject(Staff).roles;
  protected readonly mayChange = computed(() => this.roles().includes('SYS_ADMIN'));
  protected readonly limits = apiQuery({ query: TimeLimitsDocument, variables: () => ({}) });
  private readonly rows = computed(() => this.limits.data()?.timeLimits ?? []);
  protected readonly sections = computed(() => [
    { id: 'kinds' as const, lines: KINDS.map((kind) => this.lineOf(kind, null)) },
    {
      id: 'fields' as const,
      lines: [...new Set(this.rows().flatMap(({ kind, field }) => (field ? [`${kind}/${field}`] : [])))].map((id) => {
        const [kind = '', ...field] = id.split('/');
        return this.lineOf(kind, field.join('/'));
      }),
    },
  ]);
  /** The row being changed, or the pattern of a new one for a field. */
  protected readonly editing = signal<{ row: TimeLimitRowFragment; isNew: boolean } | null>(null);
  protected readonly ending = signal<TimeLimitRowFragment | null>(null);
  protected readonly version = signal(0);

  protected readonly kindOf = (line: Line): string => this.words.key(line.id);

  protected edit(row: TimeLimitRowFragment): void {
    this.ending.set(null);
    this.editing.set({ row, isNew: false });
  }

  protected addField(): void {
    const pattern = this.rows().find(({ kind, field, isInForce }) => kind === 'NORMAL' && !field && isInForce);
    this.ending.set(null);
    if (pattern) this.editing.set({ row: pattern, isNew: true });
  }

  protected end(row: TimeLimitRowFragment): void {
    this.editing.set(null);
    this.ending.set(row);
  }

  protected close(): void {
    this.editing.set(null);
    this.ending.set(null);
  }

  protected async saved(): Promise<void> {
    this.close();
    await this.limits.reload();
    this.version.update((n) => n + 1);
  }

  private lineOf(kind: string, field: string | null): Line {
    const rows = this.rows().filter((row) => row.kind === kind && (row.field ?? null) === field);
    return {
      id: field ? `${kind}/${field}` : kind,
      current: rows.find(({ isInForce }) => isInForce) ?? null,
      planned: rows.filter(({ isInForce }) => !isInForce),
    };
  }
}
