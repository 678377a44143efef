import { Component, inject } from '@angular/core';
import { IonContent } from '@ionic/angular/ion-content';
import { IonHeader } from '@ionic/angular/ion-header';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { addWords, Language, Logo } from '@smarthp/angular';
import { BackButton } from '../navigation/back-button';
import { computed } from '@angular/core';
import en from './i18n/en.json';
import vi from './i18n/vi.json';

/** What this is, by which rules, under which licence. */
@Component({
  selector: 'hp-about',
  imports: [IonContent, IonHeader, TranslocoPipe, Logo, BackButton],
  template: `
    <ion-header class="plain">
      <div class="head">
        <hp-back-button to="/account" />
        <h1>{{ 'account.about.title' | transloco }}</h1>
        <span class="icon-button" aria-hidden="true"></span>
      </div>
    </ion-header>
    <ion-content>
      <main tabindex="0" class="page">
        <p class="row">
          <hp-logo [size]="48" /><b class="hp-title">{{ 'app.name' | transloco }}</b>
        </p>
        <p class="lead-words">{{ 'account.about.what' | transloco }}</p>
        <section class="hp-card pad">
          <h2 class="hp-heading">{{ 'account.about.legal' | transloco }}</h2>
          <ul class="stack" style="margin-top: 0.5rem">
            @for (item of bases(); track item) {
              <li>{{ item }}</li>
            }
          </ul>
        </section>
        <section class="hp-card pad" style="margin-top: 0.75rem">
          <h2 class="hp-heading">{{ 'account.about.privacy' | transloco }}</h2>
          <p>{{ 'account.about.privacyText' | transloco }}</p>
        </section>
        <section class="hp-card pad" style="margin-top: 0.75rem">
          <h2 class="hp-heading">{{ 'account.about.license' | transloco }}</h2>
          <p>{{ 'account.about.licenseText' | transloco }}</p>
        </section>
      </main>
    </ion-content>
  `,
})
export class AboutPage {
  private readonly transloco = inject(TranslocoService);
  private readonly language = inject(Language);
  protected readonly bases = computed(() =>
    this.transloco.translateObject<string[]>('account.about.legalItems', {}, this.language.active()),
  );

  constructor() {
    addWords('account', { vi, en });
  }
}
