import { computed, inject, Injectable, signal } from '@angular/core';
import { Api, Language } from '@smarthp/angular';
import { UnitsDocument, type UnitKind, type UnitsQuery } from '../../gql/graphql';

type Unit = UnitsQuery['units']['edges'][number]['node'];

const KINDS: readonly UnitKind[] = ['DESK', 'DEPARTMENT', 'UTILITY', 'CITY_OFFICE', 'WARD', 'COMMUNE', 'SPECIAL_ZONE'];

/** Everybody who can lead a case: departments and companies first, then wards. Read once, when first asked for. */
@Injectable({ providedIn: 'root' })
export class UnitBook {
  private readonly api = inject(Api);
  private readonly language = inject(Language);
  private readonly found = signal<readonly Unit[]>([]);

  readonly options = computed(() => {
    const english = this.language.active() === 'en';
    return [...this.found()]
      .sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind))
      .map((unit) => ({ code: unit.id, label: english ? unit.nameEn : unit.fullName, note: unit.code }));
  });

  constructor() {
    void this.read();
  }

  private async read(): Promise<void> {
    let after: string | null = null;
    do {
      const { data }: { data?: UnitsQuery } = await this.api.query(UnitsDocument, {
        kinds: [...KINDS],
        first: 100,
        after,
      });
      if (!data) return;
      // the cache joins the pages, so a later one brings the earlier ones along
      const known = [...this.found(), ...data.units.edges.map((edge) => edge.node)];
      this.found.set([...new Map(known.map((unit) => [unit.id, unit])).values()]);
      after = data.units.pageInfo.hasNextPage ? (data.units.pageInfo.endCursor ?? null) : null;
    } while (after);
  }
}
