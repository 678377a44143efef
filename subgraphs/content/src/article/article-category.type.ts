import { constants } from '@smarthp/kit/federation';
import { ARTICLE_CATEGORIES } from './article-category.js';

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
export type { ArticleCategory as Category } from './article-category.js';
