import { ARTICLE_CATEGORIES } from '../article/article-category.js';
import { safeHtml } from '../article/safe-html.js';
import { demoArticles } from './load-demo.js';

describe('the demo articles', () => {
  it('fill every category, with warnings pinned and some in English', () => {
    expect(demoArticles.length).toBeGreaterThanOrEqual(40);
    expect(new Set(demoArticles.map(({ category }) => category))).toEqual(new Set(ARTICLE_CATEGORIES));
    expect(demoArticles.filter(({ pinned }) => pinned).every(({ category }) => category === 'WARNING')).toBe(true);
    expect(demoArticles.some(({ language }) => language === 'en')).toBe(true);
    expect(new Set(demoArticles.map(({ slug }) => slug)).size).toBe(demoArticles.length);
  });

  it('have an own body, or credit a press agency and lead to it', () => {
    for (const article of demoArticles) {
      if (article.body) expect(article.source ?? 'smart-hai-phong').toBe('smart-hai-phong');
      else expect(article).toMatchObject({ source: expect.any(String), originalUrl: expect.stringMatching(/^https:/) });
    }
  });

  it('lose nothing when they are made safe but how links open', () => {
    for (const part of demoArticles.flatMap(({ body }) => body ?? []))
      expect(safeHtml(part).replace(/ rel="[^"]*" target="_blank"/g, '')).toBe(part);
  });
});
