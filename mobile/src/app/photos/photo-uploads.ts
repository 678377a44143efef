import { inject, Service, signal } from '@angular/core';
import { DraftStore } from '../outbox/draft-store';
import type { DraftPhoto } from '../outbox/draft';
import { UploadEngine, UploadStopped } from './upload-engine';

/** How far a photo is. `share` runs from 0 to 1. */
export interface UploadProgress {
  state: 'WAITING' | 'RUNNING' | 'DONE' | 'STOPPED' | 'REFUSED';
  share: number;
}

/** Sends photos while the text is still being written; goes on where it stopped, after a reload too. */
@Service()
export class PhotoUploads {
  private readonly store = inject(DraftStore);
  private readonly engine = inject(UploadEngine);
  private readonly running = new Map<string, Promise<string>>();
  private readonly stops = new Map<string, AbortController>();
  private readonly table = signal<ReadonlyMap<string, UploadProgress>>(new Map());

  /** Progress by photo id. */
  readonly progress = this.table.asReadonly();

  /** Starts, or joins the run that is on. Resolves with the media id; rejects when it stopped. */
  ensure(photo: DraftPhoto): Promise<string> {
    if (photo.mediaId) {
      this.note(photo.id, { state: 'DONE', share: 1 });
      return Promise.resolve(photo.mediaId);
    }
    const known = this.running.get(photo.id);
    if (known) return known;
    const stop = new AbortController();
    this.stops.set(photo.id, stop);
    this.note(photo.id, { state: 'RUNNING', share: 0 });
    const run = this.upload(photo, stop.signal).finally(() => {
      this.running.delete(photo.id);
      this.stops.delete(photo.id);
    });
    this.running.set(photo.id, run);
    return run;
  }

  /** Stops and forgets; what the city already holds of it ages away there. */
  async remove(photoId: string): Promise<void> {
    this.stops.get(photoId)?.abort();
    await this.store.removePhoto(photoId);
    this.table.update((m) => new Map([...m].filter(([id]) => id !== photoId)));
  }

  private async upload(photo: DraftPhoto, stop: AbortSignal): Promise<string> {
    try {
      const mediaId = await this.engine.upload(photo, {
        stop,
        progress: (share) => this.note(photo.id, { state: 'RUNNING', share }),
        address: (uploadUrl) => void this.store.notePhoto(photo.id, { uploadUrl }),
      });
      await this.store.notePhoto(photo.id, { mediaId });
      this.note(photo.id, { state: 'DONE', share: 1 });
      return mediaId;
    } catch (error) {
      const refused = error instanceof UploadStopped && error.reason === 'REFUSED';
      const share = this.table().get(photo.id)?.share ?? 0;
      this.note(photo.id, { state: refused ? 'REFUSED' : 'STOPPED', share });
      throw error;
    }
  }

  private note(id: string, progress: UploadProgress): void {
    this.table.update((m) => new Map(m).set(id, progress));
  }
}
