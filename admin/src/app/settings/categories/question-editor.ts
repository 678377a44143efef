import { CdkDrag, type CdkDragDrop, CdkDragHandle, CdkDropList } from '@angular/cdk/drag-drop';
import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { Icon, WordPipe } from '@smarthp/angular';
import { injectSaying } from '../../words/say';
import { SettingsRunner } from '../parts/settings-runner';
import { moved, newQuestion, type QuestionDraft } from './field-draft';
import { QuestionForm } from './question-form';

/** The questions of a field in their order: dragged by the handle or moved by the arrows, one open at a time. */
@Component({
  selector: 'admin-question-editor',
  imports: [CdkDrag, CdkDragHandle, CdkDropList, MatButtonModule, Icon, WordPipe, QuestionForm],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ol cdkDropList (cdkDropListDropped)="drop($event)">
      @for (question of questions(); track question.key; let at = $index) {
        <li cdkDrag [class.wrong]="isWrong(at)">
          <div class="head">
            <span class="handle" cdkDragHandle aria-hidden="true"><hp-icon name="grip-vertical" [size]="16" /></span>
            <button
              type="button"
              class="name"
              [attr.aria-expanded]="open() === question.key"
              (click)="open.set(open() === question.key ? null : question.key)"
            >
              <b>{{ question.text || t('rules.questions.untitled') }}</b>
              <small>
                {{ question.kind | hpWord: 'questionKind' }}
                @if (question.required) {
                  · {{ t('rules.questions.required') }}
                }
                @if (stops(question)) {
                  · <span class="stops">{{ t('rules.questions.stops') }}</span>
                }
              </small>
            </button>
            <button
              type="button"
              class="icon-button"
              [disabled]="at === 0"
              [attr.aria-label]="t('rules.questions.up', { n: at + 1 })"
              (click)="move(at, at - 1)"
            >
              <hp-icon name="arrow-up" [size]="16" />
            </button>
            <button
              type="button"
              class="icon-button"
              [disabled]="at === questions().length - 1"
              [attr.aria-label]="t('rules.questions.down', { n: at + 1 })"
              (click)="move(at, at + 1)"
            >
              <hp-icon name="arrow-down" [size]="16" />
            </button>
            <button
              type="button"
              class="icon-button"
              [attr.aria-label]="t('rules.questions.drop', { n: at + 1 })"
              (click)="remove(question)"
            >
              <hp-icon name="trash-2" [size]="16" />
            </button>
          </div>
          @if (open() === question.key) {
            <admin-question-form [question]="question" [at]="at" (changed)="replace($event)" />
          }
        </li>
      } @empty {
        <li class="none">{{ t('rules.questions.none') }}</li>
      }
    </ol>
    <button matButton="outlined" type="button" data-test="add-question" (click)="add()">
      <span><hp-icon name="plus" [size]="16" /> {{ t('rules.questions.add') }}</span>
    </button>
    <p class="hp-hidden" role="status">{{ said() }}</p>
  `,
  styleUrl: './question-editor.scss',
})
export class QuestionEditor {
  readonly questions = input.required<readonly QuestionDraft[]>();
  readonly changed = output<readonly QuestionDraft[]>();

  protected readonly t = injectSaying();
  protected readonly open = signal<string | null>(null);
  protected readonly said = signal('');
  private readonly runner = inject(SettingsRunner);

  protected stops({ kind, stopIfYes, options }: QuestionDraft): boolean {
    if (kind === 'YES_NO') return !!stopIfYes;
    return (kind === 'ONE_OF' || kind === 'MANY_OF') && options.some(({ stop }) => stop);
  }

  protected isWrong(at: number): boolean {
    return !!this.runner.trouble()?.fields.some(({ path }) => path.startsWith(`questions.${at}.`));
  }

  protected add(): void {
    const question = newQuestion();
    this.changed.emit([...this.questions(), question]);
    this.open.set(question.key);
  }

  protected replace(question: QuestionDraft): void {
    this.changed.emit(this.questions().map((one) => (one.key === question.key ? question : one)));
  }

  protected remove(question: QuestionDraft): void {
    this.changed.emit(this.questions().filter(({ key }) => key !== question.key));
    this.said.set(this.t('rules.questions.dropped', { name: question.text }));
  }

  protected drop({ previousIndex, currentIndex }: CdkDragDrop<unknown>): void {
    this.move(previousIndex, currentIndex);
  }

  protected move(from: number, to: number): void {
    const next = moved(this.questions(), from, to);
    if (next === this.questions()) return;
    this.changed.emit(next);
    this.said.set(this.t('rules.questions.movedTo', { n: to + 1 }));
  }
}
