import { versionFacts } from '../report/dated-version.type.js';
import type { RuleBooks } from '../report/rule-books.js';
import type { CategoryRule, FieldRule } from './category-rule.type.js';

const OTHER = '/KHAC';

export function fieldRule(books: RuleBooks, key: string): FieldRule {
  const book = books.book('fields');
  const [categoryCode, code] = key.split('/') as [string, string];
  return {
    id: key,
    categoryCode,
    code,
    newestVersion: book.newest(key),
    versions: book.history(key).map((row) => ({
      ...versionFacts(row, book, books.today()),
      field: { ...row.content, code, version: row.version, retired: row.retired },
    })),
  };
}

export function categoryRule(books: RuleBooks, code: string): CategoryRule {
  const book = books.book('categories');
  const fields = books.book('fields');
  const place = (key: string): number =>
    fields.known(key, books.today())!.content.order + (key.endsWith(OTHER) ? 1e6 : 0);
  return {
    id: code,
    code,
    newestVersion: book.newest(code),
    versions: book.history(code).map((row) => ({ ...versionFacts(row, book, books.today()), ...row.content })),
    fields: fields
      .keys()
      .filter((key) => key.startsWith(`${code}/`))
      .sort((a, b) => place(a) - place(b))
      .map((key) => fieldRule(books, key)),
  };
}

/** Every category in the city's order. */
export const categoryRules = (books: RuleBooks): CategoryRule[] =>
  books
    .categories()
    .on(books.today())
    .all()
    .map(({ code }) => categoryRule(books, code));
