import { ChangeDetectionStrategy, Component, inject, type OnDestroy } from '@angular/core';
import { MAT_DIALOG_DATA, type MatDialog, MatDialogModule } from '@angular/material/dialog';
import { Icon } from '@smarthp/angular';
import { injectSaying } from '../words/say';

/** An original on screen for as long as this stands open; closing it lets the picture go. */
@Component({
  selector: 'admin-original-viewer',
  imports: [MatDialogModule, Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="bar">
      <h2 class="name" id="original-name"><hp-icon name="key-round" [size]="16" />{{ t('privacy.original.name') }}</h2>
      <p>{{ t('privacy.original.noted') }}</p>
      <button type="button" class="icon-button" mat-dialog-close [aria-label]="t('case.close')">
        <hp-icon name="x" [size]="20" />
      </button>
    </div>
    <div class="stage" tabindex="0" role="region" [attr.aria-label]="t('privacy.original.name')">
      <img [src]="address" [alt]="t('privacy.original.name')" draggable="false" />
    </div>
  `,
  styles: `
    :host {
      display: block;
      background: var(--hp-surface-deep);
      color: var(--hp-text-on-deep);
    }
    .bar {
      display: flex;
      gap: 14px;
      align-items: center;
      padding: 8px 10px 8px 18px;
    }
    .name {
      display: inline-flex;
      gap: 8px;
      align-items: center;
      color: inherit;
      font-size: var(--hp-text-label);
      line-height: var(--hp-lead-label);
    }
    p {
      flex: 1;
      color: var(--hp-text-on-deep-muted);
      font-size: var(--hp-text-note);
      line-height: var(--hp-lead-note);
    }
    .icon-button {
      color: inherit;
    }
    .stage {
      max-height: min(80vh, 860px);
      overflow: auto;
      text-align: center;
    }
    .stage:focus-visible {
      box-shadow: inset 0 0 0 3px var(--hp-focus-ring);
    }
    img {
      max-width: 100%;
    }
  `,
})
export class OriginalViewer implements OnDestroy {
  static open(dialogs: MatDialog, picture: Blob): void {
    dialogs.open<OriginalViewer, Blob>(OriginalViewer, {
      data: picture,
      ariaLabelledBy: 'original-name',
      width: '1080px',
      maxWidth: 'calc(100vw - 24px)',
    });
  }

  protected readonly t = injectSaying();
  protected readonly address = URL.createObjectURL(inject<Blob>(MAT_DIALOG_DATA));

  ngOnDestroy(): void {
    URL.revokeObjectURL(this.address);
  }
}
