import { CdkConnectedOverlay, CdkOverlayOrigin } from '@angular/cdk/overlay';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  type ElementRef,
  inject,
  input,
  signal,
  viewChild,
} from '@angular/core';
import { Api, Icon } from '@smarthp/angular';
import { AnswerTemplatesDocument, type AnswerTemplatesQuery, type ReportAction } from '../../../gql/graphql';
import { injectSaying } from '../../words/say';

type Template = AnswerTemplatesQuery['answerTemplates'][number];

let pickers = 0;
const plain = (words: string): string =>
  words.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D').toLowerCase();

/**
 * Words ready for an act, filled for the open report. One control for every box: the button, “/” in an empty box, or
 * Ctrl/⌘ with the full stop; arrows choose, Enter fills in at the cursor, Escape goes back to the box.
 */
@Component({
  selector: 'admin-template-picker',
  imports: [CdkConnectedOverlay, CdkOverlayOrigin, Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <button
      #button
      type="button"
      class="opener"
      cdkOverlayOrigin
      #origin="cdkOverlayOrigin"
      aria-haspopup="listbox"
      data-test="templates"
      [attr.aria-expanded]="open()"
      [title]="t('rules.templates.pick') + ' (/)'"
      (click)="show()"
    >
      <hp-icon name="message-square" [size]="15" />{{ t('rules.templates.pick') }}
    </button>
    <ng-template
      cdkConnectedOverlay
      cdkConnectedOverlayHasBackdrop
      cdkConnectedOverlayBackdropClass="cdk-overlay-transparent-backdrop"
      [cdkConnectedOverlayOrigin]="origin"
      [cdkConnectedOverlayOpen]="open()"
      [cdkConnectedOverlayPositions]="positions"
      [cdkConnectedOverlayPush]="true"
      (backdropClick)="close()"
      (detach)="close()"
      (attach)="focusSearch()"
    >
      <div class="panel" role="dialog" [attr.aria-label]="t('rules.templates.pick')">
        <input
          #search
          type="text"
          role="combobox"
          aria-expanded="true"
          autocomplete="off"
          [attr.aria-controls]="id"
          [attr.aria-activedescendant]="fitting().length ? id + '-' + at() : null"
          [attr.aria-label]="t('rules.templates.search')"
          [placeholder]="t('rules.templates.search')"
          [value]="sought()"
          (input)="seek(search.value)"
          (keydown)="key($event)"
        />
        <div class="list" role="listbox" [id]="id" [attr.aria-label]="t('rules.templates.pick')">
          @for (template of fitting(); track template.code) {
            <!-- Chosen by the keys of the box above, which keeps the focus. -->
            <!-- eslint-disable-next-line @angular-eslint/template/click-events-have-key-events, @angular-eslint/template/interactive-supports-focus -->
            <div
              role="option"
              class="template"
              [id]="id + '-' + $index"
              [attr.aria-selected]="at() === $index"
              (mousemove)="at.set($index)"
              (click)="take(template)"
            >
              <b
                >{{ template.name }}
                @if (template.ofUnit) {
                  <small>{{ t('rules.templates.ofUnit') }}</small>
                }
              </b>
              <span lang="vi">{{ template.body }}</span>
            </div>
          }
        </div>
        <p class="foot" role="status">{{ note() }}</p>
      </div>
    </ng-template>
  `,
  styleUrl: './template-picker.scss',
})
export class TemplatePicker {
  /** Code of the report the words are for. */
  readonly code = input.required<string>();
  readonly act = input.required<ReportAction>();
  readonly box = input.required<HTMLTextAreaElement | undefined>();

  protected readonly t = injectSaying();
  private readonly api = inject(Api);
  private readonly search = viewChild<ElementRef<HTMLInputElement>>('search');
  protected readonly id = `templates-${(pickers += 1)}`;
  protected readonly open = signal(false);
  protected readonly at = signal(0);
  protected readonly sought = signal('');
  private readonly state = signal<'loading' | 'ready' | 'failed'>('loading');
  private readonly found = signal<readonly Template[]>([]);
  protected readonly fitting = computed(() => {
    const words = plain(this.sought()).trim();
    return this.found().filter(({ name, body }) => !words || plain(`${name} ${body}`).includes(words));
  });
  protected readonly note = computed(() => {
    if (this.state() !== 'ready') return this.t(`rules.templates.${this.state()}`);
    if (!this.found().length) return this.t('rules.templates.noneFits');
    return this.t(this.fitting().length ? 'rules.templates.keys' : 'rules.templates.noMatch');
  });
  protected readonly positions = [
    { originX: 'start', originY: 'top', overlayX: 'start', overlayY: 'bottom', offsetY: -6 },
    { originX: 'start', originY: 'bottom', overlayX: 'start', overlayY: 'top', offsetY: 6 },
  ] as const satisfies CdkConnectedOverlay['positions'];

  constructor() {
    effect((onCleanup) => {
      const box = this.box();
      if (!box) return;
      const keys = (event: KeyboardEvent): void => {
        const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && box.value === '';
        const stop = event.key === '.' && (event.ctrlKey || event.metaKey);
        if (!slash && !stop) return;
        event.preventDefault();
        event.stopPropagation();
        this.show();
      };
      box.addEventListener('keydown', keys);
      onCleanup(() => box.removeEventListener('keydown', keys));
    });
  }

  protected show(): void {
    this.sought.set('');
    this.at.set(0);
    this.open.set(true);
    void this.read();
  }

  protected close(): void {
    if (!this.open()) return;
    this.open.set(false);
    this.box()?.focus();
  }

  protected focusSearch(): void {
    setTimeout(() => this.search()?.nativeElement.focus());
  }

  protected seek(words: string): void {
    this.sought.set(words);
    this.at.set(0);
  }

  protected key(event: KeyboardEvent): void {
    event.stopPropagation();
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const count = this.fitting().length;
    if (step && count) {
      event.preventDefault();
      this.at.update((at) => (at + step + count) % count);
      document.getElementById(`${this.id}-${this.at()}`)?.scrollIntoView?.({ block: 'nearest' });
    }
    if (event.key === 'Escape') {
      event.preventDefault();
      this.close();
    }
    const chosen = this.fitting()[this.at()];
    if (event.key === 'Enter') {
      event.preventDefault();
      if (chosen) this.take(chosen);
    }
  }

  /** Fills in where the cursor stands, as if it had been typed: whoever listens to the box hears it. */
  protected take({ body }: Template): void {
    const box = this.box();
    this.close();
    if (!box) return;
    const before = box.value.slice(0, box.selectionStart);
    const gap = before && !/\s$/.test(before) ? ' ' : '';
    box.setRangeText(gap + body, box.selectionStart, box.selectionEnd, 'end');
    box.dispatchEvent(new Event('input', { bubbles: true }));
  }

  private async read(): Promise<void> {
    this.state.set('loading');
    const { data } = await this.api.query(AnswerTemplatesDocument, { code: this.code(), act: this.act() });
    this.found.set(data?.answerTemplates ?? []);
    this.state.set(data ? 'ready' : 'failed');
  }
}
