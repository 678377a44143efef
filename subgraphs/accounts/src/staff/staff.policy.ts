import type { RootPolicy } from '@smarthp/kit/federation';
import { holds, unitsOf, type Role, type Viewer } from '@smarthp/kit/viewer';

const EVERYWHERE: readonly Role[] = ['SYS_ADMIN', 'CITY_LEADER', 'AUDITOR'];
/** Who leads or shares out the work of a unit needs to see its people. */
const IN_UNIT: readonly Role[] = ['UNIT_LEADER', 'UNIT_COORDINATOR', 'DESK_SUPERVISOR'];

/** Units whose staff the viewer may list: 'all', or a list; empty when none. */
export function staffVisibleTo(viewer: Viewer): 'all' | readonly string[] {
  if (viewer.kind !== 'STAFF') return [];
  return holds(viewer, EVERYWHERE) ? 'all' : unitsOf(viewer, IN_UNIT);
}

/** Leaders see the staff of units they lead; administrators, city leaders and auditors everybody's. */
export const unitLeaders: RootPolicy = {
  name: 'unit leaders and administrators',
  refuses: (viewer) => {
    if (viewer.kind === 'ANONYMOUS') return 'NOT_SIGNED_IN';
    return staffVisibleTo(viewer).length ? undefined : 'ACTION_NOT_ALLOWED';
  },
};

/** Roles of a member of staff are shown to staff only. */
export const maySeeRoles = (viewer: Viewer): boolean => viewer.kind === 'STAFF';
