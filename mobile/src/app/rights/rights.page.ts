import { Component, computed, inject, signal } from '@angular/core';
import { ActivatedRoute, Router } from '@angular/router';
import { IonContent } from '@ionic/angular/ion-content';
import { IonFooter } from '@ionic/angular/ion-footer';
import { IonHeader } from '@ionic/angular/ion-header';
import { TranslocoPipe } from '@jsverse/transloco';
import { addWords, Api, DatePipe, Failure, Icon, Language, Session, Skeleton } from '@smarthp/angular';
import { AcceptRightsAndDutiesDocument, RightsAndDutiesDocument } from '../../gql/graphql';
import { BackButton } from '../navigation/back-button';
import { keptQuery } from '../phone/kept-query';
import { Me } from '../session/me';
import { SignInButton } from '../session/sign-in-button';
import en from './i18n/en.json';
import vi from './i18n/vi.json';

/** "Quyền và nghĩa vụ": rights, duties, the legal bases, and the one act of accepting them. */
@Component({
  selector: 'hp-rights',
  imports: [
    IonContent,
    IonFooter,
    IonHeader,
    TranslocoPipe,
    DatePipe,
    Failure,
    Icon,
    Skeleton,
    BackButton,
    SignInButton,
  ],
  templateUrl: './rights.page.html',
  styleUrl: './rights.page.css',
})
export class RightsPage {
  private readonly api = inject(Api);
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  protected readonly me = inject(Me);
  protected readonly language = inject(Language);
  protected readonly query = keptQuery(RightsAndDutiesDocument, () => ({}), { keep: 'rights' });
  protected readonly page = computed(() => this.query.data()?.rightsAndDuties ?? null);
  protected readonly accepted = computed(() => {
    const version = this.page()?.version;
    return !!version && this.me.viewer()?.acceptedRightsVersion === version;
  });
  protected readonly busy = signal(false);
  protected readonly trouble = signal('');

  constructor() {
    addWords('rights', { vi, en });
  }

  protected here(): string {
    return this.router.url;
  }

  protected async accept(version: string): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.trouble.set('');
    const input = { version, language: this.language.active() };
    const { data } = await this.api.mutate(AcceptRightsAndDutiesDocument, { input });
    const answer = data?.acceptRightsAndDuties;
    if (answer?.__typename === 'Viewer') {
      await this.session.refreshViewer();
      const next = this.route.snapshot.queryParamMap.get('next');
      // only a path of our own: an address from outside never decides where to go
      if (next?.startsWith('/') && !next.startsWith('//')) await this.router.navigateByUrl(next, { replaceUrl: true });
    } else this.trouble.set(answer && 'message' in answer ? answer.message : '-');
    this.busy.set(false);
  }
}
