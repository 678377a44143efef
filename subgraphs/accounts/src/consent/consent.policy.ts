import type { Viewer } from '@smarthp/kit/viewer';

/** `acceptRightsAndDuties`: a signed-in person, for themselves. */
export const CONSENT_POLICY = 'signed-in-people-for-themselves';

export const mayAccept = (viewer: Viewer): boolean => viewer.kind === 'CITIZEN' || viewer.kind === 'STAFF';
