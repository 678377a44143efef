import { ChangeDetectionStrategy, Component, signal } from '@angular/core';
import {
  BeforeAfter,
  CityMap,
  Empty,
  type EntryView,
  Failure,
  LiveBadge,
  Logo,
  Photo,
  PromiseBar,
  Skeleton,
  SlaChip,
  StatusChip,
  StatusGlyph,
  Timeline,
  UrgencyMark,
  Visibility,
} from '@smarthp/angular';
import { DOSSIER_STATUS, REPORT_STATUS } from '@smarthp/client';
import { AFTER, BEFORE, BROKEN, CLUSTERS, ENTRIES, LABELS, NOW, PROMISES, REPORTS } from './examples';

/** Every shared component on one page, to look at beside the design. */
@Component({
  selector: 'sheet-root',
  imports: [
    BeforeAfter,
    CityMap,
    Empty,
    Failure,
    LiveBadge,
    Logo,
    Photo,
    PromiseBar,
    Skeleton,
    SlaChip,
    StatusChip,
    StatusGlyph,
    Timeline,
    UrgencyMark,
    Visibility,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './sheet.html',
  styleUrl: './sheet.css',
})
export class Sheet {
  protected readonly reports = Object.keys(REPORT_STATUS);
  protected readonly dossiers = Object.keys(DOSSIER_STATUS);
  protected readonly promises = PROMISES;
  protected readonly now = NOW;
  protected readonly before = BEFORE;
  protected readonly after = AFTER;
  protected readonly broken = BROKEN;
  protected readonly entries = signal<readonly EntryView[]>(ENTRIES);
  protected readonly points = REPORTS;
  protected readonly clusters = CLUSTERS;
  protected readonly labels = LABELS;
  protected readonly due = '2026-11-20T16:58:00+07:00';
  protected readonly soon = '2026-11-20T16:06:00+07:00';
  protected readonly late = '2026-11-20T12:40:00+07:00';
  protected readonly failures = ['offline', 'down', 'refused', 'not-connected'] as const;

  protected addEntry(): void {
    const seq = this.entries().length + 1;
    const entry: EntryView = {
      id: String(seq),
      seq,
      action: 'RATE',
      status: 'CLOSED',
      visibility: 'PUBLIC',
      at: NOW,
      actor: { kind: 'CITIZEN', name: 'Bà' },
    };
    this.entries.update((entries) => [...entries, entry]);
  }
}
