import { DatedBook, type Dated } from './dated-book.js';
import type { TypedQuestion } from './typed-question.js';

export const SENSITIVITIES = ['NORMAL', 'BLUR_LOCATION', 'PRIVATE'] as const;
/** How careful the public view is: as usual, only the ward of the place, or never public at all. */
export type Sensitivity = (typeof SENSITIVITIES)[number];

export const EVIDENCE_RULES = ['OPTIONAL', 'WANTED', 'REQUIRED'] as const;
/** A photo from a citizen who reports with the app: may be, is asked for, must be. */
export type EvidenceRule = (typeof EVIDENCE_RULES)[number];

export const DEFAULT_PUBLICATIONS = ['PENDING', 'PRIVATE'] as const;
/** Where a report begins whose sender agreed to publication: waiting for the desk, or not public until it says so. */
export type DefaultPublication = (typeof DEFAULT_PUBLICATIONS)[number];

export interface CategoryContent {
  readonly name: string;
  readonly nameEn: string;
  readonly icon: string;
  readonly order: number;
}

export interface FieldContent extends CategoryContent {
  readonly needsAfterPhoto: boolean;
  readonly needsFourEyes: boolean;
  readonly sensitivity: Sensitivity;
  readonly defaultPublication: DefaultPublication;
  readonly evidence: EvidenceRule;
  /** Reports nearer than this and younger than so many days may be of the same thing. */
  readonly duplicateRadiusM: number;
  readonly duplicateDays: number;
  readonly questions: readonly TypedQuestion[];
}

/** A field (sub-category) as it counts on a day. */
export interface CategoryField extends FieldContent {
  readonly code: string;
  readonly version: number;
  /** No longer to be chosen; reports that have it keep it. */
  readonly retired: boolean;
}

export interface Category extends CategoryContent {
  readonly code: string;
  readonly fields: readonly CategoryField[];
}

/** What a field asks today, and what it ever asked. */
export interface Asking {
  readonly key: string;
  readonly today: readonly TypedQuestion[];
  /** Every question there was, as it was asked last, with the version of the field that asked it. */
  readonly known: ReadonlyMap<string, { readonly question: TypedQuestion; readonly version: number }>;
}

export const fieldKey = (categoryCode: string, fieldCode: string): string => `${categoryCode}/${fieldCode}`;
const OTHER = 'KHAC';

/** Categories and fields as they count on one day. */
export class CategoryView {
  private readonly list: readonly Category[];

  constructor(
    categories: DatedBook<CategoryContent>,
    private readonly fields: DatedBook<FieldContent>,
    private readonly date: string,
  ) {
    const open = fields.inForce(date).map((row) => ({ ...fieldOf(row), category: row.key.split('/')[0] }));
    this.list = categories
      .keys()
      .map((code) => ({
        ...categories.known(code, date)!.content,
        code,
        fields: open.filter(({ category }) => category === code).sort(inOrder),
      }))
      .sort(inOrder);
  }

  /** The city's categories with the fields that may be chosen. */
  all(): readonly Category[] {
    return this.list;
  }

  category(code: string): Category | undefined {
    return this.list.find((one) => one.code === code);
  }

  /** Any field there is or was, under the name it had on that day. */
  field(categoryCode: string, fieldCode: string | null | undefined): CategoryField | undefined {
    const row = fieldCode ? this.fields.known(fieldKey(categoryCode, fieldCode), this.date) : undefined;
    return row && fieldOf(row);
  }

  asking(categoryCode: string, fieldCode: string | null | undefined): Asking {
    const key = fieldKey(categoryCode, fieldCode ?? '');
    const now = this.fields.on(key, this.date);
    const rows = this.fields.history(key).filter(({ effectiveFrom }) => effectiveFrom <= this.date);
    const oldestFirst = [...rows.filter((row) => row !== now).reverse(), ...(now ? [now] : [])];
    const known = new Map(
      oldestFirst.flatMap(({ version, content }) =>
        content.questions.map((question) => [question.code, { question, version }] as const),
      ),
    );
    return { key, today: now?.content.questions ?? [], known };
  }

  /** What is wrong with choosing this field today: no such code, or no longer in use. */
  whyNot(categoryCode: string, fieldCode: string): 'UNKNOWN_CODE' | 'FIELD_RETIRED' | undefined {
    const row = this.fields.on(fieldKey(categoryCode, fieldCode), this.date);
    if (!row) return 'UNKNOWN_CODE';
    return row.retired ? 'FIELD_RETIRED' : undefined;
  }
}

const fieldOf = ({ key, version, retired, content }: Dated<FieldContent>): CategoryField => ({
  ...content,
  code: key.split('/')[1]!,
  version,
  retired,
});

/** ‘Other’ stands last whatever its number. */
const inOrder = (a: { code: string; order: number }, b: { code: string; order: number }): number =>
  Number(a.code === OTHER) - Number(b.code === OTHER) || a.order - b.order || (a.code < b.code ? -1 : 1);

/** Every version of categories and fields, seen on any day. */
export class CategoryBook {
  private readonly views = new Map<string, CategoryView>();

  constructor(
    readonly categories: DatedBook<CategoryContent> = new DatedBook(),
    readonly fields: DatedBook<FieldContent> = new DatedBook(),
  ) {}

  on(date: string): CategoryView {
    const view = this.views.get(date) ?? new CategoryView(this.categories, this.fields, date);
    this.views.set(date, view);
    return view;
  }
}
