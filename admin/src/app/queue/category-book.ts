import { inject, Injectable, signal } from '@angular/core';
import { Apollo } from 'apollo-angular';
import { ReportCategoriesDocument, type ReportCategoriesQuery } from '../../gql/graphql';

export type Category = ReportCategoriesQuery['reportCategories'][number];

/** The categories of the city with their fields, read once. */
@Injectable({ providedIn: 'root' })
export class CategoryBook {
  private readonly found = signal<readonly Category[]>([]);
  readonly categories = this.found.asReadonly();

  constructor() {
    inject(Apollo)
      .query({ query: ReportCategoriesDocument })
      .subscribe({
        next: (result) => this.found.set(result.data?.reportCategories ?? []),
        // Without the list the filter by field stays empty; everything else works.
        error: () => undefined,
      });
  }
}
