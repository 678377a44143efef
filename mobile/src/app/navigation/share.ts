import { inject, Service } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { Notices } from './notices';

/** Hands an address of the app to other people: the phone's own sheet, else the clipboard. */
@Service()
export class Share {
  private readonly notices = inject(Notices);
  private readonly transloco = inject(TranslocoService);

  async link(text: string, path: string): Promise<void> {
    const url = new URL(path, location.origin).href;
    if (typeof navigator.share === 'function') {
      try {
        return await navigator.share({ title: text, text, url });
      } catch (error) {
        if (error instanceof DOMException && error.name === 'AbortError') return;
      }
    }
    await this.copy(url);
  }

  async copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.notices.say(`${this.transloco.translate('app.copied')}: ${text}`);
    } catch {
      this.notices.say(text);
    }
  }
}
