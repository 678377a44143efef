import { InvalidInput, NotFound, invalidInput, isProblem, notFound } from '@smarthp/kit/problems';
import { Arg, Ctx, Field, FieldResolver, ID, InputType, Mutation, Resolver, Root, createUnionType } from 'type-graphql';
import { type RequestContext } from '../identity/request-context.js';
import type { DissolveRefusal, DissolveUnit } from './dissolve-unit.command.js';
import type { UnitRow } from './unit.entity.js';
import { Unit, unitOf } from './unit.type.js';
import './unit-words.js';

@InputType({ description: 'Dissolves a unit; its successor goes on with its work.' })
export class DissolveUnitInput {
  @Field(() => ID, { description: 'The unit.' })
  id!: string;

  @Field(() => ID, { description: 'Who goes on with its work; another unit that is active.' })
  successorId!: string;

  @Field(() => String, { description: 'First civil day without it, YYYY-MM-DD; today or later.' })
  effectiveFrom!: string;

  @Field(() => String, { nullable: true, description: 'By which decision.' })
  note?: string | null;
}

const DissolveUnitResult = createUnionType({
  name: 'DissolveUnitResult',
  description: 'The unit with its successor, or why it stays as it was.',
  types: () => [Unit, InvalidInput, NotFound] as const,
  resolveType: (value: object) => (isProblem(value) ? value.constructor.name : 'Unit'),
});

/** Carries the dissolution out for a signed-in administrator. */
export type Dissolve = (viewer: RequestContext['viewer'], input: DissolveUnit) => Promise<UnitRow | DissolveRefusal>;

@Resolver(() => Unit)
export class DissolveUnitResolver {
  constructor(private readonly dissolve: Dissolve) {}

  @FieldResolver(() => Unit, { nullable: true, description: 'Who goes on with its work, once dissolved or soon.' })
  async successor(@Root() unit: Unit, @Ctx() context: RequestContext): Promise<Unit | null> {
    const row = unit.successorId ? await context.units.load(unit.successorId) : null;
    return row && unitOf(row);
  }

  @Mutation(() => DissolveUnitResult, {
    description: 'Dissolves a unit from a day on; open reports follow its successor. For administrators.',
  })
  async dissolveUnit(
    @Arg('input', () => DissolveUnitInput) input: DissolveUnitInput,
    @Ctx() { viewer }: RequestContext,
  ): Promise<typeof DissolveUnitResult> {
    const outcome = await this.dissolve(viewer, input);
    if (!('refused' in outcome)) return unitOf(outcome);
    if (outcome.refused === 'NOT_FOUND') return notFound(viewer.language, ['input', 'id']);
    return invalidInput(viewer.language, [{ path: ['input', outcome.path], code: outcome.code }]);
  }
}
