import { holds, type Role, type Viewer } from '@smarthp/kit/viewer';

const KEEPERS: readonly Role[] = ['SYS_ADMIN', 'DESK_SUPERVISOR'];
const READERS: readonly Role[] = [...KEEPERS, 'CITY_LEADER', 'AUDITOR'];

/** Who writes rules and areas, runs them dry, publishes them and has the suggestion learned anew. */
export const mayKeepRouting = (viewer: Viewer): boolean => viewer.kind === 'STAFF' && holds(viewer, KEEPERS);

/** Who may look at them. */
export const maySeeRouting = (viewer: Viewer): boolean => viewer.kind === 'STAFF' && holds(viewer, READERS);
