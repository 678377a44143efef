import { Component, computed, inject, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { IonContent } from '@ionic/angular/ion-content';
import { IonHeader } from '@ionic/angular/ion-header';
import { TranslocoPipe } from '@jsverse/transloco';
import { addWords, Icon, Session } from '@smarthp/angular';
import { RightsAndDutiesDocument } from '../../gql/graphql';
import { DraftStore } from '../outbox/draft-store';
import { OutboxRow } from '../outbox/outbox-row';
import { KeptPages } from '../phone/kept-pages';
import { keptQuery } from '../phone/kept-query';
import { Me } from '../session/me';
import { SignInButton } from '../session/sign-in-button';
import { AppearanceCard } from './appearance-card';
import en from './i18n/en.json';
import vi from './i18n/vi.json';

/** Who I am here, how it looks, what I agreed to. */
@Component({
  selector: 'hp-account',
  imports: [RouterLink, IonContent, IonHeader, TranslocoPipe, Icon, AppearanceCard, OutboxRow, SignInButton],
  templateUrl: './account.page.html',
  styleUrl: './account.page.css',
})
export class AccountPage {
  private readonly session = inject(Session);
  private readonly store = inject(DraftStore);
  private readonly pages = inject(KeptPages);
  protected readonly me = inject(Me);
  private readonly rights = keptQuery(RightsAndDutiesDocument, () => ({}), { keep: 'rights' });
  protected readonly version = computed(() => this.rights.data()?.rightsAndDuties.version ?? null);
  protected readonly accepted = computed(() => {
    const mine = this.me.viewer()?.acceptedRightsVersion ?? null;
    return mine !== null && mine === this.version();
  });
  private readonly drafts = resource({
    params: () => ({ owner: this.me.id(), version: this.store.version() }),
    loader: ({ params }) => this.store.all(params.owner),
  });
  protected readonly waiting = computed(() => (this.drafts.hasValue() ? this.drafts.value() : []));

  constructor() {
    addWords('account', { vi, en });
  }

  protected async signOut(): Promise<void> {
    await this.pages.forgetPersonal().catch(() => undefined);
    await this.session.signOut();
  }
}
