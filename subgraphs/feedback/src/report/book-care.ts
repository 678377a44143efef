import type { FieldCare } from './field-care.js';
import { categoriesToday, type RuleBooks } from './rule-books.js';

/** How careful the public view is with a field today, by the city's own rules. */
export const careOf = (books: RuleBooks): FieldCare => ({
  sensitivityOf: ({ categoryCode, fieldCode }) =>
    categoriesToday(books).field(categoryCode, fieldCode)?.sensitivity ?? 'NORMAL',
  fieldsThatAre: (sensitivity) => {
    const { fields } = books.categories();
    return fields.keys().filter((key) => fields.known(key, books.today())?.content.sensitivity === sensitivity);
  },
});
