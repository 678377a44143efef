import {
  ChangeDetectionStrategy,
  Component,
  computed,
  type ElementRef,
  inject,
  input,
  signal,
  viewChild,
} from '@angular/core';
import { formatShortDate } from '@smarthp/client';
import { MoveHorizontal } from 'lucide';
import { Language } from '../i18n/language';
import { Icon } from '../icon/icon';
import { Photo } from './photo';
import { type PhotoView } from './photo-view';

const STEP = 5;

/** Two photos of one place under a handle; plain side by side when motion is reduced or one is missing. */
@Component({
  selector: 'hp-before-after',
  imports: [Icon, Photo],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './before-after.html',
  styleUrl: './before-after.css',
  host: { role: 'group', '[attr.aria-label]': 'language.word()("ui", "compare")' },
})
export class BeforeAfter {
  readonly before = input<PhotoView | null>(null);
  readonly after = input<PhotoView | null>(null);
  readonly beforeAlt = input('');
  readonly afterAlt = input('');

  protected readonly language = inject(Language);
  protected readonly arrows = MoveHorizontal;
  /** How much of the photo before is seen, per cent. */
  protected readonly share = signal(50);
  private readonly frame = viewChild<ElementRef<HTMLElement>>('frame');
  private readonly still = globalThis.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? false;
  protected readonly sliding = computed(() => !this.still && !!this.before() && !!this.after());
  protected readonly beforeTag = computed(() => this.tag('before', this.before()));
  protected readonly afterTag = computed(() => this.tag('after', this.after()));
  protected readonly valueText = computed(() => this.language.word()('ui', 'compareValue', { n: this.share() }));

  protected drag(event: PointerEvent): void {
    const frame = this.frame()?.nativeElement;
    if (!frame || (event.type === 'pointermove' && !frame.hasPointerCapture(event.pointerId))) return;
    if (event.type === 'pointerdown') frame.setPointerCapture(event.pointerId);
    const box = frame.getBoundingClientRect();
    this.move(((event.clientX - box.left) / box.width) * 100);
  }

  protected key(event: KeyboardEvent): void {
    const steps: Readonly<Record<string, number>> = {
      ArrowLeft: -STEP,
      ArrowDown: -STEP,
      ArrowRight: STEP,
      ArrowUp: STEP,
    };
    const ends: Readonly<Record<string, number>> = { Home: 0, End: 100 };
    const step = steps[event.key];
    const target = step === undefined ? ends[event.key] : this.share() + step;
    if (target === undefined) return;
    event.preventDefault();
    this.move(target);
  }

  private move(share: number): void {
    this.share.set(Math.round(Math.min(100, Math.max(0, share))));
  }

  private tag(which: 'before' | 'after', photo: PhotoView | null): string {
    const word = this.language.word()('ui', which);
    return photo?.takenAt ? `${word} · ${formatShortDate(photo.takenAt, this.language.active())}` : word;
  }
}
