/** Who acts, seen from the report. `report.policy.ts` says which viewer that is. */
export type ActorRole =
  | 'REPORTER'
  | 'DESK'
  | 'DESK_SUPERVISOR'
  | 'LEAD_UNIT'
  | 'LEAD_UNIT_HEAD'
  | 'LEAD_UNIT_LEADER'
  | 'CONCERNED_UNIT'
  | 'CONCERNED_STAFF'
  | 'CITY_LEADER'
  | 'SYSTEM';
