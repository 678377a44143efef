import { computed, inject, Injectable, signal } from '@angular/core';
import { Api, Language } from '@smarthp/angular';
import { UnitsDocument, type UnitsQuery } from '../../gql/graphql';

type Ward = UnitsQuery['units']['edges'][number]['node'];

/** The wards, communes and zones of the city, read once (two pages of a hundred). */
@Injectable({ providedIn: 'root' })
export class WardBook {
  private readonly api = inject(Api);
  private readonly language = inject(Language);
  private readonly found = signal<readonly Ward[]>([]);

  readonly options = computed(() => {
    const english = this.language.active() === 'en';
    return this.found().map((ward) => ({
      code: ward.id,
      label: english ? ward.nameEn : ward.fullName,
      note: ward.formerArea ?? null,
    }));
  });

  constructor() {
    void this.read();
  }

  private async read(): Promise<void> {
    const kinds = ['WARD' as const, 'COMMUNE' as const, 'SPECIAL_ZONE' as const];
    let after: string | null = null;
    do {
      const { data }: { data?: UnitsQuery } = await this.api.query(UnitsDocument, { kinds, first: 100, after });
      if (!data) return;
      this.found.update((wards) => [...wards, ...data.units.edges.map((edge) => edge.node)]);
      after = data.units.pageInfo.hasNextPage ? (data.units.pageInfo.endCursor ?? null) : null;
    } while (after);
  }
}
