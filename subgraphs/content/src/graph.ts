import { buildSubgraph, guardRootFields } from '@smarthp/kit/federation';
import { articleReference } from './article/article.reference.js';
import { ArticleResolver } from './article/article.resolver.js';
import { ArticlesResolver } from './articles/articles.resolver.js';
import { policies } from './policies.js';
import { RightsAndDutiesResolver } from './rights/rights-and-duties.resolver.js';
import { SourcesResolver } from './sources/sources.resolver.js';

/** The executable schema of content behind its policies, and its SDL. */
export async function buildGraph() {
  const { schema, sdl } = await buildSubgraph(
    { resolvers: [ArticlesResolver, ArticleResolver, SourcesResolver, RightsAndDutiesResolver] },
    { Article: articleReference },
  );
  return { schema: guardRootFields(schema, policies), sdl };
}
