import { Component, computed, effect, inject, resource } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { IonContent } from '@ionic/angular/ion-content';
import { IonFooter } from '@ionic/angular/ion-footer';
import { IonHeader } from '@ionic/angular/ion-header';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { addWords, Icon, Skeleton } from '@smarthp/angular';
import { map } from 'rxjs';
import { Share } from '../navigation/share';
import { DraftStore } from '../outbox/draft-store';
import { Outbox } from '../outbox/outbox';
import { Me } from '../session/me';
import { SignInButton } from '../session/sign-in-button';
import en from './i18n/en.json';
import vi from './i18n/vi.json';

/** What became of a report that was sent: on its way, waiting, refused, or here with its code. */
@Component({
  selector: 'hp-report-sent',
  imports: [RouterLink, IonContent, IonFooter, IonHeader, TranslocoPipe, Icon, Skeleton, SignInButton],
  templateUrl: './report-sent.page.html',
  styleUrl: './report-sent.page.css',
})
export class ReportSentPage {
  private readonly store = inject(DraftStore);
  private readonly share = inject(Share);
  private readonly transloco = inject(TranslocoService);
  private readonly router = inject(Router);
  protected readonly outbox = inject(Outbox);
  protected readonly me = inject(Me);
  protected readonly id = toSignal(inject(ActivatedRoute).paramMap.pipe(map((p) => p.get('draftId') ?? '')), {
    initialValue: '',
  });
  private readonly facts = resource({
    params: () => ({ id: this.id(), version: this.store.version() }),
    loader: async ({ params }) => ({
      draft: await this.store.find(params.id),
      sent: await this.store.sentFrom(params.id),
    }),
  });
  private readonly known = computed(() => (this.facts.hasValue() ? this.facts.value() : null));
  protected readonly sent = computed(() => this.known()?.sent ?? null);
  protected readonly draft = computed(() => this.known()?.draft ?? null);
  protected readonly state = computed(() => {
    if (this.sent()) return 'SENT' as const;
    const draft = this.draft();
    if (!this.known()) return 'UNKNOWN' as const;
    if (!draft) return 'GONE' as const;
    if (draft.state === 'DRAFT') return draft.refusal ? ('REFUSED' as const) : ('OPEN' as const);
    if (this.outbox.sending() === draft.id) return 'SENDING' as const;
    return this.outbox.waitsForSignIn() ? ('SIGN_IN' as const) : ('QUEUED' as const);
  });

  constructor() {
    addWords('reportNew', { vi, en });
    effect(() => {
      if (this.state() === 'OPEN')
        void this.router.navigate(['/reports/new'], { queryParams: { draft: this.id() }, replaceUrl: true });
    });
  }

  /** The new wording is read and accepted, then the same draft is there to be sent again. */
  protected afterRights(): string {
    return `/reports/new?draft=${this.id()}&step=send`;
  }

  protected copy(code: string): void {
    void this.share.copy(code);
  }

  protected tell(code: string, title: string): void {
    void this.share.link(this.transloco.translate('reportNew.sent.shareText', { code, title }), `/reports/${code}`);
  }

  protected async takeBack(): Promise<void> {
    await this.store.giveBack(this.id(), null);
    await this.router.navigate(['/reports/new'], {
      queryParams: { draft: this.id(), step: 'words' },
      replaceUrl: true,
    });
  }
}
