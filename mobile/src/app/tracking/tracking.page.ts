import { Component, computed, inject, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, RouterLink } from '@angular/router';
import { IonContent } from '@ionic/angular/ion-content';
import { IonHeader } from '@ionic/angular/ion-header';
import { TranslocoPipe } from '@jsverse/transloco';
import {
  addWords,
  BeforeAfter,
  DatePipe,
  Empty,
  Failure,
  failureKind,
  Icon,
  Language,
  LiveBadge,
  liveQuery,
  PhotoStrip,
  type PhotoView,
  PromiseBar,
  Skeleton,
  StatusChip,
  Timeline,
} from '@smarthp/angular';
import { map } from 'rxjs';
import {
  type TrackedFieldsFragment,
  TrackedReportChangedDocument,
  TrackedReportDocument,
  type TrackedReportQuery,
} from '../../gql/graphql';
import { PhotoViewer } from '../photos/photo-viewer';
import detailEn from '../report-detail/i18n/en.json';
import detailVi from '../report-detail/i18n/vi.json';
import { Me } from '../session/me';
import en from './i18n/en.json';
import vi from './i18n/vi.json';
import { RateCard } from './rate-card';

const LANGUAGES = [
  { code: 'vi', name: 'Tiếng Việt' },
  { code: 'en', name: 'English' },
] as const;

/** One report by the link in an SMS: for a caller without an account, who never signs in. */
@Component({
  selector: 'hp-tracking',
  imports: [
    RouterLink,
    IonContent,
    IonHeader,
    TranslocoPipe,
    BeforeAfter,
    DatePipe,
    Empty,
    Failure,
    Icon,
    LiveBadge,
    PhotoStrip,
    PromiseBar,
    Skeleton,
    StatusChip,
    Timeline,
    PhotoViewer,
    RateCard,
  ],
  templateUrl: './tracking.page.html',
  styleUrls: ['../report-detail/report-detail.page.css', './tracking.page.css'],
})
export class TrackingPage {
  protected readonly me = inject(Me);
  protected readonly language = inject(Language);
  protected readonly languages = LANGUAGES;
  protected readonly token = toSignal(inject(ActivatedRoute).paramMap.pipe(map((p) => p.get('token') ?? '')), {
    initialValue: '',
  });
  protected readonly live = liveQuery({
    query: TrackedReportDocument,
    subscription: TrackedReportChangedDocument,
    variables: () => ({ token: this.token() }),
    eventVariables: ({ token }, after) => ({ token, after }),
    cursorOfData: (data) => reportOf(data)?.cursor,
    cursorOfEvent: (event) => event.trackedReportChanged.cursor,
    merge: (data, { trackedReportChanged: { report } }) => ({
      ...data,
      trackedReport: { ...report, __typename: 'TrackedReport' as const },
    }),
  });
  protected readonly report = computed(() => reportOf(this.live.data()));
  /** Why the link opens nothing, in the server's words. */
  protected readonly problem = computed(() => {
    const answer = this.live.data()?.trackedReport;
    return answer && answer.__typename !== 'TrackedReport' ? answer : null;
  });
  protected readonly failure = computed(() => {
    const failure = this.live.failure();
    return failure && !this.live.data() ? failureKind(failure) : null;
  });
  protected readonly viewing = signal<{ photos: readonly PhotoView[]; at: number } | null>(null);
  protected readonly before = computed(() => this.report()?.media.filter(({ kind }) => kind === 'BEFORE') ?? []);
  protected readonly after = computed(() => this.report()?.media.filter(({ kind }) => kind === 'AFTER') ?? []);
  protected readonly unit = computed(() => this.nameOf(this.report()?.handlingUnit));
  protected readonly where = computed(() => {
    const report = this.report();
    const category = report && (this.language.active() === 'vi' ? report.category.name : report.category.nameEn);
    return [report?.address, this.nameOf(report?.ward), category].filter(Boolean).join(' · ');
  });

  constructor() {
    addWords('reportDetail', { vi: detailVi, en: detailEn });
    addWords('tracking', { vi, en });
  }

  protected look(photos: readonly PhotoView[], at = 0): void {
    this.viewing.set({ photos, at });
  }

  private nameOf(unit: { fullName: string; nameEn: string } | null | undefined): string {
    return unit ? (this.language.active() === 'vi' ? unit.fullName : unit.nameEn) : '';
  }
}

const reportOf = (data: TrackedReportQuery | undefined): TrackedFieldsFragment | null =>
  data?.trackedReport.__typename === 'TrackedReport' ? data.trackedReport : null;
