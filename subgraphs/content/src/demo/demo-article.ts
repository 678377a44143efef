import type { ArticleCategory } from '../article/article-category.js';
import type { SourceSlug } from '../sources/press-sources.js';

/** A demo article as it is written down: our own text, or a summary with the way to a press agency's home page. */
export interface DemoArticle {
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly category: ArticleCategory;
  /** Paragraphs of an own body, HTML. None: summarised and linked. */
  readonly body?: readonly string[];
  readonly source?: SourceSlug;
  readonly originalUrl?: string;
  readonly author?: string;
  readonly tags: readonly string[];
  readonly language?: 'vi' | 'en';
  /** Hours before the start of the demo. */
  readonly hoursAgo: number;
  readonly unitId?: string;
  readonly pinned?: boolean;
}
