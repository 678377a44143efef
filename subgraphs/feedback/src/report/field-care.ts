import type { Sensitivity } from './category-book.js';
import type { Where } from './report-filter.js';
import { categoriesToday, type RuleBooks } from './rule-books.js';

/** Of a report: what its field asks for. */
export interface OfField {
  readonly categoryCode: string;
  readonly fieldCode?: string | null;
}

/** How careful the public view must be with a field of reports; answered anew each time, because rules are data. */
export interface FieldCare {
  sensitivityOf(report: OfField): Sensitivity;
  /** `CATEGORY/FIELD` of every field, in force or retired, that has this sensitivity today. */
  fieldsThatAre(sensitivity: Sensitivity): readonly string[];
}

const KEY_SQL = `(category_code || '/' || coalesce(field_code, ''))`;

/** Reports of fields with this sensitivity, as a condition; undefined when there is no such field. */
export function careSql(care: FieldCare, sensitivity: Sensitivity): Where | undefined {
  const keys = care.fieldsThatAre(sensitivity);
  return keys.length ? { sql: `${KEY_SQL} = any(string_to_array(?, ','))`, values: [keys.join(',')] } : undefined;
}

/** What lies open to everybody: published, and not of a field that is never public. */
export function publicSql(care: FieldCare): Where {
  const closed = careSql(care, 'PRIVATE');
  if (!closed) return { sql: `publication = 'PUBLIC'`, values: [] };
  return { sql: `publication = 'PUBLIC' and not ${closed.sql}`, values: closed.values };
}

/** The care the city's rules ask for today; a retired field keeps its own. */
export const fieldCareOf = (books: RuleBooks): FieldCare => ({
  sensitivityOf: ({ categoryCode, fieldCode }) =>
    categoriesToday(books).field(categoryCode, fieldCode)?.sensitivity ?? 'NORMAL',
  fieldsThatAre: (sensitivity) => {
    const { fields } = books.categories();
    return fields.keys().filter((key) => fields.known(key, books.today())?.content.sensitivity === sensitivity);
  },
});
