/** Roles of the city's rules (schema/glossary.md). A staff role is held in a unit, or in the whole city when `unitId` is null. */
export const ROLES = [
  'CITIZEN',
  'ORG_USER',
  'DESK_OPERATOR',
  'DESK_SUPERVISOR',
  'UNIT_COORDINATOR',
  'UNIT_OFFICER',
  'UNIT_LEADER',
  'CITY_LEADER',
  'CONTENT_EDITOR',
  'SYS_ADMIN',
  'AUDITOR',
  'PARTNER',
] as const;
export type Role = (typeof ROLES)[number];
