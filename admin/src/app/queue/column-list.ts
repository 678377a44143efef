import { CdkDrag, CdkDragHandle, CdkDropList, moveItemInArray } from '@angular/cdk/drag-drop';
import { LiveAnnouncer } from '@angular/cdk/a11y';
import {
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  inject,
  input,
  linkedSignal,
  output,
  untracked,
} from '@angular/core';
import { Icon } from '@smarthp/angular';
import { injectSaying } from '../words/say';

/** Columns to tick and to put in order: by dragging, or with Alt and the arrow keys on a ticked box. */
@Component({
  selector: 'admin-column-list',
  imports: [CdkDropList, CdkDrag, CdkDragHandle, Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ul class="list" cdkDropList (cdkDropListDropped)="move($event.previousIndex, $event.currentIndex)">
      @for (column of order(); track column; let at = $index) {
        <li cdkDrag cdkDragLockAxis="y">
          <label class="tick what">
            <input
              type="checkbox"
              [checked]="chosen().includes(column)"
              [attr.data-column]="column"
              aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
              (change)="tick(column, $any($event.target).checked)"
              (keydown.alt.arrowup)="step(column, at, -1, $event)"
              (keydown.alt.arrowdown)="step(column, at, 1, $event)"
            />{{ t('queue.column.' + column) }}</label
          >
          <span class="grip" cdkDragHandle aria-hidden="true"><hp-icon name="menu" [size]="16" /></span>
        </li>
      }
    </ul>
  `,
  styleUrl: './queue-dialogs.scss',
})
export class ColumnList {
  readonly all = input.required<readonly string[]>();
  readonly chosen = input.required<readonly string[]>();
  readonly choose = output<readonly string[]>();

  protected readonly t = injectSaying();
  private readonly announcer = inject(LiveAnnouncer);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  /** Chosen ones first in their order, then the rest; ticking moves nothing under the pointer. */
  protected readonly order = linkedSignal<readonly string[], readonly string[]>({
    source: () => this.all(),
    computation: (all) => {
      const chosen = untracked(this.chosen);
      return [...chosen, ...all.filter((one) => !chosen.includes(one))];
    },
  });

  protected tick(column: string, on: boolean): void {
    const chosen = new Set(this.chosen());
    if (on) chosen.add(column);
    else chosen.delete(column);
    this.tell(chosen);
  }

  protected move(from: number, to: number): void {
    const order = [...this.order()];
    moveItemInArray(order, from, to);
    this.order.set(order);
    this.tell(new Set(this.chosen()));
  }

  protected step(column: string, at: number, by: -1 | 1, event: Event): void {
    event.preventDefault();
    const to = at + by;
    if (to < 0 || to >= this.order().length) return;
    this.move(at, to);
    const name = this.t(`queue.column.${column}`);
    void this.announcer.announce(this.t('queue.columns.moved', { name, place: to + 1 }));
    setTimeout(() =>
      this.host.nativeElement.querySelector<HTMLInputElement>(`input[data-column="${column}"]`)?.focus(),
    );
  }

  private tell(chosen: ReadonlySet<string>): void {
    this.choose.emit(this.order().filter((column) => chosen.has(column)));
  }
}
