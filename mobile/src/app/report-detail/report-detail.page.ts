import { Component, computed, inject, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, RouterLink } from '@angular/router';
import { IonContent } from '@ionic/angular/ion-content';
import { IonFooter } from '@ionic/angular/ion-footer';
import { IonHeader } from '@ionic/angular/ion-header';
import { IonModal } from '@ionic/angular/ion-modal';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import {
  addWords,
  BeforeAfter,
  DatePipe,
  Empty,
  Failure,
  Icon,
  Language,
  LiveBadge,
  Photo,
  PhotoStrip,
  type PhotoView,
  PromiseBar,
  PromiseChanges,
  Skeleton,
  StatusChip,
  Timeline,
  UrgencyMark,
  Visibility,
} from '@smarthp/angular';
import { hasWord, word } from '@smarthp/client';
import { map } from 'rxjs';
import { BackButton } from '../navigation/back-button';
import { PhotoViewer } from '../photos/photo-viewer';
import { Me } from '../session/me';
import { SignInButton } from '../session/sign-in-button';
import { Share } from '../navigation/share';
import { ActSheet } from './act-sheet';
import { actionsOf, type CitizenAct } from './citizen-acts';
import { DataAccess } from './data-access';
import en from './i18n/en.json';
import vi from './i18n/vi.json';
import { liveReport, type Step } from './live-report';
import { RelatedReports } from './related-reports';

/** Where is my report, by when, what must I do. */
@Component({
  selector: 'hp-report-detail',
  imports: [
    RouterLink,
    IonContent,
    IonFooter,
    IonHeader,
    IonModal,
    TranslocoPipe,
    BeforeAfter,
    DatePipe,
    Empty,
    Failure,
    Icon,
    LiveBadge,
    Photo,
    PhotoStrip,
    PromiseBar,
    PromiseChanges,
    Skeleton,
    StatusChip,
    Timeline,
    UrgencyMark,
    Visibility,
    ActSheet,
    BackButton,
    DataAccess,
    PhotoViewer,
    RelatedReports,
    SignInButton,
  ],
  templateUrl: './report-detail.page.html',
  styleUrl: './report-detail.page.css',
})
export class ReportDetailPage {
  private readonly route = inject(ActivatedRoute);
  private readonly transloco = inject(TranslocoService);
  private readonly share = inject(Share);
  protected readonly me = inject(Me);
  protected readonly language = inject(Language);
  protected readonly code = toSignal(this.route.paramMap.pipe(map((p) => (p.get('code') ?? '').toUpperCase())), {
    initialValue: '',
  });
  /** What has just happened, for those who listen. */
  protected readonly said = signal('');
  protected readonly live = liveReport(
    () => this.code(),
    (step) => this.announce(step),
  );
  protected readonly report = this.live.report;
  protected readonly acting = signal<CitizenAct | null>(null);
  /** The list of who looked at one's data is open. */
  protected readonly looking = signal(false);
  protected readonly viewing = signal<{ photos: readonly PhotoView[]; at: number } | null>(null);
  protected readonly steps = computed(() =>
    (this.report()?.timeline.edges ?? []).map((e) => e.node).filter((s) => s.visibility !== 'INTERNAL'),
  );
  protected readonly acts = computed(() => actionsOf(this.report()?.allowedActions ?? []));
  protected readonly before = computed(() => this.report()?.media.filter((m) => m.kind === 'BEFORE') ?? []);
  protected readonly after = computed(() => this.report()?.media.filter((m) => m.kind === 'AFTER') ?? []);
  /** What was photographed for the answer that a merged report shares with the one it follows. */
  protected readonly mastersPhotos = computed(() => {
    const photos = this.report()?.mergedInto?.answerPhotos.filter(({ state }) => state === 'READY');
    return photos?.length ? photos : null;
  });
  protected readonly unit = computed(() => {
    const unit = this.report()?.handlingUnit;
    return unit ? (this.language.active() === 'vi' ? unit.fullName : unit.nameEn) : '';
  });
  protected readonly where = computed(() => {
    const report = this.report();
    if (!report) return '';
    const vi = this.language.active() === 'vi';
    const { ward, category, address } = report;
    return [address, ward && (vi ? ward.fullName : ward.nameEn), vi ? category.name : category.nameEn]
      .filter(Boolean)
      .join(' · ');
  });
  protected readonly question = computed(() => {
    const asked = this.steps().filter((s) => s.action === 'REQUEST_INFO');
    return asked.at(-1)?.text ?? null;
  });

  constructor() {
    addWords('reportDetail', { vi, en });
  }

  protected async send(): Promise<void> {
    const report = this.report();
    if (!report) return;
    const text = this.transloco.translate('reportDetail.shareText', { code: report.code, title: report.title });
    await this.share.link(text, `/reports/${report.code}`);
  }

  protected look(photos: readonly PhotoView[], at = 0): void {
    this.viewing.set({ photos, at });
  }

  private announce(step: Step): void {
    if (step.visibility === 'INTERNAL') return;
    const lang = this.language.active();
    const title = hasWord('timeline', step.action)
      ? word('timeline', step.action, lang)
      : word('status', step.status, lang);
    this.said.set(this.transloco.translate('reportDetail.newStep', { title }));
  }
}
