import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { Router } from '@angular/router';
import { Api, Icon, Language } from '@smarthp/angular';
import { QueueDocument, type QueueRowFragment } from '../../../gql/graphql';
import { QueueDesk } from '../../queue/queue-desk';
import { savedAddress } from '../../queue/queue-filter';
import { SavedFilters } from '../../queue/saved-filters';
import { injectSaying } from '../../words/say';
import { KeyHint } from '../keys/key-hint';
import { Staff } from '../staff';
import { type Command, matching } from './commands';
import { OpenCase } from './open-case';
import { RecentReports } from './recent-reports';

const CODE = /^hp-?\d{6}-?\d{4,}$/i;
const PAUSE_MS = 200;

/** Ctrl K: codes, titles, screens and the acts of the open case, found while typing. */
@Component({
  selector: 'admin-command-palette',
  imports: [MatDialogModule, Icon, KeyHint],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './command-palette.html',
  styleUrl: './command-palette.scss',
})
export class CommandPalette {
  protected readonly t = injectSaying();
  private readonly dialog = inject(MatDialogRef);
  private readonly router = inject(Router);
  private readonly api = inject(Api);
  private readonly language = inject(Language);
  private readonly staff = inject(Staff);
  private readonly openCase = inject(OpenCase);
  private readonly recent = inject(RecentReports);
  private readonly desk = inject(QueueDesk);
  /** The frame holds them; a palette without a frame has none. */
  private readonly saved = inject(SavedFilters, { optional: true });

  protected readonly search = signal('');
  protected readonly pointed = signal(0);
  protected readonly state = signal<'idle' | 'searching' | 'failed'>('idle');
  private readonly reports = signal<readonly QueueRowFragment[]>([]);
  private pause: ReturnType<typeof setTimeout> | undefined;

  private readonly standing = computed<readonly Command[]>(() => [
    ...this.actCommands(),
    ...this.desk.commands(),
    ...this.recentCommands(),
    ...this.savedCommands(),
    ...this.viewCommands(),
  ]);
  protected readonly shown = computed<readonly Command[]>(() => {
    const found = matching(this.standing(), this.search());
    const reports = this.reports().map((report) => this.toReport('reports', report));
    const codes = new Set(reports.map(({ id }) => id));
    const doing = (group: Command['group']): boolean => group === 'acts' || group === 'queue';
    const acts = found.filter(({ group }) => doing(group));
    const rest = found.filter(({ group, id }) => !doing(group) && !codes.has(id.replace('recent', 'reports')));
    return [...acts, ...this.wholeCode(), ...reports, ...rest];
  });

  /** The line Enter runs: a list that got shorter under a resting pointer still has one. */
  protected readonly at = computed(() => Math.max(0, Math.min(this.pointed(), this.shown().length - 1)));

  protected type(search: string): void {
    this.search.set(search);
    this.pointed.set(0);
    clearTimeout(this.pause);
    this.pause = setTimeout(() => void this.look(search.trim()), PAUSE_MS);
  }

  protected press(event: KeyboardEvent): void {
    const last = this.shown().length - 1;
    if (event.key === 'ArrowDown') this.pointed.set(this.at() >= last ? 0 : this.at() + 1);
    else if (event.key === 'ArrowUp') this.pointed.set(this.at() <= 0 ? last : this.at() - 1);
    else if (event.key === 'Enter') this.run(this.shown()[this.at()]);
    else return;
    event.preventDefault();
  }

  protected run(command: Command | undefined): void {
    if (!command) return;
    this.dialog.close();
    command.run();
  }

  private async look(search: string): Promise<void> {
    if (search.length < 2 || !this.staff.views().length) {
      this.reports.set([]);
      return;
    }
    this.state.set('searching');
    const { data } = await this.api.query(QueueDocument, { view: 'ALL', filter: { search }, first: 6 });
    if (this.search().trim() !== search) return;
    this.reports.set(data?.queue.edges.map(({ node }) => node) ?? []);
    this.state.set(data ? 'idle' : 'failed');
  }

  /** A whole code opens even when the search does not know it. */
  private wholeCode(): readonly Command[] {
    const typed = this.search().trim();
    if (!CODE.test(typed)) return [];
    const code = typed.toUpperCase().replace(/^HP-?(\d{6})-?(\d+)$/, 'HP-$1-$2');
    if (this.reports().some((report) => report.code === code)) return [];
    return [
      {
        id: `code-${code}`,
        group: 'reports',
        label: this.t('frame.palette.open', { code }),
        icon: 'file-text',
        run: () => this.open(code),
      },
    ];
  }

  private actCommands(): readonly Command[] {
    const open = this.openCase.now();
    return (open?.acts ?? []).map((act) => ({
      id: `act-${act.id}`,
      group: 'acts',
      label: this.t(`acts.${act.id}.title`),
      note: open?.code,
      icon: act.icon,
      key: act.key,
      run: () => open?.ask(act),
    }));
  }

  private recentCommands(): readonly Command[] {
    return this.recent.list().map((report) => this.toReport('recent', report));
  }

  private savedCommands(): readonly Command[] {
    return (this.saved?.list() ?? []).map((one) => ({
      id: `saved-${one.id}`,
      group: 'saved',
      label: one.name,
      note: one.ownerName ?? undefined,
      icon: one.shared ? 'users' : 'bookmark',
      run: () => void this.router.navigate(['/reports'], { queryParams: savedAddress(one) }),
    }));
  }

  private viewCommands(): readonly Command[] {
    return this.staff.menu().flatMap((section) =>
      section.entries.map((entry) => ({
        id: `view-${entry.id}`,
        group: 'views' as const,
        label: entry.view ? this.language.word()('queueView', entry.view) : this.t(`frame.entries.${entry.id}`),
        icon: entry.icon,
        run: () =>
          void this.router.navigate([entry.path], {
            queryParams: entry.view && entry.path === '/reports' ? { view: entry.view } : {},
          }),
      })),
    );
  }

  private toReport(group: 'reports' | 'recent', { code, title }: { code: string; title: string }): Command {
    return { id: `${group}-${code}`, group, label: title, note: code, icon: 'file-text', run: () => this.open(code) };
  }

  private open(code: string): void {
    void this.router.navigate(['/reports', code], { queryParamsHandling: 'preserve' });
  }
}
