import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { IonContent } from '@ionic/angular/ion-content';
import { TranslocoPipe } from '@jsverse/transloco';
import { addWords, Empty } from '@smarthp/angular';
import en from './i18n/en.json';
import vi from './i18n/vi.json';

/** An address that leads nowhere. */
@Component({
  selector: 'hp-not-found',
  imports: [RouterLink, IonContent, TranslocoPipe, Empty],
  template: `
    <ion-content>
      <main class="page" style="padding-top: 4rem">
        <h1 class="hp-hidden">{{ 'notFound.title' | transloco }}</h1>
        <hp-empty icon="search-x" [title]="'notFound.title' | transloco" [text]="'notFound.text' | transloco">
          <a class="hp-main" routerLink="/home">{{ 'notFound.home' | transloco }}</a>
        </hp-empty>
      </main>
    </ion-content>
  `,
})
export class NotFoundPage {
  constructor() {
    addWords('notFound', { vi, en });
  }
}
