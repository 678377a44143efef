import { ChangeDetectionStrategy, Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { RouterLink } from '@angular/router';
import { Failure, Icon, Skeleton } from '@smarthp/angular';
import { formatTime } from '@smarthp/client';
import { injectSaying } from '../words/say';
import { ActHost } from './acts/act-host';
import { CaseHandling } from './case-handling';
import { CaseAnswers } from './case-answers';
import { CaseHeader } from './case-header';
import { CasePhotos } from './case-photos';
import { CaseEscalations } from './case-escalations';
import { CasePromises } from './case-promises';
import { CaseResult } from './case-result';
import { CaseStore } from './case-store';
import { Composer } from './composer/composer';
import { CaseContext } from './context/case-context';
import { CaseRelations } from './relations/case-relations';
import { UndoBar } from './undo/undo-bar';
import { CasePresence } from './presence/presence';
import { CaseTimeline } from './timeline/case-timeline';

/** One report as staff work on it: what to do first, then the case, with its place and people beside it. */
@Component({
  selector: 'admin-report',
  imports: [
    RouterLink,
    Icon,
    Skeleton,
    Failure,
    CaseHandling,
    CaseAnswers,
    CaseHeader,
    CasePromises,
    CaseEscalations,
    CasePhotos,
    CaseResult,
    CaseTimeline,
    CaseContext,
    CaseRelations,
    UndoBar,
    Composer,
  ],
  providers: [CaseStore, CasePresence, ActHost],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './report.page.html',
  styleUrl: './report.page.scss',
})
export class ReportPage {
  /** From the address. */
  readonly code = input.required<string>();
  readonly act = input<string>();

  protected readonly store = inject(CaseStore);
  protected readonly t = injectSaying();
  private readonly acts = inject(ActHost);
  private readonly title = inject(Title);
  /** Under 1280 px the context stands in a tab of its own. */
  protected readonly tab = signal<'case' | 'context'>('case');
  protected readonly staleAt = computed(() => {
    const at = this.store.loadedAt();
    return this.store.status() === 'stale' && at ? formatTime(at) : null;
  });

  constructor() {
    effect(() => {
      const code = this.code();
      untracked(() => {
        this.tab.set('case');
        this.store.open(code);
      });
      this.title.setTitle(`${code} · Smart Hải Phòng`);
    });
    effect(() => {
      const act = this.act();
      const ready = this.store.report() !== null;
      untracked(() => this.acts.show(ready ? act : undefined));
    });
  }
}
