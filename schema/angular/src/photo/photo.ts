import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { EyeOff, ImageOff, Lock } from 'lucide';
import { Language } from '../i18n/language';
import { Icon } from '../icon/icon';
import { blurOf } from './blur';
import { type PhotoSize, type PhotoView } from './photo-view';

/** A photo: blur first, then the size asked for; a grey tile to touch when it does not come. */
@Component({
  selector: 'hp-photo',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './photo.html',
  styleUrl: './photo.css',
})
export class Photo {
  readonly photo = input.required<PhotoView>();
  readonly size = input<PhotoSize>('screen');
  /** What the photo shows, for those who cannot see it. */
  readonly alt = input('');
  readonly fit = input<'cover' | 'contain'>('cover');

  protected readonly language = inject(Language);
  protected readonly broken = ImageOff;
  /** What the public does not get of it; too small a picture has no room for words. */
  protected readonly mark = computed(() => {
    const { isRedacted, isWithheld } = this.photo();
    if (this.size() === 'list') return null;
    if (isWithheld) return { icon: Lock, word: 'photoWithheld' };
    return isRedacted ? { icon: EyeOff, word: 'photoRedacted' } : null;
  });
  private readonly attempt = signal(0);
  protected readonly blur = computed(() => blurOf(this.photo().thumbHash));
  protected readonly address = computed(() => {
    const { list, screen, full } = this.photo();
    const order = { list: [list, screen, full], screen: [screen, full, list], full: [full, screen, list] }[this.size()];
    const found = order.find((one) => !!one);
    const attempt = this.attempt();
    return found && attempt ? `${found}${found.includes('?') ? '&' : '?'}retry=${attempt}` : found;
  });

  /** Begins anew with another address only: the same picture told again would never say that it has loaded. */
  protected readonly state = linkedSignal<string | null | undefined, 'loading' | 'shown' | 'broken'>({
    source: this.address,
    computation: () => 'loading',
  });

  protected retry(event: Event): void {
    event.stopPropagation();
    this.state.set('loading');
    this.attempt.update((count) => count + 1);
  }
}
