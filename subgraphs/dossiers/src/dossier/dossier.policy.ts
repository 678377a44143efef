import { holds, type Role, type Viewer } from '@smarthp/kit/viewer';

/** Roles that work on dossiers of their unit. */
export const DESK_ROLES: readonly Role[] = ['UNIT_OFFICER', 'UNIT_COORDINATOR', 'UNIT_LEADER'];

interface Belongs {
  readonly ownerId: string | null;
  readonly unitId: string;
}

export const isOwner = (viewer: Viewer, dossier: Belongs): boolean =>
  viewer.kind === 'CITIZEN' && viewer.id !== '' && viewer.id === dossier.ownerId;

/** The owner and the staff of its unit see a dossier whole; all others its status, with the name masked. */
export const seesWhole = (viewer: Viewer, dossier: Belongs): boolean =>
  isOwner(viewer, dossier) || (viewer.kind === 'STAFF' && holds(viewer, DESK_ROLES, dossier.unitId));
