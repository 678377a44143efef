import { Component, effect, inject, signal } from '@angular/core';
import { Router } from '@angular/router';
import { SwUpdate } from '@angular/service-worker';
import { IonApp } from '@ionic/angular/ion-app';
import { IonRouterOutlet } from '@ionic/angular/ion-router-outlet';
import { IonToast } from '@ionic/angular/ion-toast';
import { TranslocoService } from '@jsverse/transloco';
import { Appearance, Session } from '@smarthp/angular';
import { filter } from 'rxjs';
import { Notices } from './navigation/notices';
import { Outbox } from './outbox/outbox';
import { ReportCategories } from './reports/report-categories';
import { Me } from './session/me';

/** The frame: the screens, the outbox that works behind them, and short notices. */
@Component({
  selector: 'hp-root',
  imports: [IonApp, IonRouterOutlet, IonToast],
  template: `
    <ion-app>
      <ion-router-outlet [animated]="animated" />
      <ion-toast
        [isOpen]="notices.current() !== null"
        [message]="notices.current()?.text"
        [buttons]="buttons()"
        [duration]="5000"
        position="bottom"
        (didDismiss)="notices.clear()"
      />
    </ion-app>
  `,
})
export class App {
  protected readonly notices = inject(Notices);
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly transloco = inject(TranslocoService);
  private readonly outbox = inject(Outbox);
  private readonly me = inject(Me);
  protected readonly animated = !(globalThis.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? false);
  protected readonly buttons = signal<{ text: string; handler: () => void }[]>([]);

  constructor() {
    // the chosen look holds from the first screen on, whichever it is
    inject(Appearance);
    // asked for early: a report must be writable after the network is gone
    inject(ReportCategories);
    effect(() => {
      if (this.session.state() !== 'unknown') this.outbox.serve(this.me.id());
    });
    // said where the person is: on the screen that shows the code nothing more needs to be said
    effect(() => {
      const sent = this.outbox.sent();
      if (!sent || this.router.url.startsWith('/reports/sent/')) return;
      this.notices.say(this.transloco.translate('app.sentByItself', { code: sent.code }), {
        label: this.transloco.translate('app.see'),
        run: () => void this.router.navigate(['/reports', sent.code]),
      });
    });
    effect(() => {
      const act = this.notices.current()?.act;
      this.buttons.set(act ? [{ text: act.label, handler: act.run }] : []);
    });
    inject(SwUpdate, { optional: true })
      ?.versionUpdates.pipe(filter((event) => event.type === 'VERSION_READY'))
      .subscribe(() =>
        this.notices.say(this.transloco.translate('app.newVersion'), {
          label: this.transloco.translate('app.reload'),
          run: () => location.reload(),
        }),
      );
  }
}
