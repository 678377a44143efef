import { holds, unitsOf, type Role, type Viewer } from '@smarthp/kit/viewer';

/** `staff`: leaders see the staff of units they lead, administrators, city leaders and auditors everybody's. */
export const STAFF_POLICY = 'unit-leaders-and-administrators';

const EVERYWHERE: readonly Role[] = ['SYS_ADMIN', 'CITY_LEADER', 'AUDITOR'];
/** Who leads or shares out the work of a unit needs to see its people. */
const IN_UNIT: readonly Role[] = ['UNIT_LEADER', 'UNIT_COORDINATOR', 'DESK_SUPERVISOR'];

/** Units whose staff the viewer may list: 'all', or a list; undefined when none. */
export function staffVisibleTo(viewer: Viewer): 'all' | readonly string[] | undefined {
  if (viewer.kind !== 'STAFF') return undefined;
  if (holds(viewer, EVERYWHERE)) return 'all';
  const units = unitsOf(viewer, IN_UNIT);
  return units.length ? units : undefined;
}

/** Roles of a member of staff are shown to staff only. */
export const maySeeRoles = (viewer: Viewer): boolean => viewer.kind === 'STAFF';
