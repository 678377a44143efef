import { Component, computed, type ElementRef, inject, signal, viewChild } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { IonContent } from '@ionic/angular/ion-content';
import { IonHeader } from '@ionic/angular/ion-header';
import { TranslocoPipe } from '@jsverse/transloco';
import { addWords, DatePipe, Empty, Failure, Icon, Skeleton } from '@smarthp/angular';
import { DossierSourceDocument, MyDossiersDocument } from '../../gql/graphql';
import { DossierRow } from '../dossiers/dossier-row';
import { keptQuery } from '../phone/kept-query';
import { Me } from '../session/me';
import { SignInButton } from '../session/sign-in-button';
import { looksLikeDossierCode, tidyDossierCode } from './dossier-code';
import en from './i18n/en.json';
import vi from './i18n/vi.json';

/** Dossiers and procedures: the code field first, then what is mine. */
@Component({
  selector: 'hp-services',
  imports: [
    RouterLink,
    IonContent,
    IonHeader,
    TranslocoPipe,
    DatePipe,
    Empty,
    Failure,
    Icon,
    Skeleton,
    DossierRow,
    SignInButton,
  ],
  templateUrl: './services.page.html',
})
export class ServicesPage {
  private readonly router = inject(Router);
  protected readonly me = inject(Me);
  private readonly field = viewChild.required<ElementRef<HTMLInputElement>>('field');
  protected readonly typed = signal('');
  protected readonly fault = signal<'codeFirst' | 'codeShape' | null>(null);
  protected readonly level = computed(() => this.me.viewer()?.level ?? 0);
  protected readonly mine = keptQuery(MyDossiersDocument, () => (this.level() >= 2 ? { first: 20 } : null), {
    keep: 'my-dossiers',
    personal: true,
  });
  protected readonly dossiers = computed(() => this.mine.data()?.myDossiers.edges.map((e) => e.node) ?? []);
  protected readonly sourceQuery = keptQuery(DossierSourceDocument, () => ({}), { keep: 'dossier-source' });
  protected readonly source = computed(() => this.sourceQuery.data()?.dossierSource ?? null);

  constructor() {
    addWords('services', { vi, en });
  }

  protected write(event: Event): void {
    this.typed.set((event.target as HTMLInputElement).value);
    this.fault.set(null);
  }

  protected look(event: Event): void {
    event.preventDefault();
    const code = tidyDossierCode(this.typed());
    this.fault.set(!code ? 'codeFirst' : looksLikeDossierCode(code) ? null : 'codeShape');
    if (this.fault()) this.field().nativeElement.focus();
    else void this.router.navigate(['/services/dossiers', code]);
  }
}
