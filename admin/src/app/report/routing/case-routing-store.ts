import { computed, effect, inject, Injectable, signal, untracked } from '@angular/core';
import { Api } from '@smarthp/angular';
import { CaseRoutingDocument, type CaseRoutingQuery } from '../../../gql/graphql';
import { CaseStore } from '../case-store';

type Found = NonNullable<CaseRoutingQuery['report']>;
export type Routing = NonNullable<Found['routing']>;
export type Suggestion = NonNullable<Found['suggestion']>;

/** Where the open case should go, by the rules and by what closed reports teach; read anew with each step. */
@Injectable()
export class CaseRoutingStore {
  private readonly api = inject(Api);
  private readonly store = inject(CaseStore);
  private readonly found = signal<Found | null>(null);
  private readonly at = computed(
    () => {
      const report = this.store.report();
      return report && { code: report.code, version: report.version, id: report.id };
    },
    { equal: (a, b) => a?.code === b?.code && a?.version === b?.version },
  );
  readonly routing = computed<Routing | null>(() => this.own()?.routing ?? null);
  readonly suggestion = computed<Suggestion | null>(() => this.own()?.suggestion ?? null);
  private readonly own = computed(() => (this.found()?.id === this.at()?.id ? this.found() : null));

  constructor() {
    effect(() => {
      const at = this.at();
      untracked(() => void this.read(at?.code));
    });
  }

  /** What cannot be read is not shown: the desk works without it. */
  private async read(code: string | undefined): Promise<void> {
    if (!code) return this.found.set(null);
    const { data } = await this.api.query(CaseRoutingDocument, { code });
    if (this.at()?.code === code && data?.report) this.found.set(data.report);
  }
}
