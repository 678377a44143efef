import { anyone, type RootPolicies } from '@smarthp/kit/federation';

/** What is published is for everybody; the reads show nothing that is not published. */
export const policies: RootPolicies = {
  'Query.articles': anyone,
  'Query.article': anyone,
  'Query.sources': anyone,
  'Query.rightsAndDuties': anyone,
};
