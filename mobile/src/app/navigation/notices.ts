import { Service, signal } from '@angular/core';

export interface Notice {
  text: string;
  /** One thing to do about it. */
  act?: { label: string; run: () => void };
}

/** Short words at the foot of the screen, one at a time. */
@Service()
export class Notices {
  private readonly shown = signal<Notice | null>(null);
  readonly current = this.shown.asReadonly();

  say(text: string, act?: Notice['act']): void {
    this.shown.set({ text, act });
  }

  clear(): void {
    this.shown.set(null);
  }
}
