import { anyone, type RootPolicies } from '@smarthp/kit/federation';
import { peopleForThemselves } from './consent/consent.policy.js';
import { administrators } from './partners/partner.policy.js';
import { unitLeaders } from './staff/staff.policy.js';

/** Who may use each root field. Units are public facts; `me` tells everybody about themselves only. */
export const policies: RootPolicies = {
  'Query.me': anyone,
  'Query.unit': anyone,
  'Query.units': anyone,
  'Query.wardAt': anyone,
  'Query.staff': unitLeaders,
  'Query.partners': administrators,
  'Mutation.dissolveUnit': administrators,
  'Mutation.acceptRightsAndDuties': peopleForThemselves,
};
