import { Refused } from '@smarthp/kit/problems';
import { holds, type Viewer } from '@smarthp/kit/viewer';

/** What the city may change about the handling, by the page it is changed on. */
export const SETTINGS_AREAS = [
  'LIMITS',
  'CALENDAR',
  'ESCALATION',
  'CATEGORIES',
  'GROUNDS',
  'TEMPLATES',
  'ROUTING',
] as const;
export type SettingsArea = (typeof SETTINGS_AREAS)[number];

const isStaff = (viewer: Viewer): boolean => viewer.kind === 'STAFF';

/** Who reads settings and their history: who runs the system, who runs the desk, the city's leaders, the auditor. */
export const maySeeSettings = (viewer: Viewer): boolean =>
  isStaff(viewer) && holds(viewer, ['SYS_ADMIN', 'DESK_SUPERVISOR', 'CITY_LEADER', 'AUDITOR']);

/** Who changes settings: the administrator all of them, the desk's supervisor its answer templates. */
export const mayChangeSettings = (viewer: Viewer, area: SettingsArea): boolean =>
  isStaff(viewer) && (holds(viewer, ['SYS_ADMIN']) || (area === 'TEMPLATES' && holds(viewer, ['DESK_SUPERVISOR'])));

/** @throws UNAUTHENTICATED or FORBIDDEN for who may not read settings. */
export function mustSeeSettings(viewer: Viewer): void {
  if (viewer.kind === 'ANONYMOUS') throw new Refused('UNAUTHENTICATED', viewer.language);
  if (!maySeeSettings(viewer)) throw new Refused('FORBIDDEN', viewer.language);
}
