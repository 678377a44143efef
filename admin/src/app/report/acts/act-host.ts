import { inject, Injectable, Injector, type OnDestroy } from '@angular/core';
import { MatDialog, type MatDialogRef } from '@angular/material/dialog';
import { MatSnackBar } from '@angular/material/snack-bar';
import { ActivatedRoute, Router } from '@angular/router';
import { firstValueFrom } from 'rxjs';
import { injectSaying } from '../../words/say';
import { CaseStore } from '../case-store';
import { type Act, actById } from './acts';

/** Opens the dialog that the address names (`?act=assign`) and takes the name out of the address when it closes. */
@Injectable()
export class ActHost implements OnDestroy {
  private readonly dialogs = inject(MatDialog);
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly injector = inject(Injector);
  private readonly snackBar = inject(MatSnackBar);
  private readonly store = inject(CaseStore);
  private readonly t = injectSaying();

  private open: { id: string; dialog: MatDialogRef<unknown> } | null = null;
  private asked: string | undefined;

  /** Shows the act of this name, or closes what is open when there is none. */
  async show(id: string | undefined): Promise<void> {
    this.asked = id;
    if (this.open?.id === id) return;
    await this.shut();
    if (this.asked !== id) return;
    const act = actById(id);
    if (!act) {
      if (id) this.forget();
      return;
    }
    const report = this.store.report();
    if (!report?.allowedActions.includes(act.action)) {
      this.snackBar.open(this.t('acts.notAllowedNow', { code: report?.code ?? '' }));
      this.forget();
      return;
    }
    const dialog = await act.dialog();
    if (this.asked === id && !this.open) this.start(act, dialog); // asked twice while it loaded, it opens once
  }

  /** Puts an act into the address, which opens it. */
  ask(act: Act): void {
    void this.router.navigate([], {
      relativeTo: this.route,
      queryParams: { act: act.id },
      queryParamsHandling: 'merge',
    });
  }

  ngOnDestroy(): void {
    void this.shut();
  }

  private start(act: Act, component: Awaited<ReturnType<Act['dialog']>>): void {
    const dialog = this.dialogs.open(component, {
      injector: this.injector,
      width: act.id === 'approve' ? '860px' : '600px',
      maxWidth: 'calc(100vw - 24px)',
      // The first field, or the main button of an act that asks nothing.
      autoFocus: '.form input, .form textarea, .form mat-select, .form button[type=submit]',
      restoreFocus: true,
      ariaModal: true,
      panelClass: 'act-panel',
    });
    this.open = { id: act.id, dialog };
    dialog.afterClosed().subscribe(() => {
      if (this.open?.dialog !== dialog) return;
      this.open = null;
      this.forget();
    });
  }

  /** Closes what is open; done when it has left the screen, so that two never stand there and focus goes one way. */
  private async shut(): Promise<void> {
    const open = this.open;
    this.open = null;
    if (!open) return;
    const gone = firstValueFrom(open.dialog.afterClosed(), { defaultValue: undefined });
    open.dialog.close();
    await gone;
  }

  private forget(): void {
    void this.router.navigate([], {
      relativeTo: this.route,
      queryParams: { act: null, unit: null },
      queryParamsHandling: 'merge',
      replaceUrl: true,
    });
  }
}
