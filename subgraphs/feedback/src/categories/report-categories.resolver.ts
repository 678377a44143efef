import { Query, Resolver } from 'type-graphql';
import { ReportCategory } from '../report/category.type.js';
import { REPORT_CATEGORIES } from '../report/report-categories.js';

@Resolver()
export class ReportCategoriesResolver {
  @Query(() => [ReportCategory], { description: 'The five categories of the city with their fields.' })
  reportCategories(): readonly ReportCategory[] {
    return REPORT_CATEGORIES as readonly ReportCategory[];
  }
}
