/** What articles are about. */
export const ARTICLE_CATEGORIES = [
  'GOVERNMENT',
  'CAMPAIGN',
  'SERVICE',
  'TOURISM',
  'HEALTH',
  'EDUCATION',
  'TRAFFIC',
  'WARNING',
] as const;
export type ArticleCategory = (typeof ARTICLE_CATEGORIES)[number];
