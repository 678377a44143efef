import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Unit, unitOf } from '../units/unit.type.js';
import type { AccountSource } from './account-facts.js';
import { type RequestContext } from './request-context.js';
import { RoleHolding, Viewer, viewerOf } from './viewer.type.js';

const unitBy = async (context: RequestContext, id: string | null): Promise<Unit | null> => {
  const row = id ? await context.units.load(id) : null;
  return row ? unitOf(row) : null;
};

@Resolver(() => Viewer)
export class ViewerResolver {
  constructor(private readonly accounts: AccountSource) {}

  @Query(() => Viewer, { nullable: true, description: 'Who the caller is; null when not signed in.' })
  async me(@Ctx() { viewer }: RequestContext): Promise<Viewer | null> {
    if (viewer.kind === 'ANONYMOUS') return null;
    const facts = await this.accounts.find(viewer.id);
    return facts && viewerOf(facts);
  }

  @FieldResolver(() => Unit, { nullable: true, description: 'The unit a member of staff works in.' })
  unit(@Root() viewer: Viewer, @Ctx() context: RequestContext): Promise<Unit | null> {
    return unitBy(context, viewer.unitId);
  }

  @FieldResolver(() => Unit, { nullable: true, description: 'The ward a citizen lives in, when known.' })
  ward(@Root() viewer: Viewer, @Ctx() context: RequestContext): Promise<Unit | null> {
    return unitBy(context, viewer.wardId);
  }
}

@Resolver(() => RoleHolding)
export class RoleHoldingResolver {
  @FieldResolver(() => Unit, { nullable: true, description: 'Where the role is held; null for the whole city.' })
  unit(@Root() held: RoleHolding, @Ctx() context: RequestContext): Promise<Unit | null> {
    return unitBy(context, held.unitId);
  }
}
