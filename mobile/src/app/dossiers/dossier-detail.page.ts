import { Component, computed, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, RouterLink } from '@angular/router';
import { IonContent } from '@ionic/angular/ion-content';
import { IonHeader } from '@ionic/angular/ion-header';
import { TranslocoPipe } from '@jsverse/transloco';
import {
  addWords,
  DatePipe,
  Empty,
  Failure,
  Icon,
  Language,
  NumberPipe,
  Skeleton,
  StatusChip,
  StatusGlyph,
  WordPipe,
} from '@smarthp/angular';
import { map } from 'rxjs';
import { DossierDetailDocument } from '../../gql/graphql';
import { BackButton } from '../navigation/back-button';
import { keptQuery } from '../phone/kept-query';
import servicesEn from '../services/i18n/en.json';
import servicesVi from '../services/i18n/vi.json';
import { Me } from '../session/me';
import en from './i18n/en.json';
import vi from './i18n/vi.json';

/** One dossier: its national status, what is missing, every step, and where the facts come from. */
@Component({
  selector: 'hp-dossier-detail',
  imports: [
    RouterLink,
    IonContent,
    IonHeader,
    TranslocoPipe,
    DatePipe,
    Empty,
    Failure,
    Icon,
    NumberPipe,
    Skeleton,
    StatusChip,
    StatusGlyph,
    WordPipe,
    BackButton,
  ],
  templateUrl: './dossier-detail.page.html',
  styleUrl: './dossier-detail.page.css',
})
export class DossierDetailPage {
  protected readonly language = inject(Language);
  protected readonly me = inject(Me);
  protected readonly code = toSignal(inject(ActivatedRoute).paramMap.pipe(map((p) => p.get('code') ?? '')), {
    initialValue: '',
  });
  protected readonly query = keptQuery(DossierDetailDocument, () => (this.code() ? { code: this.code() } : null), {
    keep: 'dossier',
    personal: true,
  });
  protected readonly dossier = computed(() => this.query.data()?.dossier ?? null);
  protected readonly missing = computed(() => this.query.data() !== null && this.dossier() === null);
  protected readonly steps = computed(() => [...(this.dossier()?.steps ?? [])].reverse());
  protected readonly unit = computed(() => {
    const unit = this.dossier()?.unit;
    return unit ? (this.language.active() === 'vi' ? unit.fullName : unit.nameEn) : '';
  });

  constructor() {
    addWords('dossier', { vi, en });
    addWords('services', { vi: servicesVi, en: servicesEn });
  }
}
