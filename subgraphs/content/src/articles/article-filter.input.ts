import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { ArticleCategory, type Category } from '../article/article-category.type.js';

@InputType({ description: 'Which articles; everything given must hold.' })
export class ArticleFilter {
  @Field(() => ArticleCategory, { nullable: true, description: 'Only about this.' })
  category?: Category | null;

  @Field(() => String, { nullable: true, description: 'Words, with or without diacritics.' })
  search?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only from this source.' })
  sourceId?: string | null;

  @Field(() => String, { nullable: true, description: 'vi or en; both when not given.' })
  language?: string | null;
}

@ArgsType()
export class ArticlesArgs {
  @Field(() => ArticleFilter, { nullable: true, description: 'Which articles; all when not given.' })
  filter?: ArticleFilter | null;

  @Field(() => Int, { defaultValue: 20, description: 'Page size, at most 100.' })
  first!: number;

  @Field(() => String, { nullable: true, description: 'Cursor of the last edge seen.' })
  after?: string | null;
}
