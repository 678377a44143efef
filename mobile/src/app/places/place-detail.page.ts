import { Component, computed, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { DomSanitizer } from '@angular/platform-browser';
import { ActivatedRoute } from '@angular/router';
import { IonContent } from '@ionic/angular/ion-content';
import { IonFooter } from '@ionic/angular/ion-footer';
import { IonHeader } from '@ionic/angular/ion-header';
import { TranslocoPipe } from '@jsverse/transloco';
import { addWords, CityMap, DatePipe, Empty, Failure, Icon, Language, Skeleton, WordPipe } from '@smarthp/angular';
import { map } from 'rxjs';
import { PlaceDetailDocument } from '../../gql/graphql';
import { BackButton } from '../navigation/back-button';
import { Share } from '../navigation/share';
import { keptQuery } from '../phone/kept-query';
import { waysTo } from './directions';
import en from './i18n/en.json';
import vi from './i18n/vi.json';

/** One place: open now, how to get there, how to call. */
@Component({
  selector: 'hp-place-detail',
  imports: [
    IonContent,
    IonFooter,
    IonHeader,
    TranslocoPipe,
    CityMap,
    DatePipe,
    Empty,
    Failure,
    Icon,
    Skeleton,
    WordPipe,
    BackButton,
  ],
  templateUrl: './place-detail.page.html',
  styleUrl: './place-detail.page.css',
})
export class PlaceDetailPage {
  private readonly share = inject(Share);
  private readonly sanitizer = inject(DomSanitizer);
  protected readonly language = inject(Language);
  protected readonly id = toSignal(inject(ActivatedRoute).paramMap.pipe(map((p) => p.get('id') ?? '')), {
    initialValue: '',
  });
  protected readonly query = keptQuery(PlaceDetailDocument, () => (this.id() ? { id: this.id() } : null), {
    keep: 'place',
  });
  protected readonly place = computed(() => this.query.data()?.place ?? null);
  protected readonly name = computed(() => {
    const place = this.place();
    return place ? (this.language.active() === 'en' && place.nameEn ? place.nameEn : place.name) : '';
  });
  protected readonly ways = computed(() => {
    const place = this.place();
    if (!place) return [];
    return waysTo(place.location, place.name).map((way) => ({
      ...way,
      // geo: is unknown to the sanitizer; this one is built above from two numbers and an encoded name
      href: way.word === 'phoneApp' ? this.sanitizer.bypassSecurityTrustUrl(way.url) : way.url,
    }));
  });

  constructor() {
    addWords('places', { vi, en });
  }

  protected phone(number: string): string {
    return `tel:${number.replace(/[^\d+]/g, '')}`;
  }

  protected send(): void {
    void this.share.link(this.name(), `/utilities/places/${this.id()}`);
  }
}
