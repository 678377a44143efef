import { Component, computed, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute } from '@angular/router';
import { IonContent } from '@ionic/angular/ion-content';
import { IonFooter } from '@ionic/angular/ion-footer';
import { IonHeader } from '@ionic/angular/ion-header';
import { TranslocoPipe } from '@jsverse/transloco';
import { addWords, Empty, Failure, Icon, Language, NumberPipe, Skeleton, WordPipe } from '@smarthp/angular';
import { map } from 'rxjs';
import { ProcedureDetailDocument } from '../../gql/graphql';
import { BackButton } from '../navigation/back-button';
import { keptQuery } from '../phone/kept-query';
import en from './i18n/en.json';
import vi from './i18n/vi.json';

/** One procedure: time, fee and papers first, then the rest. */
@Component({
  selector: 'hp-procedure-detail',
  imports: [
    IonContent,
    IonFooter,
    IonHeader,
    TranslocoPipe,
    Empty,
    Failure,
    Icon,
    NumberPipe,
    Skeleton,
    WordPipe,
    BackButton,
  ],
  templateUrl: './procedure-detail.page.html',
  styleUrl: './procedure-detail.page.css',
})
export class ProcedureDetailPage {
  private readonly language = inject(Language);
  protected readonly code = toSignal(inject(ActivatedRoute).paramMap.pipe(map((p) => p.get('code') ?? '')), {
    initialValue: '',
  });
  protected readonly query = keptQuery(ProcedureDetailDocument, () => (this.code() ? { code: this.code() } : null), {
    keep: 'procedure',
  });
  protected readonly procedure = computed(() => this.query.data()?.procedure ?? null);
  protected readonly unit = computed(() => {
    const unit = this.procedure()?.executingUnit;
    return unit ? (this.language.active() === 'vi' ? unit.fullName : unit.nameEn) : '';
  });
  protected readonly texts = computed(() => {
    const item = this.procedure();
    if (!item) return [];
    return [
      { word: 'results', lines: item.results },
      { word: 'applicants', lines: item.applicants },
      { word: 'requirements', lines: item.requirements ? [item.requirements] : [] },
      { word: 'bases', lines: item.legalBases },
    ].filter(({ lines }) => lines.length);
  });

  constructor() {
    addWords('procedure', { vi, en });
  }
}
