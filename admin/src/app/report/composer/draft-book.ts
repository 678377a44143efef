import { Injectable, signal, type Signal, type WritableSignal } from '@angular/core';

/** Who will read what is being written. */
export type Audience = 'internal' | 'public';

const STORE = 'smarthp.console.drafts';

/**
 * Words being written, one draft per case and audience. A draft never moves from one audience to the other, and
 * outlives a reload of the page but not the browser tab: it may hold what only staff may read.
 */
@Injectable({ providedIn: 'root' })
export class DraftBook {
  private readonly drafts = new Map<string, WritableSignal<string>>();

  text(code: string, audience: Audience): Signal<string> {
    return this.draft(code, audience).asReadonly();
  }

  write(code: string, audience: Audience, text: string): void {
    this.draft(code, audience).set(text);
    this.save();
  }

  clear(code: string, audience: Audience): void {
    this.write(code, audience, '');
  }

  /** Forgets every draft, as signing out must. */
  forgetAll(): void {
    for (const draft of this.drafts.values()) draft.set('');
    sessionStorage.removeItem(STORE);
  }

  private draft(code: string, audience: Audience): WritableSignal<string> {
    const key = `${code} ${audience}`;
    let draft = this.drafts.get(key);
    if (!draft) {
      draft = signal(saved()[key] ?? '');
      this.drafts.set(key, draft);
    }
    return draft;
  }

  private save(): void {
    const kept = { ...saved() };
    for (const [key, draft] of this.drafts) {
      if (draft()) kept[key] = draft();
      else delete kept[key];
    }
    sessionStorage.setItem(STORE, JSON.stringify(kept));
  }
}

function saved(): Record<string, string> {
  try {
    return JSON.parse(sessionStorage.getItem(STORE) ?? '{}') as Record<string, string>;
  } catch {
    return {};
  }
}
