import { holds, type Viewer } from '@smarthp/kit/viewer';
import { DESK_ROLES } from '../dossier/dossier.policy.js';

/** The dossiers of a unit: its own officers, coordinators and leaders. */
export const unitDesk = {
  name: 'staff of a unit',
  refuses: (viewer: Viewer): string | undefined => {
    if (viewer.kind === 'ANONYMOUS') return 'UNAUTHENTICATED';
    return viewer.kind === 'STAFF' && holds(viewer, DESK_ROLES) ? undefined : 'FORBIDDEN';
  },
};
