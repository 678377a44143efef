import { Ctx, Directive, FieldResolver, Resolver, Root } from 'type-graphql';
import type { PlacesContext } from '../context.js';
import type { PlaceFacts } from '../place/place-facts.js';
import { Place } from '../place/place.type.js';
import { Report } from './report.type.js';

@Resolver(() => Report)
export class ReportPlaceResolver {
  @Directive('@requires(fields: "location { lat lng }")')
  @FieldResolver(() => Place, { nullable: true, description: 'The nearest known place within 500 m.' })
  nearbyPlace(@Root() { location }: Report, @Ctx() context: PlacesContext): Promise<PlaceFacts | null> {
    return context.nearestPlace.load(`${location.lat},${location.lng}`);
  }
}
