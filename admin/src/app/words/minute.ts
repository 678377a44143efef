import { inject, Injectable, type OnDestroy, signal } from '@angular/core';
import { DOCUMENT } from '@angular/core';

/** The time now, moving on every half minute and when the screen wakes; what counts down reads it. */
@Injectable({ providedIn: 'root' })
export class Minute implements OnDestroy {
  private readonly document = inject(DOCUMENT);
  private readonly at = signal(Date.now());
  private readonly timer = setInterval(() => this.tick(), 30_000);
  private readonly wake = () => this.tick();
  readonly now = this.at.asReadonly();

  constructor() {
    this.document.addEventListener('visibilitychange', this.wake);
  }

  ngOnDestroy(): void {
    clearInterval(this.timer);
    this.document.removeEventListener('visibilitychange', this.wake);
  }

  private tick(): void {
    this.at.set(Date.now());
  }
}
