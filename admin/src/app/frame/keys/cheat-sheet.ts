import { ChangeDetectionStrategy, Component } from '@angular/core';
import { MatDialogModule } from '@angular/material/dialog';
import { Icon } from '@smarthp/angular';
import { QUEUE_KEYS } from '../../queue/queue-keys';
import { ACTS } from '../../report/acts/acts';
import { injectSaying } from '../../words/say';
import { KeyHint } from './key-hint';

/** What each key of the queue says on the card. */
export const QUEUE_LINES: readonly { readonly says: string; readonly keys: readonly string[] }[] = [
  { says: 'frame.cheat.select', keys: ['x'] },
  { says: 'frame.cheat.stretch', keys: ['Shift ↑', 'Shift ↓'] },
  { says: 'queue.selectAll', keys: [QUEUE_KEYS.all] },
  { says: 'frame.cheat.clear', keys: ['Esc'] },
  { says: 'queue.layout', keys: [QUEUE_KEYS.table] },
  { says: 'queue.columns.title', keys: [QUEUE_KEYS.columns] },
  { says: 'queue.saved.save', keys: [QUEUE_KEYS.save] },
  { says: 'exports.export', keys: [QUEUE_KEYS.export] },
];

/** Every key of the console on one card. */
@Component({
  selector: 'admin-cheat-sheet',
  imports: [MatDialogModule, Icon, KeyHint],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <header class="head">
      <h2 mat-dialog-title>{{ t('frame.cheat.title') }}</h2>
      <button type="button" class="icon-button" mat-dialog-close [aria-label]="t('frame.close')">
        <hp-icon name="x" [size]="18" />
      </button>
    </header>
    <mat-dialog-content class="three">
      <section>
        <h3>{{ t('frame.cheat.moving') }}</h3>
        <dl>
          @for (line of moving; track line.says) {
            <div>
              <dt>{{ t('frame.cheat.' + line.says) }}</dt>
              <dd>
                @for (key of line.keys; track key) {
                  <admin-key [key]="key" /><span class="hp-hidden">{{ key }}</span>
                }
              </dd>
            </div>
          }
        </dl>
      </section>
      <section>
        <h3>{{ t('frame.cheat.queue') }}</h3>
        <dl>
          @for (line of queue; track line.says) {
            <div>
              <dt>{{ t(line.says) }}</dt>
              <dd>
                @for (key of line.keys; track key) {
                  <admin-key [key]="key" /><span class="hp-hidden">{{ key }}</span>
                }
              </dd>
            </div>
          }
        </dl>
      </section>
      <section>
        <h3>{{ t('frame.cheat.acts') }}</h3>
        <dl>
          @for (act of acts; track act.id) {
            <div>
              <dt>{{ t('acts.' + act.id + '.button') }}</dt>
              <dd>
                <admin-key [key]="act.key" /><span class="hp-hidden">{{ act.key }}</span>
              </dd>
            </div>
          }
        </dl>
      </section>
      <p class="hp-note hp-muted hint">{{ t('frame.cheat.hint') }}</p>
    </mat-dialog-content>
  `,
  styleUrl: './cheat-sheet.scss',
})
export class CheatSheet {
  protected readonly t = injectSaying();
  protected readonly acts = ACTS;
  protected readonly queue = QUEUE_LINES;
  protected readonly moving = [
    { says: 'palette', keys: ['Ctrl K'] },
    { says: 'search', keys: ['/'] },
    { says: 'call', keys: ['a'] },
    { says: 'next', keys: ['j', 'k'] },
    { says: 'open', keys: ['Enter'] },
    { says: 'note', keys: ['i'] },
    { says: 'send', keys: ['Ctrl Enter'] },
    { says: 'undo', keys: ['z'] },
    { says: 'close', keys: ['Esc'] },
    { says: 'sheet', keys: ['?'] },
  ] as const;
}
