import { computed, DestroyRef, inject, Injectable, signal } from '@angular/core';
import { type Draft, DRAFT_STEPS, type DraftPhoto, type DraftStep, isBlank, newDraft } from '../outbox/draft';
import { DraftStore } from '../outbox/draft-store';

const PAUSE_MS = 500;

/** The draft on the table: every change is on the screen at once and on the phone after a short pause. */
@Injectable()
export class DraftEditor {
  private readonly store = inject(DraftStore);
  private readonly current = signal<Draft | null>(null);
  private readonly pictures = signal<DraftPhoto[]>([]);
  private readonly state = signal<'SAVED' | 'SAVING' | 'FAILED'>('SAVED');
  private readonly lastSaved = signal<string | null>(null);
  private timer: ReturnType<typeof setTimeout> | undefined;

  readonly draft = this.current.asReadonly();
  readonly photos = this.pictures.asReadonly();
  readonly saving = this.state.asReadonly();
  readonly savedAt = this.lastSaved.asReadonly();
  readonly blank = computed(() => {
    const draft = this.current();
    return !draft || isBlank(draft, this.pictures().length);
  });

  constructor() {
    // a phone may end the page without another word: nothing waits then
    const leave = () => void this.flush();
    addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', leave);
    inject(DestroyRef).onDestroy(() => {
      removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', leave);
      void this.flush();
    });
  }

  /** Opens a kept draft, or lays a clean sheet when there is none of this id. */
  async open(id: string | null, owner: string | null): Promise<Draft> {
    const kept = id ? await this.store.find(id) : null;
    const draft = kept ?? newDraft(owner, new Date().toISOString());
    this.pictures.set(kept ? await this.store.photosOf(kept.id) : []);
    this.current.set(draft);
    this.lastSaved.set(kept ? kept.updatedAt : null);
    return draft;
  }

  change(facts: Partial<Draft>): void {
    const draft = this.current();
    if (!draft) return;
    this.current.set({ ...draft, ...facts, updatedAt: new Date().toISOString() });
    clearTimeout(this.timer);
    this.state.set('SAVING');
    this.timer = setTimeout(() => void this.flush(), PAUSE_MS);
  }

  /** Writes what is not written yet. A blank sheet is not kept. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    const draft = this.current();
    if (!draft || this.blank() || (this.state() === 'SAVED' && this.lastSaved() !== null)) return;
    try {
      await this.store.save(draft);
      this.lastSaved.set(new Date().toISOString());
      this.state.set('SAVED');
    } catch {
      // storage full or forbidden: the screen says so, the words are still here
      this.state.set('FAILED');
    }
  }

  async addPhoto(photo: DraftPhoto): Promise<void> {
    await this.store.savePhoto(photo);
    this.pictures.update((all) => [...all, photo]);
    this.change({});
    await this.flush();
  }

  dropPhoto(id: string): void {
    this.pictures.update((all) => all.filter((p) => p.id !== id));
    this.change({});
  }

  /** Clears the table after sending: the outbox owns the draft now. */
  release(): void {
    clearTimeout(this.timer);
    this.current.set(null);
    this.pictures.set([]);
    this.state.set('SAVED');
  }

  goTo(step: DraftStep): void {
    this.change({ step });
  }

  /** The steps done so far, for the bar on top. */
  isDone(step: DraftStep): boolean {
    const draft = this.current();
    if (!draft) return false;
    const reached = DRAFT_STEPS.indexOf(draft.step) > DRAFT_STEPS.indexOf(step);
    switch (step) {
      case 'photos':
        return this.pictures().length > 0 || reached;
      case 'place':
        return draft.place !== null;
      case 'words':
        return !!draft.categoryCode && draft.body.trim().length > 0;
      case 'send':
        return false;
    }
  }
}
