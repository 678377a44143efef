import { holds, type Viewer } from '@smarthp/kit/viewer';
import { mayChangeSettings } from '../report/settings.policy.js';

/** Units whose own templates the viewer keeps. */
const keptUnits = (viewer: Viewer): string[] =>
  viewer.roles.flatMap(({ role, unitId }) => (role === 'UNIT_COORDINATOR' && unitId ? [unitId] : []));

/** The administrator and the desk's supervisor keep all of them, a unit's coordinator those of that unit. */
export const mayKeepTemplate = (viewer: Viewer, unitId: string | null): boolean =>
  mayChangeSettings(viewer, 'TEMPLATES') || (viewer.kind === 'STAFF' && !!unitId && keptUnits(viewer).includes(unitId));

/** Who opens the page of the templates. */
export const keepsTemplates = (viewer: Viewer): boolean =>
  viewer.kind === 'STAFF' &&
  (holds(viewer, ['SYS_ADMIN', 'DESK_SUPERVISOR', 'CITY_LEADER', 'AUDITOR']) || keptUnits(viewer).length > 0);

/** A template of a unit is for its own people; a shared one for all staff. */
export const mayReadTemplate = (viewer: Viewer, unitId: string | null): boolean =>
  !unitId ||
  mayKeepTemplate(viewer, unitId) ||
  holds(viewer, ['CITY_LEADER', 'AUDITOR']) ||
  viewer.roles.some((held) => held.unitId === unitId);
