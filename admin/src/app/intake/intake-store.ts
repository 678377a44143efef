import { computed, DestroyRef, effect, inject, Injectable, signal, untracked } from '@angular/core';
import { Api, type AskedQuestion } from '@smarthp/angular';
import {
  CallerCardDocument,
  type CallerCardQuery,
  IntakeCategoriesDocument,
  type IntakeCategoriesQuery,
  IntakeSubmitDocument,
  IntakeSuggestionDocument,
  type IntakeSuggestionQuery,
  IntakeWardDocument,
} from '../../gql/graphql';
import { DraftBook } from '../report/composer/draft-book';
import { injectSaying, Say } from '../words/say';
import { injectFresh } from './ask-fresh';
import { gapsOf, inputOf, isPhone, newIntake, type IntakeDraft } from './intake-draft';

export type CallerCard = CallerCardQuery['callerCard'];
export type Suggestion = IntakeSuggestionQuery['suggestCategory'][number];
export interface Taken {
  readonly code: string;
  readonly title: string;
  readonly link: string | null;
  readonly hasPhone: boolean;
}

const KEY = 'intake';
const TYPING_MS = 350;
const ENOUGH_WORDS = 12;

/** One call at a time: what is written, what is known of the caller, and the act that gives the code. */
@Injectable()
export class IntakeStore {
  private readonly api = inject(Api);
  private readonly fresh = injectFresh();
  private readonly book = inject(DraftBook);
  private readonly say = inject(Say);
  private readonly t = injectSaying();

  private readonly written = signal<IntakeDraft>(kept(this.book.text(KEY, 'internal')()));
  readonly draft = this.written.asReadonly();
  readonly caller = signal<CallerCard | null>(null);
  readonly looking = signal(false);
  readonly suggestions = signal<readonly Suggestion[]>([]);
  readonly busy = signal(false);
  readonly tried = signal(false);
  readonly trouble = signal<string | null>(null);
  readonly problems = signal<Readonly<Record<string, string>>>({});
  readonly taken = signal<Taken | null>(null);
  /** Last moment the draft was kept, for a quiet word beside it. */
  readonly keptOnce = signal(false);

  private readonly facts = signal<IntakeCategoriesQuery | null>(null);
  readonly categories = computed(() => this.facts()?.reportCategories ?? []);
  readonly rights = computed(() => this.facts()?.rightsAndDuties ?? null);
  readonly fields = computed(
    () =>
      this.categories()
        .find(({ code }) => code === this.draft().categoryCode)
        ?.fields.filter(({ retired }) => !retired) ?? [],
  );
  readonly questions = computed<readonly AskedQuestion[]>(
    () =>
      (this.fields().find(({ code }) => code === this.draft().fieldCode)?.questions ??
        []) as unknown as readonly AskedQuestion[],
  );
  readonly gaps = computed(() => gapsOf(this.draft(), this.questions()));

  private readonly phone = computed(() => this.draft().phone);
  private readonly words = computed(() => this.draft().body.trim());

  constructor() {
    const timers = new Map<string, ReturnType<typeof setTimeout>>();
    inject(DestroyRef).onDestroy(() => timers.forEach(clearTimeout));
    const later = (name: string, work: () => void): void => {
      clearTimeout(timers.get(name));
      timers.set(name, setTimeout(work, TYPING_MS));
    };
    effect(() => {
      const phone = this.phone();
      untracked(() => later('phone', () => void this.lookUp(phone)));
    });
    effect(() => {
      const text = this.words();
      untracked(() => later('words', () => void this.suggest(text)));
    });
    void this.readFacts();
  }

  change(part: Partial<IntakeDraft>): void {
    this.written.update((draft) => ({ ...draft, ...part }));
    this.book.write(KEY, 'internal', JSON.stringify(this.written()));
    this.keptOnce.set(true);
  }

  /** A point was chosen: the ward follows, unless one was chosen by hand together with it. */
  async placeAt(point: { lat: number; lng: number }, more: Partial<IntakeDraft> = {}): Promise<void> {
    this.change({ place: { lat: point.lat, lng: point.lng }, ...more });
    if (more.wardId) return;
    const { data } = await this.api.query(IntakeWardDocument, { point: { lat: point.lat, lng: point.lng } });
    const now = this.draft().place;
    if (now?.lat !== point.lat || now.lng !== point.lng) return;
    const ward = data?.wardAt.ward;
    this.change({
      wardId: ward?.id ?? null,
      wardName: ward ? this.say.name({ name: ward.fullName, nameEn: ward.nameEn }) : '',
    });
  }

  startAnew(): void {
    this.taken.set(null);
    this.tried.set(false);
    this.trouble.set(null);
    this.problems.set({});
    this.caller.set(null);
    this.suggestions.set([]);
    this.written.set(newIntake());
    this.book.clear(KEY, 'internal');
    this.keptOnce.set(false);
  }

  /** One act: the report, its code, and the SMS with the link. The same draft sent again is the same report. */
  async send(): Promise<boolean> {
    this.tried.set(true);
    if (this.gaps().length || this.busy()) return false;
    this.busy.set(true);
    this.trouble.set(null);
    const draft = this.draft();
    const input = inputOf(draft, this.rights()?.version ?? null);
    const { data } = await this.api.mutate(IntakeSubmitDocument, { input });
    this.busy.set(false);
    const answer = data?.submitReport;
    if (answer?.__typename === 'Report') {
      this.taken.set({
        code: answer.code,
        title: answer.title,
        link: answer.trackingLink ?? null,
        hasPhone: !!input.onBehalfOf?.phone,
      });
      this.book.clear(KEY, 'internal');
      return true;
    }
    if (answer?.__typename === 'InvalidInput')
      this.problems.set(Object.fromEntries(answer.fields.map(({ path, message }) => [path.at(-1) ?? '', message])));
    if (answer?.__typename === 'ConsentMissing') void this.readFacts();
    this.trouble.set(answer ? answer.message : this.t('intake.noAnswer'));
    return false;
  }

  /** Looks the caller up anew, after a word was added to a report. */
  refreshCaller(): Promise<void> {
    return this.lookUp(this.phone());
  }

  private async lookUp(phone: string): Promise<void> {
    if (!isPhone(phone)) return this.caller.set(null);
    this.looking.set(true);
    const { data } = await this.api.query(CallerCardDocument, { phone });
    this.looking.set(false);
    if (this.phone() !== phone) return;
    const card = data?.callerCard ?? null;
    this.caller.set(card);
    if (card?.name && !this.draft().name.trim()) this.change({ name: card.name });
  }

  private async suggest(text: string): Promise<void> {
    if (text.length < ENOUGH_WORDS) return this.suggestions.set([]);
    const data = await this.fresh(IntakeSuggestionDocument, { text, wardId: this.draft().wardId });
    if (this.words() === text) this.suggestions.set(data?.suggestCategory.slice(0, 3) ?? []);
  }

  private async readFacts(): Promise<void> {
    const data = await this.fresh(IntakeCategoriesDocument, {});
    if (data) this.facts.set(data);
  }
}

function kept(text: string): IntakeDraft {
  try {
    return { ...newIntake(), ...(JSON.parse(text) as Partial<IntakeDraft>) };
  } catch {
    return newIntake();
  }
}
