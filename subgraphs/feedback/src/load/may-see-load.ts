import type { Viewer } from '@smarthp/kit/viewer';
import { GraphQLError } from 'graphql';
import { isCityLeader, isDeskSupervisor } from '../report/report.policy.js';

const HEADS: readonly string[] = ['UNIT_COORDINATOR', 'UNIT_LEADER', 'DESK_SUPERVISOR'];

/** Who leads the work of a unit sees its load; the desk's supervisor and the city's leaders see every unit's. */
export const maySeeLoad = (viewer: Viewer, unitId: string): boolean =>
  viewer.kind === 'STAFF' &&
  (isDeskSupervisor(viewer) ||
    isCityLeader(viewer) ||
    viewer.roles.some((held) => held.unitId === unitId && HEADS.includes(held.role)));

/** @throws UNAUTHENTICATED or FORBIDDEN */
export function mustLead(viewer: Viewer, unitId: string): void {
  if (viewer.kind === 'ANONYMOUS')
    throw new GraphQLError('Please sign in', { extensions: { code: 'UNAUTHENTICATED' } });
  if (!maySeeLoad(viewer, unitId))
    throw new GraphQLError('Only who leads the work of the unit sees its load', { extensions: { code: 'FORBIDDEN' } });
}
