import { buildSubgraph, guardRootFields } from '@smarthp/kit/federation';
import type { GraphQLSchema } from 'graphql';
import { AcceptRightsResolver } from './consent/accept-rights.resolver.js';
import { RoleHoldingResolver, ViewerResolver } from './identity/viewer.resolver.js';
import { policies } from './policies.js';
import { PartnerResolver } from './partners/partner.resolver.js';
import { staffMemberOf } from './staff/staff-member.type.js';
import { StaffResolver, type StaffContext } from './staff/staff.resolver.js';
import { DissolveUnitResolver } from './units/dissolve-unit.resolver.js';
import { UnitResolver } from './units/unit.resolver.js';
import { unitOf } from './units/unit.type.js';

const resolvers = [
  ViewerResolver,
  RoleHoldingResolver,
  UnitResolver,
  DissolveUnitResolver,
  StaffResolver,
  PartnerResolver,
  AcceptRightsResolver,
] as const;

/** The schema of accounts behind its policies; `instances` are its resolvers, none are needed to print it. */
export async function buildGraph(instances: readonly object[] = []): Promise<{ schema: GraphQLSchema; sdl: string }> {
  const { schema, sdl } = await buildSubgraph(
    {
      resolvers: [...resolvers] as never,
      container: { get: (type: unknown) => instances.find(({ constructor }) => constructor === type) },
    },
    {
      Unit: async ({ id }: { id: string }, context: StaffContext) => {
        const row = await context.units.load(id);
        return row && unitOf(row);
      },
      StaffMember: async ({ id }: { id: string }, context: StaffContext) => {
        const row = await context.staff.load(id);
        return row && staffMemberOf(row);
      },
    },
  );
  return { schema: guardRootFields(schema, policies), sdl };
}
