import { Component, computed, DestroyRef, effect, inject, input, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { addWords, Icon } from '@smarthp/angular';
import type { DraftPhoto } from '../outbox/draft';
import en from './i18n/en.json';
import vi from './i18n/vi.json';
import { PhotoCamera } from './photo-camera';
import { PhotoUploads } from './photo-uploads';
import { faultOf, type PhotoFault, type PhotoRules, readPhoto, USUAL_RULES } from './read-photo';

interface Complaint {
  fault: PhotoFault | 'TOO_MANY' | 'UNREADABLE';
  name: string;
}

/** Photos in hand: take, choose, see them go up, send again, take away. */
@Component({
  selector: 'hp-photo-tray',
  imports: [TranslocoPipe, Icon],
  templateUrl: './photo-tray.html',
  styleUrl: './photo-tray.css',
})
export class PhotoTray {
  /** The draft, or `act:<code>`, the photos belong to. */
  readonly owner = input.required<string>();
  readonly photos = input.required<readonly DraftPhoto[]>();
  readonly rules = input<PhotoRules>(USUAL_RULES);
  /** Big buttons to begin with, else one dashed tile. */
  readonly inviting = input(false);
  readonly added = output<DraftPhoto>();
  readonly removed = output<string>();

  protected readonly uploads = inject(PhotoUploads);
  private readonly camera = inject(PhotoCamera);
  protected readonly native = this.camera.native;
  protected readonly complaints = signal<Complaint[]>([]);
  protected readonly broken = signal<ReadonlySet<string>>(new Set());
  protected readonly room = computed(() => this.photos().length < this.rules().maxPhotos);
  protected readonly mostMb = computed(() => Math.floor(this.rules().maxBytes / 1024 / 1024));
  protected readonly accept = computed(() => this.rules().accept.join(','));
  private readonly pictures = new Map<string, string>();

  constructor() {
    addWords('photos', { vi, en });
    // sending begins as soon as a photo is here, and again when the network is back
    effect(() => this.sendAll());
    const again = () => this.sendAll();
    addEventListener('online', again);
    inject(DestroyRef).onDestroy(() => {
      removeEventListener('online', again);
      this.pictures.forEach((url) => URL.revokeObjectURL(url));
    });
  }

  protected picture(photo: DraftPhoto): string {
    const known = this.pictures.get(photo.id);
    if (known) return known;
    const url = URL.createObjectURL(new Blob([photo.bytes], { type: photo.type }));
    this.pictures.set(photo.id, url);
    return url;
  }

  protected markBroken(id: string): void {
    this.broken.update((ids) => new Set(ids).add(id));
  }

  protected async choose(event: Event): Promise<void> {
    const field = event.target as HTMLInputElement;
    const files = [...(field.files ?? [])];
    field.value = '';
    await this.take(files);
  }

  protected async shoot(): Promise<void> {
    const file = await this.camera.take();
    if (file) await this.take([file]);
  }

  protected send(photo: DraftPhoto): void {
    this.uploads.ensure(photo).catch(() => undefined);
  }

  protected async remove(photo: DraftPhoto): Promise<void> {
    await this.uploads.remove(photo.id);
    this.removed.emit(photo.id);
  }

  private async take(files: File[]): Promise<void> {
    const complaints: Complaint[] = [];
    let room = this.rules().maxPhotos - this.photos().length;
    for (const file of files) {
      const fault = faultOf(file, this.rules());
      if (fault) complaints.push({ fault, name: file.name });
      else if (room <= 0) {
        complaints.push({ fault: 'TOO_MANY', name: file.name });
        break;
      } else {
        room -= 1;
        try {
          this.added.emit(await readPhoto(file, this.owner()));
        } catch {
          complaints.push({ fault: 'UNREADABLE', name: file.name });
        }
      }
    }
    this.complaints.set(complaints);
  }

  private sendAll(): void {
    for (const photo of this.photos()) if (!photo.mediaId) this.send(photo);
  }
}
