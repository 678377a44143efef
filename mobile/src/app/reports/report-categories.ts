import { computed, Service } from '@angular/core';
import { ReportCategoriesDocument } from '../../gql/graphql';
import { keptQuery } from '../phone/kept-query';

/** The city's categories; kept on the phone so that a report can be written without a network. */
@Service()
export class ReportCategories {
  private readonly query = keptQuery(ReportCategoriesDocument, () => ({}), { keep: 'categories' });
  readonly all = computed(() => this.query.data()?.reportCategories ?? []);
  readonly failure = this.query.failure;

  /** The name of a category or field, in the language asked for; empty while unknown. */
  nameOf(code: string | null | undefined, lang: 'vi' | 'en'): string {
    if (!code) return '';
    const flat = this.all().flatMap((category) => [category, ...category.fields]);
    const found = flat.find((one) => one.code === code);
    return found ? (lang === 'vi' ? found.name : found.nameEn) : '';
  }
}
