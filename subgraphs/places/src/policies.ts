import { anyone, type RootPolicies } from '@smarthp/kit/federation';

/** Places are public facts: everybody may ask, signed in or not. */
export const policies: RootPolicies = {
  'Query.placeCategories': anyone,
  'Query.places': anyone,
  'Query.place': anyone,
};
