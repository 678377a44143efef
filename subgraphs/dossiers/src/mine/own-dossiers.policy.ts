import type { Viewer } from '@smarthp/kit/viewer';

/** The owner's own list: a citizen whose identity is assured at level 2. */
export const ownDossiers = {
  name: 'owner at identity level 2',
  refuses: (viewer: Viewer): string | undefined => {
    if (viewer.kind === 'ANONYMOUS') return 'UNAUTHENTICATED';
    if (viewer.kind !== 'CITIZEN') return 'FORBIDDEN';
    return viewer.level >= 2 ? undefined : 'FORBIDDEN_LEVEL';
  },
};
