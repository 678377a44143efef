import { computed, Injectable, signal } from '@angular/core';

/** A case that was picked, on the version the person saw when picking it. */
export interface Picked {
  readonly code: string;
  readonly version: number;
  readonly title: string;
}

/** As many as one bulk act takes. */
export const MOST_PICKED = 500;

/**
 * The cases picked in the queue for one act on all of them. Lives as long as the tab and is let go when the view or
 * its filter changes; the queue writes it, what acts on many reads it.
 */
@Injectable({ providedIn: 'root' })
export class QueueSelection {
  private readonly held = signal<ReadonlyMap<string, Picked>>(new Map());
  /** Where a range starts: the case picked last by itself. */
  private anchor: string | null = null;

  /** In the order they were picked. */
  readonly picked = computed<readonly Picked[]>(() => [...this.held().values()]);
  readonly codes = computed<readonly string[]>(() => [...this.held().keys()]);
  readonly count = computed(() => this.held().size);
  readonly full = computed(() => this.held().size >= MOST_PICKED);

  has(code: string): boolean {
    return this.held().has(code);
  }

  /** Picks the case, or lets it go. */
  toggle(one: Picked): void {
    this.anchor = one.code;
    const next = new Map(this.held());
    if (!next.delete(one.code)) add(next, [one]);
    this.held.set(next);
  }

  /** Picks everything between the case picked last and this one, as the list stands. */
  extend(list: readonly Picked[], to: string): void {
    const [from, until] = [
      list.findIndex(({ code }) => code === this.anchor),
      list.findIndex(({ code }) => code === to),
    ];
    if (until < 0) return;
    const start = from < 0 ? until : from;
    const next = new Map(this.held());
    add(next, list.slice(Math.min(start, until), Math.max(start, until) + 1));
    this.held.set(next);
    if (from < 0) this.anchor = to;
  }

  /** Picks all of the list. */
  all(list: readonly Picked[]): void {
    const next = new Map(this.held());
    add(next, list);
    this.held.set(next);
  }

  /** Lets go of these, for example those an act has finished. */
  drop(codes: readonly string[]): void {
    const gone = new Set(codes);
    this.held.set(new Map([...this.held()].filter(([code]) => !gone.has(code))));
  }

  clear(): void {
    this.anchor = null;
    if (this.held().size) this.held.set(new Map());
  }
}

function add(to: Map<string, Picked>, list: readonly Picked[]): void {
  for (const one of list) if (to.size < MOST_PICKED || to.has(one.code)) to.set(one.code, one);
}
