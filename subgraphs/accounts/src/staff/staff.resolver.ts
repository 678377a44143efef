import { connectionOf, pageSize } from '@smarthp/kit/federation';
import { Refused } from '@smarthp/kit/problems';
import type { RoleHolding as Held } from '@smarthp/kit/viewer';
import type DataLoader from 'dataloader';
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { type RequestContext } from '../identity/request-context.js';
import { RoleHolding, holdingOf } from '../identity/viewer.type.js';
import { Unit, unitOf } from '../units/unit.type.js';
import type { Staff } from './staff.entity.js';
import { StaffConnection, StaffMember, staffMemberOf } from './staff-member.type.js';
import type { StaffPage } from './staff-page.read.js';
import { maySeeRoles, staffVisibleTo } from './staff.policy.js';

/** Loaders of staff facts for one request. */
export interface StaffContext extends RequestContext {
  readonly staff: DataLoader<string, Staff | null>;
  readonly staffRoles: DataLoader<string, readonly Held[]>;
}

@Resolver(() => StaffMember)
export class StaffResolver {
  constructor(private readonly page: StaffPage) {}

  @Query(() => StaffConnection, { description: 'Staff of the caller’s unit, for leaders and administrators.' })
  async staff(
    @Arg('unitId', () => ID, { nullable: true }) unitId: string | null,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() { viewer }: StaffContext,
  ): Promise<InstanceType<typeof StaffConnection>> {
    const visible = staffVisibleTo(viewer);
    if (unitId && visible !== 'all' && !visible.includes(unitId)) {
      throw new Refused('ACTION_NOT_ALLOWED', viewer.language);
    }
    const page = await this.page.run(unitId ? [unitId] : visible, pageSize(first), after);
    const items = page.items.map(({ cursor, node }) => ({ cursor, node: staffMemberOf(node) }));
    return connectionOf({ ...page, items }, after);
  }

  @FieldResolver(() => Unit, { nullable: true, description: 'The unit the person works in.' })
  async unit(@Root() member: StaffMember, @Ctx() context: StaffContext): Promise<Unit | null> {
    const row = member.unitId ? await context.units.load(member.unitId) : null;
    return row && unitOf(row);
  }

  @FieldResolver(() => [RoleHolding], { description: 'Roles held now; shown to staff only, empty to others.' })
  async roles(@Root() member: StaffMember, @Ctx() context: StaffContext): Promise<RoleHolding[]> {
    if (!maySeeRoles(context.viewer)) return [];
    return (await context.staffRoles.load(member.id)).map(holdingOf);
  }
}
