import { Ctx, Query, Resolver } from 'type-graphql';
import type { PlacesContext } from '../context.js';
import type { CategoryFacts } from '../place/category-facts.js';
import { PlaceCategory } from '../place/place-category.type.js';

@Resolver()
export class CategoriesResolver {
  @Query(() => [PlaceCategory], { description: 'All kinds of places, in the order to show them.' })
  async placeCategories(@Ctx() context: PlacesContext): Promise<CategoryFacts[]> {
    return [...(await context.categories()).values()];
  }
}
