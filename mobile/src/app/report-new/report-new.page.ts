import {
  Component,
  computed,
  effect,
  type ElementRef,
  inject,
  linkedSignal,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { IonContent } from '@ionic/angular/ion-content';
import { IonFooter } from '@ionic/angular/ion-footer';
import { IonHeader } from '@ionic/angular/ion-header';
import { NavController } from '@ionic/angular/nav-controller';
import { TranslocoPipe } from '@jsverse/transloco';
import { addWords, DatePipe, Icon, Session, Skeleton } from '@smarthp/angular';
import { RightsAndDutiesDocument, UploadRulesDocument } from '../../gql/graphql';
import { type Draft, DRAFT_STEPS, type DraftGap, type DraftStep, gapsOf } from '../outbox/draft';
import { DraftStore } from '../outbox/draft-store';
import outboxEn from '../outbox/i18n/en.json';
import outboxVi from '../outbox/i18n/vi.json';
import { Outbox } from '../outbox/outbox';
import { OutboxRow } from '../outbox/outbox-row';
import { keptQuery } from '../phone/kept-query';
import { USUAL_RULES } from '../photos/read-photo';
import { Me } from '../session/me';
import { SignInButton } from '../session/sign-in-button';
import { DraftEditor } from './draft-editor';
import { EmergencyLine } from './emergency-line';
import { type FieldGap, FieldQuestions } from './field-questions';
import en from './i18n/en.json';
import vi from './i18n/vi.json';
import { PhotosStep } from './photos-step';
import { PlaceStep } from './place-step';
import { SendStep } from './send-step';
import { StepBar } from './step-bar';
import { WardFinder } from './ward-finder';
import { WordsStep } from './words-step';

/** A gap of the draft, a pin the city cannot serve, or what the rules of its field still ask. */
type Gap = DraftGap | FieldGap | 'OUTSIDE';

/** How long the form waits for what the server knows of the person. */
const PATIENCE_MS = 1_500;

/** A report in four steps; every word of it is on the phone before the next is written. */
@Component({
  selector: 'hp-report-new',
  imports: [
    RouterLink,
    IonContent,
    IonFooter,
    Skeleton,
    IonHeader,
    TranslocoPipe,
    DatePipe,
    Icon,
    EmergencyLine,
    OutboxRow,
    PhotosStep,
    PlaceStep,
    SendStep,
    SignInButton,
    StepBar,
    WordsStep,
  ],
  providers: [DraftEditor, WardFinder],
  templateUrl: './report-new.page.html',
})
export class ReportNewPage {
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly nav = inject(NavController);
  private readonly outbox = inject(Outbox);
  private readonly store = inject(DraftStore);
  private readonly session = inject(Session);
  protected readonly me = inject(Me);
  protected readonly editor = inject(DraftEditor);
  protected readonly wards = inject(WardFinder);
  private readonly fieldQuestions = inject(FieldQuestions);
  private readonly content = viewChild(IonContent);
  private readonly body = viewChild<ElementRef<HTMLElement>>('body');

  private readonly address = toSignal(this.route.queryParamMap, { initialValue: this.route.snapshot.queryParamMap });
  private readonly asked = computed(() => this.address().get('draft'));
  protected readonly step = linkedSignal<DraftStep>(() => {
    const named = this.address().get('step') as DraftStep | null;
    return named && DRAFT_STEPS.includes(named) ? named : 'photos';
  });
  /** Drafts found when the screen opened without naming one. */
  protected readonly found = signal<Draft[]>([]);
  protected readonly signedOutButWriting = signal(false);
  protected readonly tried = signal<DraftStep | null>(null);
  protected readonly busy = signal(false);
  protected readonly online = signal(navigator.onLine);

  protected readonly rules = keptQuery(UploadRulesDocument, () => (this.me.viewer() ? {} : null), { keep: 'rules' });
  protected readonly photoRules = computed(() => this.rules.data()?.uploadRules ?? USUAL_RULES);
  protected readonly rights = keptQuery(RightsAndDutiesDocument, () => ({}), { keep: 'rights' });
  private readonly rightsVersion = computed(() => this.rights.data()?.rightsAndDuties.version ?? null);

  /** Signed in, but the rights and duties of this version are not accepted yet. */
  private readonly mustRead = computed(() => {
    const version = this.rightsVersion();
    const viewer = this.me.viewer();
    return !!viewer && !!version && viewer.acceptedRightsVersion !== version;
  });
  /** For a moment it is worth waiting to learn that, rather than show a form and take it away again. */
  private readonly patient = signal(true);
  protected readonly gate = computed(() => {
    if (this.found().length) return 'found' as const;
    const unknown = !this.me.viewer() || !this.rightsVersion();
    if (this.me.signedIn() && this.online() && (this.mustRead() || (unknown && this.patient())))
      return 'looking' as const;
    if (!this.me.signedIn() && !this.signedOutButWriting() && this.session.state() !== 'unknown')
      return 'sign-in' as const;
    return null;
  });
  protected readonly gaps = computed<Gap[]>(() => {
    const draft = this.editor.draft();
    if (!draft) return [];
    const gaps: Gap[] = gapsOf(draft);
    if (draft.place && this.wards.outside()) gaps.unshift('OUTSIDE');
    const ofField = this.fieldQuestions.gap(draft);
    if (ofField === 'STOPPED') return [ofField]; // nothing else matters then
    return ofField ? [...gaps, ofField] : gaps;
  });
  protected readonly shownGaps = computed(() => (this.tried() ? this.gaps() : []));

  constructor() {
    addWords('reportNew', { vi, en });
    addWords('outbox', { vi: outboxVi, en: outboxEn });
    addEventListener('online', () => this.online.set(true));
    addEventListener('offline', () => this.online.set(false));
    setTimeout(() => this.patient.set(false), PATIENCE_MS);
    effect(() => {
      const asked = this.asked();
      if (this.session.state() === 'unknown') return;
      untracked(() => void this.open(asked));
    });
    // the rights and duties come before the first report
    effect(() => {
      const gate = this.gate();
      if (!this.mustRead() || gate === 'found' || gate === 'sign-in') return;
      untracked(() => {
        void this.editor.flush();
        void this.router.navigate(['/rights'], { queryParams: { next: this.here() }, replaceUrl: true });
      });
    });
    effect(() => {
      const place = this.editor.draft()?.place ?? null;
      untracked(() => this.wards.look(place));
    });
    effect(() => {
      const found = this.wards.suggested();
      untracked(() => {
        const mine = this.editor.draft()?.ward ?? null;
        // what the person chose among the near ones stays
        if (found === undefined || this.wards.choices().some((ward) => ward.id === mine?.id)) return;
        if (mine?.id !== found?.id) this.editor.change({ ward: found });
      });
    });
  }

  protected writeSignedOut(): void {
    this.signedOutButWriting.set(true);
  }

  protected take(draft: Draft): void {
    this.found.set([]);
    void this.router.navigate([], {
      relativeTo: this.route,
      queryParams: { draft: draft.id, step: draft.step },
      replaceUrl: true,
    });
  }

  protected startNew(): void {
    this.found.set([]);
  }

  protected show(step: DraftStep): void {
    this.tried.set(null);
    this.editor.goTo(step);
    const draft = this.editor.draft();
    void this.router.navigate([], { relativeTo: this.route, queryParams: { draft: draft?.id, step } });
    void this.content()?.scrollToTop(0);
  }

  /** On to the next step, when nothing is missing on this one. */
  protected next(): void {
    const step = this.step();
    const own = this.gaps().filter((gap) => STEP_OF[gap] === step);
    if (own.length) return this.complain(step);
    const next = DRAFT_STEPS[DRAFT_STEPS.indexOf(step) + 1];
    if (next) this.show(next);
  }

  protected async back(): Promise<void> {
    const before = DRAFT_STEPS[DRAFT_STEPS.indexOf(this.step()) - 1];
    if (before) return this.show(before);
    await this.close();
  }

  protected async close(): Promise<void> {
    await this.editor.flush();
    await this.nav.navigateBack('/home');
  }

  protected async send(): Promise<void> {
    const draft = this.editor.draft();
    if (!draft || this.busy()) return;
    const first = this.gaps()[0];
    if (first) {
      if (STEP_OF[first] !== this.step()) this.show(STEP_OF[first]);
      return this.complain(STEP_OF[first]);
    }
    if (!this.me.signedIn()) {
      await this.editor.flush();
      return this.session.signIn(this.here());
    }
    this.busy.set(true);
    this.editor.change({ owner: this.me.id(), rightsVersion: this.rightsVersion(), step: 'send' });
    await this.editor.flush();
    await this.store.queue(draft.id, new Date().toISOString());
    this.editor.release();
    void this.outbox.run();
    await this.router.navigate(['/reports/sent', draft.id], { replaceUrl: true });
  }

  private async open(asked: string | null): Promise<void> {
    if (this.editor.draft() && (!asked || this.editor.draft()?.id === asked)) return;
    const draft = await this.editor.open(asked, this.me.id());
    if (draft.state === 'QUEUED') return void this.router.navigate(['/reports/sent', draft.id], { replaceUrl: true });
    const [lat, lng] = [Number(this.address().get('lat')), Number(this.address().get('lng'))];
    if (lat && lng && !draft.place) this.editor.change({ place: { lat, lng, accuracyM: null, from: 'PIN' } });
    if (!asked) this.found.set((await this.store.all(this.me.id())).filter((d) => d.state === 'DRAFT'));
  }

  private complain(step: DraftStep): void {
    this.tried.set(step);
    // the first thing that is wrong takes the focus, so that it is read and seen
    setTimeout(() => {
      const wrong = this.body()?.nativeElement.querySelector<HTMLElement>('[aria-invalid=true]');
      const target = wrong?.matches('[role=radiogroup]') ? wrong.querySelector<HTMLElement>('[role=radio]') : wrong;
      target?.focus();
      target?.scrollIntoView?.({ block: 'center' });
    }, 50);
  }

  private here(): string {
    const draft = this.editor.draft();
    const kept = draft && !this.editor.blank();
    return kept ? `/reports/new?draft=${draft.id}&step=${this.step()}` : '/reports/new';
  }
}

const STEP_OF: Readonly<Record<Gap, DraftStep>> = {
  PLACE: 'place',
  OUTSIDE: 'place',
  CATEGORY: 'words',
  FIELD_GONE: 'words',
  ANSWERS: 'words',
  STOPPED: 'words',
  BODY_EMPTY: 'words',
  BODY_SHORT: 'words',
  BODY_LONG: 'words',
};
