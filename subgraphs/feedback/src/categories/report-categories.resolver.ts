import { Ctx, Query, Resolver } from 'type-graphql';
import { ReportCategory } from '../report/category.type.js';
import type { ReportContext } from '../report/report-context.js';
import { categoriesToday } from '../report/rule-books.js';

@Resolver()
export class ReportCategoriesResolver {
  @Query(() => [ReportCategory], { description: 'The five categories of the city with the fields to choose today.' })
  reportCategories(@Ctx() { parts }: ReportContext): readonly ReportCategory[] {
    return categoriesToday(parts.books).all();
  }
}
