import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { ContentContext } from '../context.js';
import { articleBySlug } from './article-by-slug.read.js';
import type { ArticleFacts } from './article-facts.js';
import { Article } from './article.type.js';
import { coverPath } from './cover-path.js';
import type { SourceFacts } from './source-facts.js';
import { Source } from './source.type.js';
import { Unit } from './unit.type.js';

@Resolver(() => Article)
export class ArticleResolver {
  @Query(() => Article, { nullable: true, description: 'One published article; null when there is none.' })
  article(@Arg('slug', () => String) slug: string, @Ctx() { em, clock }: ContentContext): Promise<ArticleFacts | null> {
    return articleBySlug(em, slug, clock.now());
  }

  @FieldResolver(() => Source, { description: 'Who it comes from.' })
  source(@Root() article: ArticleFacts, @Ctx() context: ContentContext): Promise<SourceFacts> {
    return context.sourceById.load(article.sourceId);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Address of its picture, on the same origin.' })
  cover(@Root() article: ArticleFacts): string {
    return coverPath(article.slug);
  }

  @FieldResolver(() => Unit, { nullable: true, description: 'The unit it concerns.' })
  unit(@Root() article: ArticleFacts): Unit | null {
    return article.unitId === null ? null : { id: article.unitId };
  }
}
