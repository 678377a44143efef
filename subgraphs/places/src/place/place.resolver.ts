import { GeoPoint } from '@smarthp/kit/federation';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { PlacesContext } from '../context.js';
import { OpenState } from './open-state.js';
import { openingAt } from './opening-hours.js';
import type { CategoryFacts } from './category-facts.js';
import { PlaceCategory } from './place-category.type.js';
import type { PlaceFacts } from './place-facts.js';
import { Place } from './place.type.js';
import { Unit } from './unit.type.js';

@Resolver(() => Place)
export class PlaceResolver {
  @Query(() => Place, { nullable: true, description: 'One place; null when there is none with this id.' })
  place(@Arg('id', () => ID) id: string, @Ctx() context: PlacesContext): Promise<PlaceFacts | null> {
    return context.placeById.load(id);
  }

  @FieldResolver(() => PlaceCategory, { description: 'What kind of place it is.' })
  async category(@Root() place: PlaceFacts, @Ctx() context: PlacesContext): Promise<CategoryFacts> {
    return (await context.categories()).get(place.categoryCode)!; // a foreign key keeps it there
  }

  @FieldResolver(() => Unit, { nullable: true, description: 'The ward, commune or special zone it lies in.' })
  ward(@Root() place: PlaceFacts): Unit | null {
    return place.wardId === null ? null : { id: place.wardId };
  }

  @FieldResolver(() => GeoPoint, { description: 'Where it is.' })
  location(@Root() { lat, lng }: PlaceFacts): GeoPoint {
    return { lat, lng };
  }

  @FieldResolver(() => OpenState, { description: 'Whether it is open now.' })
  openState(@Root() place: PlaceFacts, @Ctx() { clock }: PlacesContext): OpenState {
    return place.temporarilyClosed ? 'TEMP_CLOSED' : openingAt(place.openingHours, clock.now()).state;
  }

  @FieldResolver(() => Date, { nullable: true, description: 'When the open state changes next.' })
  openUntil(@Root() place: PlaceFacts, @Ctx() { clock }: PlacesContext): Date | null {
    return place.temporarilyClosed ? null : openingAt(place.openingHours, clock.now()).until;
  }
}
