import { constants } from '@smarthp/kit/federation';
import { Field, ObjectType } from 'type-graphql';
import { Unit } from './unit.type.js';

export const WardCertainty = constants(
  'WardCertainty',
  ['INSIDE', 'NEAREST', 'OUTSIDE'],
  'How sure the answer to "which ward is this" is.',
  {
    INSIDE: 'The point lies inside the boundary.',
    NEAREST: 'The likeliest unit; the person should confirm it.',
    OUTSIDE: 'The point lies outside the city.',
  },
);

@ObjectType({ description: 'Which ward a point falls in, as well as can be told.' })
export class WardGuess {
  @Field(() => Unit, { nullable: true, description: 'The likeliest unit; null when the point is outside the city.' })
  ward!: Unit | null;

  @Field(() => WardCertainty, { description: 'How sure that is.' })
  certainty!: keyof typeof WardCertainty;

  @Field(() => [Unit], { description: 'The best four, best first, to choose from.' })
  candidates!: Unit[];
}
