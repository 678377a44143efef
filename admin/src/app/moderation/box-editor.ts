import {
  ChangeDetectionStrategy,
  Component,
  computed,
  type ElementRef,
  input,
  output,
  signal,
  viewChild,
  viewChildren,
} from '@angular/core';
import { injectSaying } from '../words/say';
import {
  type Box,
  boxBetween,
  type Handle,
  HANDLES,
  isTooSmall,
  moved,
  MOST_BOXES,
  newBox,
  nudged,
  pointOn,
  type Point,
  resized,
} from './box-maths';

/** What the pointer is doing: drawing a new box, or moving or pulling one. */
type Gesture =
  | { readonly kind: 'draw'; readonly from: Point }
  | { readonly kind: 'move'; readonly at: number; readonly from: Point; readonly start: Box }
  | { readonly kind: 'pull'; readonly at: number; readonly handle: Handle; readonly from: Point; readonly start: Box };

/**
 * A photo on which parts to blur are drawn: with mouse, pen or finger, or with the keyboard (Tab to a box, arrows move
 * it, Shift and arrows change its size, Delete removes it). Emits the boxes once a gesture is over.
 */
@Component({
  selector: 'admin-box-editor',
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './box-editor.html',
  styleUrl: './box-editor.scss',
})
export class BoxEditor {
  readonly address = input.required<string>();
  readonly alt = input('');
  readonly ratio = input(4 / 3);
  readonly boxes = input.required<readonly Box[]>();
  readonly boxesChange = output<readonly Box[]>();

  protected readonly t = injectSaying();
  protected readonly handles = HANDLES;
  private readonly stage = viewChild.required<ElementRef<HTMLElement>>('stage');
  private readonly boxElements = viewChildren<ElementRef<HTMLElement>>('box');
  private gesture: Gesture | null = null;
  /** While a gesture runs: how the boxes would stand. */
  private readonly pending = signal<readonly Box[] | null>(null);
  protected readonly drawn = signal<Box | null>(null);
  protected readonly shown = computed(() => this.pending() ?? this.boxes());
  protected readonly full = computed(() => this.boxes().length >= MOST_BOXES);

  /** A box in the middle, with the keyboard on it. */
  add(): void {
    if (this.full()) return;
    this.boxesChange.emit([...this.boxes(), newBox(this.boxes().length)]);
    setTimeout(() => this.boxElements().at(-1)?.nativeElement.focus());
  }

  protected down(event: PointerEvent): void {
    if (event.button !== 0 || !event.isPrimary) return;
    const target = event.target as HTMLElement;
    const at = Number(target.closest<HTMLElement>('[data-box]')?.dataset['box'] ?? -1);
    const handle = target.dataset['handle'] as Handle | undefined;
    const [from, start] = [this.pointOf(event), this.boxes()[at]];
    if (start && handle) this.gesture = { kind: 'pull', at, handle, from, start };
    else if (start) this.gesture = { kind: 'move', at, from, start };
    else if (!this.full()) this.gesture = { kind: 'draw', from };
    else return;
    this.stage().nativeElement.setPointerCapture(event.pointerId);
    event.preventDefault();
    this.boxElements()[at]?.nativeElement.focus();
  }

  protected move(event: PointerEvent): void {
    const gesture = this.gesture;
    if (!gesture) return;
    const to = this.pointOf(event);
    if (gesture.kind === 'draw') return this.drawn.set(boxBetween(gesture.from, to));
    const [dx, dy] = [to.x - gesture.from.x, to.y - gesture.from.y];
    const box = gesture.kind === 'move' ? moved(gesture.start, dx, dy) : resized(gesture.start, gesture.handle, dx, dy);
    this.pending.set(this.boxes().map((one, at) => (at === gesture.at ? box : one)));
  }

  protected up(): void {
    const [gesture, drawn, pending] = [this.gesture, this.drawn(), this.pending()];
    this.cancel();
    if (gesture?.kind === 'draw' && drawn && !isTooSmall(drawn)) this.boxesChange.emit([...this.boxes(), drawn]);
    else if (pending) this.boxesChange.emit(pending);
  }

  protected cancel(): void {
    this.gesture = null;
    this.drawn.set(null);
    this.pending.set(null);
  }

  protected key(event: KeyboardEvent, at: number): void {
    const box = this.boxes()[at];
    if (!box) return;
    if (event.key === 'Delete' || event.key === 'Backspace') this.remove(at);
    else {
      const next = nudged(box, event);
      if (!next) return;
      this.boxesChange.emit(this.boxes().map((one, index) => (index === at ? next : one)));
    }
    event.preventDefault();
    event.stopPropagation();
  }

  protected remove(at: number): void {
    this.boxesChange.emit(this.boxes().filter((_, index) => index !== at));
    setTimeout(() => (this.boxElements()[at] ?? this.boxElements().at(-1) ?? this.stage()).nativeElement.focus());
  }

  private pointOf(event: PointerEvent): Point {
    return pointOn(this.stage().nativeElement.getBoundingClientRect(), { x: event.clientX, y: event.clientY });
  }
}
