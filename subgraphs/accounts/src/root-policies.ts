import { CONSENT_POLICY } from './consent/consent.policy.js';
import { ME_POLICY } from './identity/me.policy.js';
import { PARTNERS_POLICY } from './partners/partner.policy.js';
import { STAFF_POLICY } from './staff/staff.policy.js';
import { UNIT_POLICY } from './units/unit.policy.js';

/** Who may use each root field of this subgraph. A field without a line here fails the tests. */
export const rootPolicies: Readonly<Record<string, string>> = {
  'Query.me': ME_POLICY,
  'Query.unit': UNIT_POLICY,
  'Query.units': UNIT_POLICY,
  'Query.wardAt': UNIT_POLICY,
  'Query.staff': STAFF_POLICY,
  'Query.partners': PARTNERS_POLICY,
  'Mutation.acceptRightsAndDuties': CONSENT_POLICY,
};
