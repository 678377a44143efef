import { computed, inject, Injectable, type OnDestroy, signal } from '@angular/core';
import { Session, type PhotoView } from '@smarthp/angular';
import { Apollo } from 'apollo-angular';
import { firstValueFrom } from 'rxjs';
import { Upload } from 'tus-js-client';
import { UploadRulesDocument, type UploadRulesQuery } from '../../../gql/graphql';
import { injectSaying } from '../../words/say';

/** One photo on its way; `mediaId` is there once the server holds all of it. */
export interface Uploading {
  readonly key: number;
  readonly name: string;
  readonly address: string;
  readonly percent: number;
  readonly state: 'uploading' | 'ready' | 'failed';
  readonly mediaId: string | null;
}

const RETRY_DELAYS_MS = [0, 1_000, 3_000, 8_000];

/** Photos going up resumably while a person writes; provided by the form that sends them. */
@Injectable()
export class PhotoUploads implements OnDestroy {
  private readonly apollo = inject(Apollo);
  private readonly session = inject(Session);
  private readonly t = injectSaying();

  readonly items = signal<readonly Uploading[]>([]);
  /** Why the last photos were not taken, ready to read. */
  readonly refused = signal<readonly string[]>([]);
  readonly rules = signal<UploadRulesQuery['uploadRules'] | null>(null);
  readonly running = computed(() => this.items().some((item) => item.state === 'uploading'));
  readonly mediaIds = computed(() => this.items().flatMap((item) => (item.mediaId ? [item.mediaId] : [])));
  /** The first photo as it will look, to hold beside the one before. */
  readonly preview = computed<PhotoView | null>(
    () => {
      const first = this.items().find((item) => item.state !== 'failed');
      return first ? { id: `new-${first.key}`, state: 'READY', kind: 'AFTER', screen: first.address } : null;
    },
    // Every step of the upload would otherwise make the picture load anew.
    { equal: (a, b) => a?.id === b?.id },
  );

  private readonly files = new Map<number, { file: File; upload: Upload | null }>();
  private next = 1;

  /** Takes the files that keep the rules and starts sending them. */
  async add(files: readonly File[]): Promise<void> {
    const rules = await this.read();
    const refused: string[] = [];
    for (const file of files) {
      if (this.items().length >= rules.maxPhotos) refused.push(this.t('acts.photos.tooMany', { max: rules.maxPhotos }));
      else if (!file.type.startsWith('image/')) refused.push(this.t('acts.photos.notImage', { name: file.name }));
      else if (file.size > rules.maxBytes) refused.push(this.tooBig(file, rules.maxBytes));
      else this.take(file, rules.endpoint);
    }
    this.refused.set([...new Set(refused)]);
  }

  retry(key: number): void {
    this.change(key, { state: 'uploading' });
    this.files.get(key)?.upload?.start();
  }

  remove(key: number): void {
    const item = this.items().find((one) => one.key === key);
    void this.files.get(key)?.upload?.abort();
    if (item) URL.revokeObjectURL(item.address);
    this.files.delete(key);
    this.items.update((items) => items.filter((one) => one.key !== key));
    this.refused.set([]);
  }

  clear(): void {
    for (const item of this.items()) this.remove(item.key);
  }

  ngOnDestroy(): void {
    this.clear();
  }

  private async read(): Promise<UploadRulesQuery['uploadRules']> {
    const known = this.rules();
    if (known) return known;
    const result = await firstValueFrom(this.apollo.query({ query: UploadRulesDocument }));
    const rules = result.data?.uploadRules;
    if (!rules) throw new Error('The server named no upload rules');
    this.rules.set(rules);
    return rules;
  }

  private take(file: File, endpoint: string): void {
    const key = this.next++;
    const upload = new Upload(file, {
      endpoint,
      retryDelays: RETRY_DELAYS_MS,
      metadata: { filename: file.name, filetype: file.type },
      storeFingerprintForResuming: false,
      onBeforeRequest: async (request) => {
        const token = await this.session.accessToken();
        if (token) request.setHeader('Authorization', `Bearer ${token}`);
      },
      onProgress: (sent, total) => this.change(key, { percent: total ? Math.round((sent / total) * 100) : 0 }),
      onSuccess: () => this.change(key, { state: 'ready', percent: 100, mediaId: idOf(upload.url) }),
      onError: () => this.change(key, { state: 'failed' }),
    });
    this.files.set(key, { file, upload });
    const address = URL.createObjectURL(file);
    this.items.update((items) => [
      ...items,
      { key, name: file.name, address, percent: 0, state: 'uploading', mediaId: null },
    ]);
    upload.start();
  }

  private change(key: number, change: Partial<Uploading>): void {
    this.items.update((items) => items.map((item) => (item.key === key ? { ...item, ...change } : item)));
  }

  private tooBig(file: File, most: number): string {
    return this.t('acts.photos.tooBig', { name: file.name, max: Math.floor(most / 1024 / 1024) });
  }
}

/** The photo's id is the last part of the address the server gave the upload. */
function idOf(address: string | null): string | null {
  return address ? (new URL(address, location.origin).pathname.split('/').filter(Boolean).at(-1) ?? null) : null;
}
