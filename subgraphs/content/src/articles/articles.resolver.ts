import { connectionOf } from '@smarthp/kit/federation';
import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { ArticleConnection } from '../article/article.type.js';
import type { ContentContext } from '../context.js';
import { ArticlesArgs } from './article-filter.input.js';
import { articlePage } from './article-page.read.js';

@Resolver()
export class ArticlesResolver {
  @Query(() => ArticleConnection, { description: 'Published articles: pinned ones first, then the newest.' })
  async articles(@Args(() => ArticlesArgs) args: ArticlesArgs, @Ctx() { em, clock }: ContentContext) {
    return connectionOf(await articlePage(em, args, clock.now()), args.after);
  }
}
