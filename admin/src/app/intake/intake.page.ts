import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  type ElementRef,
  inject,
  viewChild,
} from '@angular/core';
import { FormsModule } from '@angular/forms';
import { type Answers, FormStop, Icon, Language, QuestionList, stopIn, WordPipe } from '@smarthp/angular';
import { URGENCIES } from '../queue/queue-filter';
import { injectSaying, Say } from '../words/say';
import { CallerCardPanel } from './caller-card';
import { DESK_CHANNELS, type IntakeDraft, type IntakeGap } from './intake-draft';
import { IntakeDone } from './intake-done';
import { IntakeStore, type Suggestion } from './intake-store';
import { NearbyPanel } from './nearby-panel';
import { PlacePart } from './place-part';

const EMERGENCY = ['113', '114', '115'] as const;
/** Words that mean somebody may be in danger. */
const DANGER = /cháy|nổ|tai nạn|cấp cứu|đuối nước|điện giật|rò rỉ gas|sập|bạo lực|đánh nhau|cướp|ngất/iu;

/** A call becomes a report while it happens: the caller first, then the words, the place, the kind, and one act. */
@Component({
  selector: 'admin-intake',
  imports: [FormsModule, Icon, WordPipe, QuestionList, FormStop, CallerCardPanel, NearbyPanel, PlacePart, IntakeDone],
  providers: [IntakeStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './intake.page.html',
  styleUrl: './intake.page.scss',
  host: {
    '(keydown.control.enter)': 'send()',
    '(keydown)': 'press($event)',
  },
})
export class IntakePage {
  protected readonly t = injectSaying();
  protected readonly say = inject(Say);
  protected readonly store = inject(IntakeStore);
  protected readonly language = inject(Language);
  protected readonly channels = DESK_CHANNELS;
  protected readonly urgencies = URGENCIES;
  protected readonly emergency = EMERGENCY;
  private readonly card = viewChild(CallerCardPanel);
  private readonly form = viewChild<ElementRef<HTMLElement>>('form');

  protected readonly answers = computed<Answers>(() => this.store.draft().answers);
  protected readonly stopped = computed(() => stopIn(this.store.questions(), this.answers()));
  protected readonly danger = computed(
    () => this.store.draft().urgency === 'URGENT' || DANGER.test(this.store.draft().body),
  );
  protected readonly duties = computed(() => this.store.rights()?.duties ?? []);

  constructor() {
    // The phone rings as the page opens: the number is typed first.
    afterNextRender(() => this.toPhone());
  }

  protected change(part: Partial<IntakeDraft>): void {
    this.store.change(part);
  }

  protected misses(gap: IntakeGap): boolean {
    return this.store.tried() && this.store.gaps().includes(gap);
  }

  protected category(code: string): void {
    if (code !== this.store.draft().categoryCode) this.change({ categoryCode: code, fieldCode: null, answers: {} });
  }

  protected follow({ category }: Suggestion): void {
    this.change({ categoryCode: category.code, fieldCode: category.fields[0]?.code ?? null, answers: {} });
  }

  protected named({ category }: Suggestion): string {
    return this.say.name(category.fields[0] ?? category);
  }

  protected answer(code: string, value: string): void {
    this.change({ answers: { ...this.answers(), [code]: value } });
  }

  protected press(event: KeyboardEvent): void {
    if (!event.altKey || !/^[1-9]$/.test(event.key)) return;
    if (this.card()?.open(Number(event.key))) event.preventDefault();
  }

  protected async send(): Promise<void> {
    if (this.store.taken() || (await this.store.send())) return;
    // The first thing that is missing takes the focus, so that it is asked next.
    setTimeout(() => {
      const wrong = this.form()?.nativeElement.querySelector<HTMLElement>('[aria-invalid=true]');
      (wrong?.matches('fieldset') ? wrong.querySelector<HTMLElement>('button, input, select') : wrong)?.focus();
    });
  }

  protected next(): void {
    this.store.startAnew();
    setTimeout(() => this.toPhone());
  }

  private toPhone(): void {
    document.getElementById('intake-phone')?.focus();
  }
}
