import { Connection, Edge } from '@smarthp/kit/federation';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { ArticleCategory, type Category } from './article-category.type.js';

@Directive('@key(fields: "id")')
@ObjectType({ description: 'A published article, always with the credit of its source.' })
export class Article {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => String, { description: 'Its name in addresses; never changes.' })
  slug!: string;

  @Field(() => String, { description: 'Headline.' })
  title!: string;

  @Field(() => String, { description: 'One or two sentences, plain text.' })
  summary!: string;

  @Field(() => String, { description: 'Safe HTML. Empty when the article is only summarised and linked.' })
  body!: string;

  @Field(() => ArticleCategory, { description: 'What it is about.' })
  category!: Category;

  @Field(() => [String], { description: 'Words to find it by.' })
  tags!: string[];

  @Field(() => String, { nullable: true, description: 'Who wrote it.' })
  author!: string | null;

  @Field(() => String, { nullable: true, description: 'Where the original stands.' })
  originalUrl!: string | null;

  @Field(() => String, { description: 'vi or en.' })
  language!: string;

  @Field(() => Date, { description: 'When it was published.' })
  publishedAt!: Date;

  @Field(() => Date, { description: 'When it last changed.' })
  updatedAt!: Date;

  @Field(() => Boolean, { description: 'Kept at the top of the list.' })
  pinned!: boolean;
}

export const ArticleEdge = Edge('Article', () => Article);
export const ArticleConnection = Connection('Article', ArticleEdge);
