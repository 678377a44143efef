import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { DatePipe, Icon, Language, NumberPipe, Photo, StatusChip, UrgencyMark } from '@smarthp/angular';
import type { ReportCardFragment } from '../../gql/graphql';

/** One report in a list: photo, status, title, where and by when. The whole line is its link. */
@Component({
  selector: 'hp-report-row',
  imports: [RouterLink, TranslocoPipe, DatePipe, Icon, NumberPipe, Photo, StatusChip, UrgencyMark],
  templateUrl: './report-row.html',
  styleUrl: './report-row.css',
})
export class ReportRow {
  readonly report = input.required<ReportCardFragment>();
  /** Tells apart private from public ones; only sense in one's own list. */
  readonly own = input(false);
  protected readonly language = inject(Language);
  protected readonly picture = computed(() => {
    const media = this.report().media;
    return (
      media.find((m) => m.kind === 'BEFORE' && m.state === 'READY') ?? media.find((m) => m.state === 'READY') ?? null
    );
  });
  protected readonly where = computed(() => {
    const { ward, category } = this.report();
    const vi = this.language.active() === 'vi';
    return [ward && (vi ? ward.fullName : ward.nameEn), vi ? category.name : category.nameEn]
      .filter(Boolean)
      .join(' · ');
  });
  protected readonly running = computed(() => ['ON_TIME', 'DUE_SOON'].includes(this.report().dueState));
}
