import type { RootPolicy } from '@smarthp/kit/federation';
import { holds } from '@smarthp/kit/viewer';

/** Partner systems are the administrators' business. */
export const administrators: RootPolicy = {
  name: 'system administrators',
  refuses: (viewer) => {
    if (viewer.kind === 'ANONYMOUS') return 'NOT_SIGNED_IN';
    return viewer.kind === 'STAFF' && holds(viewer, ['SYS_ADMIN']) ? undefined : 'ACTION_NOT_ALLOWED';
  },
};
