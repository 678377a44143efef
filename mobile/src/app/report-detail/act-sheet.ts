import {
  Component,
  computed,
  effect,
  type ElementRef,
  inject,
  input,
  output,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { Icon, Language } from '@smarthp/angular';
import { hasWord, word } from '@smarthp/client';
import type { Satisfaction } from '../../gql/graphql';
import type { DraftPhoto } from '../outbox/draft';
import { DraftStore } from '../outbox/draft-store';
import { PhotoTray } from '../photos/photo-tray';
import { PhotoUploads } from '../photos/photo-uploads';
import { USUAL_RULES } from '../photos/read-photo';
import { Me } from '../session/me';
import { ActSender } from './act-sender';
import type { CitizenAct } from './citizen-acts';
import type { DetailedReport } from './live-report';

const LEVELS: readonly { level: Satisfaction; icon: string }[] = [
  { level: 'VERY_SATISFIED', icon: 'laugh' },
  { level: 'SATISFIED', icon: 'smile' },
  { level: 'NOT_SATISFIED', icon: 'frown' },
];
const WORDS: Readonly<Record<CitizenAct, string>> = {
  SUPPLY_INFO: 'supply',
  RATE: 'rate',
  REOPEN: 'reopen',
  WITHDRAW: 'withdraw',
};
const LEAST = 5;

/** The form of one act: what is asked, words, photos; nothing written is ever lost by a failure. */
@Component({
  selector: 'hp-act-sheet',
  imports: [TranslocoPipe, Icon, PhotoTray],
  templateUrl: './act-sheet.html',
  styleUrl: './act-sheet.css',
})
export class ActSheet {
  readonly act = input.required<CitizenAct>();
  readonly report = input.required<DetailedReport>();
  readonly question = input<string | null>(null);
  readonly closed = output();

  protected readonly me = inject(Me);
  private readonly sender = inject(ActSender);
  private readonly uploads = inject(PhotoUploads);
  private readonly store = inject(DraftStore);
  private readonly transloco = inject(TranslocoService);
  private readonly language = inject(Language);
  private readonly form = viewChild.required<ElementRef<HTMLFormElement>>('form');
  protected readonly levels = LEVELS;
  protected readonly rules = USUAL_RULES;
  protected readonly level = signal<Satisfaction | null>(null);
  protected readonly text = signal('');
  protected readonly photos = signal<DraftPhoto[]>([]);
  protected readonly busy = signal(false);
  protected readonly tried = signal(false);
  protected readonly trouble = signal('');
  protected readonly name = computed(() => WORDS[this.act()]);
  protected readonly takesPhotos = computed(() => this.act() === 'SUPPLY_INFO' || this.act() === 'REOPEN');
  protected readonly tray = computed(() => `act:${this.act()}:${this.report().code}`);
  protected readonly textFault = computed(() => {
    if (!this.takesPhotos()) return null;
    const length = this.text().trim().length;
    return length === 0 ? 'textFirst' : length < LEAST ? 'textShort' : null;
  });
  protected readonly levelFault = computed(() => (this.act() === 'RATE' && !this.level() ? 'rateFirst' : null));

  constructor() {
    effect(() => {
      const tray = this.tray();
      untracked(() => {
        this.text.set(sessionStorage.getItem(tray) ?? '');
        void this.store.photosOf(tray).then((photos) => this.photos.set(photos));
      });
    });
  }

  protected write(event: Event): void {
    this.text.set((event.target as HTMLTextAreaElement).value);
    sessionStorage.setItem(this.tray(), this.text());
  }

  protected async add(photo: DraftPhoto): Promise<void> {
    await this.store.savePhoto(photo);
    this.photos.update((all) => [...all, photo]);
  }

  protected drop(id: string): void {
    this.photos.update((all) => all.filter((p) => p.id !== id));
  }

  protected async submit(event: Event): Promise<void> {
    event.preventDefault();
    this.tried.set(true);
    this.trouble.set('');
    if (this.textFault() || this.levelFault()) {
      setTimeout(() => this.form().nativeElement.querySelector<HTMLElement>('[aria-invalid=true]')?.focus());
      return;
    }
    this.busy.set(true);
    try {
      await this.send();
    } finally {
      this.busy.set(false);
    }
  }

  private async send(): Promise<void> {
    let mediaIds: string[];
    try {
      mediaIds = await Promise.all(this.photos().map((p) => this.uploads.ensure(p)));
    } catch {
      return this.trouble.set(this.say('photosWait'));
    }
    const result = await this.sender.send(this.act(), this.report(), {
      text: this.text(),
      level: this.level(),
      mediaIds,
    });
    switch (result.kind) {
      case 'DONE':
        sessionStorage.removeItem(this.tray());
        await this.store.removePhotosOf(this.tray());
        return this.closed.emit();
      case 'CHANGED':
        return this.trouble.set(this.say('changed'));
      case 'PROBLEM':
        return this.trouble.set(`${result.message || this.problem(result.code)} ${this.say('kept')}`);
      case 'FAILED':
        return this.trouble.set(
          result.failure.kind === 'offline'
            ? this.say('offline')
            : `${this.problem(result.failure.code)} ${this.say('kept')}`,
        );
    }
  }

  private problem(code = 'SERVICE_DOWN'): string {
    return word('problem', hasWord('problem', code) ? code : 'UNKNOWN', this.language.active());
  }

  private say(key: string): string {
    return this.transloco.translate(`reportDetail.act.${key}`, { you: this.me.you() });
  }
}
