import type { CategoryView } from './category-book.js';
import type { BrokenField } from './refusal.js';

interface Class {
  readonly categoryCode: string;
  readonly fieldCode?: string | null;
}

/** What is wrong with giving a report another category or field; the field it has may stay, even when it is retired. */
export function whyNotClass(
  categories: CategoryView,
  now: Class,
  wish: { categoryCode?: string | null; fieldCode?: string | null },
): BrokenField | undefined {
  const categoryCode = wish.categoryCode ?? now.categoryCode;
  if (!categories.category(categoryCode)) return { path: ['input', 'categoryCode'], code: 'UNKNOWN_CODE' };
  if (!wish.fieldCode) return undefined;
  if (categoryCode === now.categoryCode && wish.fieldCode === now.fieldCode) return undefined;
  const code = categories.whyNot(categoryCode, wish.fieldCode);
  return code && { path: ['input', 'fieldCode'], code };
}
