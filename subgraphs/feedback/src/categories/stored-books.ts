import type { Wakes } from '@smarthp/kit/bus';
import type { Clock } from '@smarthp/kit/clock';
import type { Database, EntityManager } from '@smarthp/kit/database';
import type { Viewer } from '@smarthp/kit/viewer';
import { CategoryBook } from '../report/category-book.js';
import { DatedBook, type Dated } from '../report/dated-book.js';
import { dateOf, dayNumberOf } from '../report/report-clock.js';
import { SETTINGS_CHANGED } from '../report/settings-history.js';
import type { BookContents, BookName, RuleBooks, RuleChange } from '../report/rule-books.js';

const READ_AGAIN_MS = 60_000;
const TABLES = {
  categories: 'report_category',
  fields: 'report_field',
  grounds: 'refusal_ground',
  templates: 'answer_template',
} as const satisfies Record<BookName, string>;

type Books = { readonly [Name in BookName]: DatedBook<BookContents[Name]> };

/** Categories, fields, grounds and templates from our own tables: in memory, read again on a change and each minute. */
export class StoredBooks implements RuleBooks {
  private known: Books = {
    categories: new DatedBook(),
    fields: new DatedBook(),
    grounds: new DatedBook(),
    templates: new DatedBook(),
  };
  private shelf = new CategoryBook();
  private timer: NodeJS.Timeout | undefined;
  private sleep: (() => void) | undefined;
  private readings = 0;
  private shown = 0;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  today(): string {
    return dateOf(dayNumberOf(this.clock.now().getTime()));
  }

  categories(): CategoryBook {
    return this.shelf;
  }

  book<Name extends BookName>(name: Name): DatedBook<BookContents[Name]> {
    return this.known[name];
  }

  async start(wakes: Wakes): Promise<void> {
    await this.reread();
    const again = (): void => void this.reread().catch(() => undefined); // the old ones stay good
    this.sleep = wakes.on(SETTINGS_CHANGED, undefined, again);
    this.timer = setInterval(again, READ_AGAIN_MS);
    this.timer.unref();
  }

  stop(): void {
    clearInterval(this.timer);
    this.sleep?.();
  }

  async reread(): Promise<void> {
    this.readings += 1;
    const turn = this.readings;
    const em = this.database.em();
    const books = {
      categories: await read(em, 'categories'),
      fields: await read(em, 'fields'),
      grounds: await read(em, 'grounds'),
      templates: await read(em, 'templates'),
    };
    if (turn < this.shown) return; // a later reading was quicker
    this.shown = turn;
    this.known = books;
    this.shelf = new CategoryBook(books.categories, books.fields);
  }

  async write<Name extends BookName>(
    em: EntityManager,
    name: Name,
    change: RuleChange<BookContents[Name]>,
    by: Viewer,
  ): Promise<boolean> {
    const table = TABLES[name];
    const [row] = await em.execute<{ newest: number | null }[]>(
      `select max(version) as newest from ${table} where key = ?`,
      [change.key],
    );
    if (Number(row?.newest ?? 0) !== change.basedOn) return false;
    const written = await em.execute<object[]>(
      `insert into ${table} (key, version, effective_from, retired, content, changed_by, changed_at, note)
       values (?, ?, ?::date, ?, ?::jsonb, ?, ?, ?) on conflict do nothing returning version`,
      [
        change.key,
        change.basedOn + 1,
        change.effectiveFrom,
        change.retired,
        JSON.stringify(change.content),
        by.id,
        this.clock.now(),
        change.note,
      ],
    );
    if (!written.length) return false;
    return true;
  }
}

async function read<Name extends BookName>(em: EntityManager, name: Name): Promise<DatedBook<BookContents[Name]>> {
  const rows = await em.execute<(Omit<Dated<BookContents[Name]>, 'changedAt'> & { changedAt: string | Date })[]>(
    `select key, version, to_char(effective_from, 'YYYY-MM-DD') as "effectiveFrom", retired, content,
            changed_by as "changedBy", changed_at as "changedAt", note from ${TABLES[name]}`,
  );
  return new DatedBook(
    rows.map((row) => ({
      ...row,
      content: typeof row.content === 'string' ? (JSON.parse(row.content) as BookContents[Name]) : row.content,
      changedAt: new Date(row.changedAt),
    })),
  );
}
