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
  must(viewer, maySeeLoad(viewer, unitId));
}

/** Leads the work of some unit, or sees every unit's. @throws UNAUTHENTICATED or FORBIDDEN */
export function mustLeadSome(viewer: Viewer): void {
  const heads = viewer.roles.some(({ unitId, role }) => unitId && HEADS.includes(role));
  must(viewer, viewer.kind === 'STAFF' && (heads || isCityLeader(viewer)));
}

function must(viewer: Viewer, may: boolean): void {
  if (viewer.kind === 'ANONYMOUS')
    throw new GraphQLError('Please sign in', { extensions: { code: 'UNAUTHENTICATED' } });
  if (!may)
    throw new GraphQLError('Only who leads the work of the unit sees its load', { extensions: { code: 'FORBIDDEN' } });
}
