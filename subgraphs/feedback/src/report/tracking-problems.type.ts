import { Problem } from '@smarthp/kit/problems';
import { ObjectType } from 'type-graphql';

@ObjectType({ implements: Problem, description: 'The report ended long ago; its tracking link no longer opens it.' })
export class TrackingLinkEnded extends Problem {}

@ObjectType({ implements: Problem, description: 'Asked too often; it works again a minute later.' })
export class TooOften extends Problem {}
