import { Component, computed, inject } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { IonContent } from '@ionic/angular/ion-content';
import { IonHeader } from '@ionic/angular/ion-header';
import { TranslocoPipe } from '@jsverse/transloco';
import { addWords, Failure, Icon, Language, NumberPipe, Skeleton } from '@smarthp/angular';
import { PlaceCategoriesDocument } from '../../gql/graphql';
import { keptQuery } from '../phone/kept-query';
import en from './i18n/en.json';
import vi from './i18n/vi.json';

/** Places by kind, news, and the map: only what works stands here. */
@Component({
  selector: 'hp-utilities',
  imports: [RouterLink, IonContent, IonHeader, TranslocoPipe, Failure, Icon, NumberPipe, Skeleton],
  templateUrl: './utilities.page.html',
  styleUrl: './utilities.page.css',
})
export class UtilitiesPage {
  private readonly router = inject(Router);
  protected readonly language = inject(Language);
  protected readonly query = keptQuery(PlaceCategoriesDocument, () => ({}), { keep: 'place-categories' });
  protected readonly categories = computed(() => (this.query.data()?.placeCategories ?? []).filter((c) => c.count > 0));

  constructor() {
    addWords('utilities', { vi, en });
  }

  protected find(event: Event): void {
    const q = (event.target as HTMLInputElement).value.trim();
    if (q) void this.router.navigate(['/utilities/places'], { queryParams: { q } });
  }
}
