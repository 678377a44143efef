import { constants } from '@smarthp/kit/federation';

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

export const ArticleCategory = constants('ArticleCategory', ARTICLE_CATEGORIES, 'What an article is about.', {
  GOVERNMENT: 'News of the city government',
  CAMPAIGN: 'Public information campaigns',
  SERVICE: 'Guides to services',
  TOURISM: 'Tourism and culture',
  HEALTH: 'Health',
  EDUCATION: 'Education',
  TRAFFIC: 'Traffic',
  WARNING: 'Warnings people must see at once',
});
