import { Ctx, Query, Resolver } from 'type-graphql';
import { sourceColumns, type SourceFacts } from '../article/source-facts.js';
import { Source } from '../article/source.type.js';
import type { ContentContext } from '../context.js';

@Resolver()
export class SourcesResolver {
  @Query(() => [Source], { description: 'All sources the city credits.' })
  sources(@Ctx() { em }: ContentContext): Promise<SourceFacts[]> {
    return em.execute<SourceFacts[]>(`select ${sourceColumns} from source order by position`);
  }
}
