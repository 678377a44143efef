import { Service, signal } from '@angular/core';
import type { Draft, DraftPhoto, Refusal } from './draft';
import { phoneDatabase, type SentReport } from '../phone/phone-database';

/** Drafts, the queue and their photos, on this phone. Every write is finished before the promise resolves. */
@Service()
export class DraftStore {
  private readonly others = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('smarthp-drafts');
  private readonly changed = signal(0);
  /** Rises with every change here or in another tab; read it to recompute. */
  readonly version = this.changed.asReadonly();

  constructor() {
    this.others?.addEventListener('message', () => this.changed.update((n) => n + 1));
  }

  async save(draft: Draft): Promise<void> {
    await (await phoneDatabase()).put('drafts', draft);
    this.tell();
  }

  async find(id: string): Promise<Draft | null> {
    return (await (await phoneDatabase()).get('drafts', id)) ?? null;
  }

  /** All drafts of this person and those written before signing in, last touched first. */
  async all(owner: string | null): Promise<Draft[]> {
    const rows = await (await phoneDatabase()).getAll('drafts');
    return rows.filter((d) => belongsTo(d, owner)).sort((a, b) => b.updatedAt.localeCompare(a.updatedAt));
  }

  /** The queue, oldest first. */
  async queued(owner: string | null): Promise<Draft[]> {
    const rows = await (await phoneDatabase()).getAllFromIndex('drafts', 'byQueue');
    return rows.filter((d) => d.state === 'QUEUED' && belongsTo(d, owner));
  }

  async queue(id: string, now: string): Promise<void> {
    await this.change(id, (d) => ({ ...d, state: 'QUEUED', queuedAt: d.queuedAt ?? now, refusal: null }));
  }

  /** Takes it out of the queue to be mended; `refusal` says why, null when the writer asked for it back. */
  async giveBack(id: string, refusal: Refusal | null): Promise<void> {
    await this.change(id, (d) => ({ ...d, state: 'DRAFT', queuedAt: null, refusal }));
  }

  /** Forgets the draft and its photos, keeps the code. One transaction: it is either sent or still there. */
  async markSent(id: string, report: Omit<SentReport, 'draftId'>): Promise<void> {
    const db = await phoneDatabase();
    const tx = db.transaction(['drafts', 'photos', 'sent'], 'readwrite');
    await tx.objectStore('sent').put({ draftId: id, ...report });
    await tx.objectStore('drafts').delete(id);
    for (const key of await tx.objectStore('photos').index('byDraft').getAllKeys(id)) {
      await tx.objectStore('photos').delete(key);
    }
    await tx.done;
    this.tell();
  }

  async sentFrom(draftId: string): Promise<SentReport | null> {
    return (await (await phoneDatabase()).get('sent', draftId)) ?? null;
  }

  async remove(id: string): Promise<void> {
    await this.removePhotosOf(id);
    await (await phoneDatabase()).delete('drafts', id);
    this.tell();
  }

  async photosOf(draftId: string): Promise<DraftPhoto[]> {
    const rows = await (await phoneDatabase()).getAllFromIndex('photos', 'byDraft', draftId);
    return rows.sort((a, b) => a.addedAt.localeCompare(b.addedAt));
  }

  async photo(id: string): Promise<DraftPhoto | null> {
    return (await (await phoneDatabase()).get('photos', id)) ?? null;
  }

  async savePhoto(photo: DraftPhoto): Promise<void> {
    await (await phoneDatabase()).put('photos', photo);
    this.tell();
  }

  /** Changes some facts of a photo that may have been removed meanwhile; then nothing happens. */
  async notePhoto(id: string, facts: Partial<Pick<DraftPhoto, 'uploadUrl' | 'mediaId'>>): Promise<void> {
    const tx = (await phoneDatabase()).transaction('photos', 'readwrite');
    const photo = await tx.store.get(id);
    if (photo) await tx.store.put({ ...photo, ...facts });
    await tx.done;
  }

  async removePhoto(id: string): Promise<void> {
    await (await phoneDatabase()).delete('photos', id);
    this.tell();
  }

  async removePhotosOf(draftId: string): Promise<void> {
    const tx = (await phoneDatabase()).transaction('photos', 'readwrite');
    for (const key of await tx.store.index('byDraft').getAllKeys(draftId)) await tx.store.delete(key);
    await tx.done;
    this.tell();
  }

  private async change(id: string, next: (draft: Draft) => Draft): Promise<void> {
    const tx = (await phoneDatabase()).transaction('drafts', 'readwrite');
    const draft = await tx.store.get(id);
    if (draft) await tx.store.put(next(draft));
    await tx.done;
    this.tell();
  }

  private tell(): void {
    this.changed.update((n) => n + 1);
    this.others?.postMessage('changed');
  }
}

function belongsTo(draft: Draft, owner: string | null): boolean {
  return draft.owner === null || draft.owner === owner;
}
