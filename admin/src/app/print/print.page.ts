import {
  ChangeDetectionStrategy,
  Component,
  computed,
  DestroyRef,
  DOCUMENT,
  effect,
  inject,
  input,
  signal,
  ViewEncapsulation,
} from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { Title } from '@angular/platform-browser';
import { RouterLink } from '@angular/router';
import { apiQuery, Failure, failureKind, Icon, Language, Logo, Skeleton, WordPipe } from '@smarthp/angular';
import { CaseDocument, type TimelineStepFragment } from '../../gql/graphql';
import { Staff } from '../frame/staff';
import { Minute } from '../words/minute';
import { injectSaying, Say } from '../words/say';
import { ACROSS_KM, PlaceSketch } from './place-sketch';
import { QrCode } from './qr-code';

const MOST_PHOTOS = 6;
const WHOLE = {
  timeZone: 'Asia/Ho_Chi_Minh',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
} as const;
/** On paper "today" says nothing: the whole date, on the city's clock. */
const PAPER = { vi: new Intl.DateTimeFormat('vi-VN', WHOLE), en: new Intl.DateTimeFormat('en-GB', WHOLE) };

/** A case on A4 paper: what, where, until when, what was done, and room to sign. Always light, whatever the screen. */
@Component({
  selector: 'admin-print',
  imports: [RouterLink, MatButtonModule, WordPipe, Failure, Icon, Logo, Skeleton, PlaceSketch, QrCode],
  changeDetection: ChangeDetectionStrategy.OnPush,
  encapsulation: ViewEncapsulation.None, // the page's own height and the margins of the paper are outside any component
  templateUrl: './print.page.html',
  styleUrl: './print.page.scss',
})
export class PrintPage {
  /** From the address. */
  readonly code = input.required<string>();

  protected readonly t = injectSaying();
  protected readonly say = inject(Say);
  protected readonly staff = inject(Staff);
  private readonly document = inject(DOCUMENT);
  private readonly language = inject(Language);
  private readonly minute = inject(Minute);
  protected readonly acrossKm = ACROSS_KM;
  protected readonly withInternal = signal(false);
  protected readonly case = apiQuery({ query: CaseDocument, variables: () => ({ code: this.code() }) });
  protected readonly report = computed(() => this.case.data()?.report ?? null);
  protected readonly failure = computed(() => {
    const failure = this.case.failure();
    return failure ? failureKind(failure) : null;
  });
  protected readonly steps = computed<readonly TimelineStepFragment[]>(() =>
    (this.report()?.timeline.edges ?? [])
      .map(({ node }) => node)
      .filter(({ visibility }) => this.withInternal() || visibility !== 'INTERNAL'),
  );
  protected readonly photos = computed(() =>
    (this.report()?.media ?? []).filter(({ state, screen }) => state === 'READY' && screen).slice(0, MOST_PHOTOS),
  );
  protected readonly printedAt = computed(() => this.when(new Date(this.minute.now()).toISOString()));
  protected readonly address = computed(() => new URL(`reports/${this.code()}`, this.document.baseURI).href);
  protected readonly helpers = computed(() =>
    (this.report()?.coordinatingUnits ?? []).map((unit) => this.say.name(unit)).join(', '),
  );

  constructor() {
    const title = inject(Title);
    effect(() => title.setTitle(`${this.code()} · ${this.t('print.title')}`));
    const root = this.document.documentElement;
    const [theme, contrast] = [root.dataset['theme'], root.dataset['contrast']];
    effect(() => {
      this.report();
      root.dataset['theme'] = 'light';
      delete root.dataset['contrast'];
    });
    inject(DestroyRef).onDestroy(() => {
      if (theme) root.dataset['theme'] = theme;
      if (contrast) root.dataset['contrast'] = contrast;
    });
  }

  protected print(): void {
    this.document.defaultView?.print();
  }

  protected when(moment: string): string {
    return PAPER[this.language.active() === 'en' ? 'en' : 'vi'].format(new Date(moment));
  }

  protected actorOf({ actor }: TimelineStepFragment): string {
    return this.say.name(actor.unit) || actor.name;
  }
}
