import { holds, type Viewer } from '@smarthp/kit/viewer';

/** `partners`: administrators only. */
export const PARTNERS_POLICY = 'system-administrators';

export const mayListPartners = (viewer: Viewer): boolean => viewer.kind === 'STAFF' && holds(viewer, ['SYS_ADMIN']);
