import { ChangeDetectionStrategy, Component, computed, inject, output } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { MatMenuModule } from '@angular/material/menu';
import { Icon } from '@smarthp/angular';
import { Staff } from '../frame/staff';
import { injectKeys } from '../frame/keys/keyboard';
import { QueueSelection } from '../queue/selection';
import { injectSaying } from '../words/say';
import { manyActsFor, type ManyAct } from './bulk-acts';

const IN_SIGHT = 2;

/** What can be done with the picked cases, as long as some are picked. */
@Component({
  selector: 'admin-bulk-bar',
  imports: [Icon, MatMenuModule],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (selection.count(); as count) {
      <div class="bar" role="toolbar" [attr.aria-label]="t('bulk.bar')">
        <span class="count" aria-live="polite">{{ t('bulk.picked', { n: count }) }}</span>
        @for (one of visible(); track one.act) {
          <button type="button" class="act" [attr.data-bulk]="one.act" (click)="begin(one)">
            <hp-icon [name]="one.icon" [size]="16" />{{ t('bulk.acts.' + one.act) }}
          </button>
        }
        @if (rest().length || mayOpenIncident()) {
          <button type="button" class="act more" [matMenuTriggerFor]="menu" [attr.aria-label]="t('bulk.more')">
            <hp-icon name="ellipsis" [size]="16" />
          </button>
          <mat-menu #menu="matMenu">
            @for (one of rest(); track one.act) {
              <button mat-menu-item type="button" [attr.data-bulk]="one.act" (click)="begin(one)">
                <span class="item"><hp-icon [name]="one.icon" [size]="16" />{{ t('bulk.acts.' + one.act) }}</span>
              </button>
            }
            @if (mayOpenIncident()) {
              <button mat-menu-item type="button" data-bulk="INCIDENT" (click)="openIncident()">
                <span class="item"><hp-icon name="siren" [size]="16" />{{ t('bulk.incident') }}</span>
              </button>
            }
          </mat-menu>
        }
        <button type="button" class="act" (click)="selection.clear()" [attr.aria-label]="t('bulk.clear')">
          <hp-icon name="x" [size]="16" />
        </button>
      </div>
    }
  `,
  styleUrl: './bulk-bar.scss',
})
export class BulkBar {
  readonly done = output<void>();

  protected readonly t = injectSaying();
  protected readonly selection = inject(QueueSelection);
  private readonly staff = inject(Staff);
  private readonly dialogs = inject(MatDialog);
  private readonly acts = computed(() => manyActsFor(this.staff.roles()));
  protected readonly visible = computed(() => this.acts().slice(0, IN_SIGHT));
  protected readonly rest = computed(() => this.acts().slice(IN_SIGHT));
  protected readonly mayOpenIncident = computed(
    () => this.selection.count() > 1 && this.acts().some(({ act }) => act === 'MERGE'),
  );

  constructor() {
    injectKeys((key) => {
      if (key !== 'Escape' || !this.selection.count()) return false;
      this.selection.clear();
      return true;
    });
  }

  protected async begin(act: ManyAct): Promise<void> {
    const { BulkDialog } = await import('./bulk-dialog');
    const data = { act, picked: this.selection.picked() };
    const dialog = this.dialogs.open<unknown, unknown, readonly string[]>(BulkDialog, {
      data,
      width: '600px',
      maxWidth: 'calc(100vw - 24px)',
      restoreFocus: true,
      panelClass: 'act-panel',
    });
    dialog.afterClosed().subscribe((finished) => this.letGo(finished));
  }

  protected async openIncident(): Promise<void> {
    const { OpenIncident } = await import('../incidents/open-incident');
    const picked = this.selection.picked();
    const codes = picked.map(({ code }) => code);
    const data = { masterCode: [...codes].sort()[0] ?? '', codes, title: picked[0]?.title ?? '' };
    const dialog = this.dialogs.open<unknown, unknown, readonly string[]>(OpenIncident, {
      data,
      width: '600px',
      maxWidth: 'calc(100vw - 24px)',
      restoreFocus: true,
    });
    dialog.afterClosed().subscribe((finished) => this.letGo(finished));
  }

  /** What is done needs no picking any more; what was refused stays picked to be looked at. */
  private letGo(finished: readonly string[] | undefined): void {
    if (!finished?.length) return;
    this.selection.drop(finished);
    this.done.emit();
  }
}
