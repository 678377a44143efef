import { GeoPointInput, connectionOf, pageSize } from '@smarthp/kit/federation';
import { GraphQLError } from 'graphql';
import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { type RequestContext } from '../identity/request-context.js';
import type { UnitKind as Kind } from './unit.entity.js';
import type { UnitRepository } from './unit.repository.js';
import { Unit, UnitConnection, UnitKind, unitOf } from './unit.type.js';
import { guessWard } from './ward-guess.rules.js';
import { WardGuess } from './ward-guess.type.js';

@Resolver(() => Unit)
export class UnitResolver {
  constructor(private readonly units: UnitRepository) {}

  @Query(() => Unit, { nullable: true, description: 'One unit; null when there is none with this id.' })
  async unit(@Arg('id', () => ID) id: string, @Ctx() context: RequestContext): Promise<Unit | null> {
    const row = await context.units.load(id);
    return row && unitOf(row);
  }

  @Query(() => UnitConnection, {
    name: 'units',
    description:
      'Units, by name; or the best matches of a search by present or former name, with or without diacritics.',
  })
  async unitPage(
    @Arg('kinds', () => [UnitKind], { nullable: true }) kinds: Kind[] | null,
    @Arg('search', () => String, { nullable: true }) search: string | null,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Arg('withDissolved', () => Boolean, { defaultValue: false }) withDissolved: boolean,
  ): Promise<InstanceType<typeof UnitConnection>> {
    const page = await this.units.page({ kinds, search, first: pageSize(first), after, withDissolved });
    const items = page.items.map(({ cursor, node }) => ({ cursor, node: unitOf(node) }));
    return connectionOf({ ...page, items }, after);
  }

  @Query(() => WardGuess, { description: 'The ward a point falls in, with other near ones to choose from.' })
  async wardAt(
    @Arg('point', () => GeoPointInput) point: GeoPointInput,
    @Ctx() context: RequestContext,
  ): Promise<WardGuess> {
    if (Math.abs(point.lat) > 90 || Math.abs(point.lng) > 180) {
      throw new GraphQLError('Not a point on Earth', { extensions: { code: 'BAD_USER_INPUT' } });
    }
    const guess = guessWard(point, await this.units.places());
    const rows = await Promise.all(guess.candidateIds.map((id) => context.units.load(id)));
    const candidates = rows.flatMap((row) => (row ? [unitOf(row)] : []));
    return Object.assign(new WardGuess(), {
      ward: candidates.find(({ id }) => id === guess.wardId) ?? null,
      certainty: guess.certainty,
      candidates,
    });
  }
}
