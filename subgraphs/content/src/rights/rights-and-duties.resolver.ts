import { Ctx, Query, Resolver } from 'type-graphql';
import type { ContentContext } from '../context.js';
import { rightsInForce } from './rights-in-force.read.js';
import { RightsAndDuties } from './rights-and-duties.type.js';

@Resolver()
export class RightsAndDutiesResolver {
  @Query(() => RightsAndDuties, { description: "The page 'Quyền và nghĩa vụ' in force, with the legal bases." })
  rightsAndDuties(@Ctx() { em, clock }: ContentContext): Promise<RightsAndDuties> {
    return rightsInForce(em, clock.now());
  }
}
