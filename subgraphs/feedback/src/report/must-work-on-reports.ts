import type { Viewer } from '@smarthp/kit/viewer';
import { GraphQLError } from 'graphql';
import { worksOnReports } from './report.policy.js';

/** @throws UNAUTHENTICATED or FORBIDDEN for who has no queue. */
export function mustWorkOnReports(viewer: Viewer): void {
  if (viewer.kind === 'ANONYMOUS')
    throw new GraphQLError('Please sign in', { extensions: { code: 'UNAUTHENTICATED' } });
  if (!worksOnReports(viewer))
    throw new GraphQLError('Only staff who work on reports have a queue', { extensions: { code: 'FORBIDDEN' } });
}
