import type { ArticleCategory } from '../article/article-category.js';
import { scenes } from './scenes.js';
import { seeded } from './seeded.js';
import { HEIGHT, WIDTH } from './shapes.js';

/** An article's picture, drawn from its category and varied by its slug: no photo, nobody's rights. */
export const drawCover = (slug: string, category: ArticleCategory): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="xMidYMid slice" role="img" aria-hidden="true">${scenes[category](seeded(slug))}</svg>\n`;
