import { ARTICLE_CATEGORIES } from '../article/article-category.js';
import { drawCover } from './draw-cover.js';

describe('a cover', () => {
  it.each(ARTICLE_CATEGORIES)('is drawn for %s, whole and without numbers gone wrong', (category) => {
    const svg = drawCover('mot-bai-viet', category);
    expect(svg).toMatch(/^<svg [^>]+>.+<\/svg>\n$/s);
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
  });

  it('is always the same for one article and another for another', () => {
    expect(drawCover('a', 'TOURISM')).toBe(drawCover('a', 'TOURISM'));
    expect(drawCover('a', 'TOURISM')).not.toBe(drawCover('b', 'TOURISM'));
  });
});
