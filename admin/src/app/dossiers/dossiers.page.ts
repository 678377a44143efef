import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { Router } from '@angular/router';
import { DOSSIER_STATUS } from '@smarthp/client';
import { apiQuery, DatePipe, Empty, Icon, Language, StatusChip, WordPipe } from '@smarthp/angular';
import {
  DossierSourceDocument,
  type DossierStatus,
  UnitDossiersDocument,
  type DossierRowFragment,
} from '../../gql/graphql';
import { Directory } from '../directory/directory';
import { FilterChip } from '../queue/filter-chip';
import { Minute } from '../words/minute';
import { injectSaying } from '../words/say';
import { DossierDetail } from './dossier-detail';

const STATUSES = Object.keys(DOSSIER_STATUS) as DossierStatus[];
const OVER: readonly DossierStatus[] = ['PROCESSED', 'RETURNED', 'WITHDRAWN', 'STOPPED', 'NOT_ACCEPTED'];

/** One-stop dossiers of the caller's unit: first where the figures come from and how fresh they are. */
@Component({
  selector: 'admin-dossiers',
  imports: [Directory, FilterChip, DossierDetail, DatePipe, WordPipe, StatusChip, Icon, Empty],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './dossiers.page.html',
  styleUrls: ['../directory/rows.scss', './dossiers.page.scss'],
})
export class DossiersPage {
  /** Code of the chosen dossier, from the address. */
  readonly dossier = input<string>();

  protected readonly t = injectSaying();
  private readonly router = inject(Router);
  private readonly language = inject(Language);
  private readonly minute = inject(Minute);
  protected readonly statuses = signal<readonly DossierStatus[]>([]);
  private readonly variables = computed(() => ({
    statuses: this.statuses().length ? [...this.statuses()] : null,
    first: 30,
  }));
  protected readonly dossiers = apiQuery({ query: UnitDossiersDocument, variables: this.variables });
  protected readonly source = apiQuery({ query: DossierSourceDocument, variables: () => ({}) });
  protected readonly page = computed(() => this.dossiers.data()?.unitDossiers);
  protected readonly options = computed(() =>
    STATUSES.map((code) => ({ code, label: this.language.word()('dossierStatus', code) })),
  );
  protected readonly asStatuses = (codes: readonly string[]): DossierStatus[] =>
    STATUSES.filter((one) => codes.includes(one));

  protected late(row: DossierRowFragment): boolean {
    return !!row.appointmentAt && !OVER.includes(row.status) && Date.parse(row.appointmentAt) < this.minute.now();
  }

  protected open(code: string | null): void {
    void this.router.navigate([], { queryParams: { dossier: code }, queryParamsHandling: 'merge' });
  }
}
