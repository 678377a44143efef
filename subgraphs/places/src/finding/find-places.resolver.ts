import { connectionOf } from '@smarthp/kit/federation';
import { Args, Ctx, Query, Resolver } from 'type-graphql';
import type { PlacesContext } from '../context.js';
import { PlaceConnection } from '../place/place.type.js';
import { findPlaces } from './find-places.read.js';
import { PlacesArgs } from './place-filter.input.js';

@Resolver()
export class FindPlacesResolver {
  @Query(() => PlaceConnection, {
    description:
      'Places by kind, words, nearness and ward: nearest first with `near`, best match with `search`, else by name.',
  })
  async places(@Args(() => PlacesArgs) args: PlacesArgs, @Ctx() { em, clock }: PlacesContext) {
    return connectionOf(await findPlaces(em, args, clock.now()), args.after);
  }
}
