import type { EntityManager } from '@smarthp/kit/database';
import type { Viewer } from '@smarthp/kit/viewer';
import type { TemplateContent } from './answer-templates.js';
import { type CategoryBook, type CategoryContent, type CategoryView, type FieldContent } from './category-book.js';
import type { DatedBook } from './dated-book.js';
import { dateOf, dayNumberOf } from './report-clock.js';
import { GroundView, type GroundContent } from './refusal-grounds.js';

/** What lies in each book. */
export interface BookContents {
  readonly categories: CategoryContent;
  readonly fields: FieldContent;
  readonly grounds: GroundContent;
  readonly templates: TemplateContent;
}
export type BookName = keyof BookContents;

/** A change of one key, in force from a civil date on. */
export interface RuleChange<Content> {
  readonly key: string;
  /** The version the change was decided on; 0 for something new. */
  readonly basedOn: number;
  readonly effectiveFrom: string;
  readonly retired: boolean;
  readonly content: Content;
  readonly note: string | null;
}

/** Rules that are data: kept in memory in every process, changed by people, each change kept. */
export interface RuleBooks {
  /** Civil date in the city. */
  today(): string;
  categories(): CategoryBook;
  book<Name extends BookName>(name: Name): DatedBook<BookContents[Name]>;
  /** Writes a version in the running transaction, not its line of history. False: somebody was faster. */
  write<Name extends BookName>(
    em: EntityManager,
    name: Name,
    change: RuleChange<BookContents[Name]>,
    by: Viewer,
  ): Promise<boolean>;
  /** Reads everything again, so that the one who changed something sees it at once. */
  reread(): Promise<void>;
}

/** As they counted on the day of a moment: what a report began under. */
export const categoriesOn = (books: RuleBooks, moment: Date): CategoryView =>
  books.categories().on(dateOf(dayNumberOf(moment.getTime())));
export const categoriesToday = (books: RuleBooks): CategoryView => books.categories().on(books.today());
export const groundsOn = (books: RuleBooks, date: string): GroundView => new GroundView(books.book('grounds'), date);
