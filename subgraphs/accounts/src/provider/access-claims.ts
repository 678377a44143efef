import type { AccountFacts } from '../identity/account-facts.js';

/** Claims of an access token about a person: `kind`, `roles` as ROLE or ROLE@unitId, `level`. */
export const accessClaims = ({
  kind,
  roles,
  level,
}: AccountFacts): { kind: string; roles: string[]; level: number } => ({
  kind,
  roles: roles.map(({ role, unitId }) => (unitId ? `${role}@${unitId}` : role)),
  level,
});
