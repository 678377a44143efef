import type { ContentContext } from '../context.js';
import type { ArticleFacts } from './article-facts.js';

/** An article asked for by another subgraph through its id. */
export const articleReference = ({ id }: { id: string }, context: ContentContext): Promise<ArticleFacts | null> =>
  context.articleById.load(id);
