import type { RootPolicy } from '@smarthp/kit/federation';
import type { Viewer } from '@smarthp/kit/viewer';

export const mayAccept = (viewer: Viewer): boolean => viewer.kind === 'CITIZEN' || viewer.kind === 'STAFF';

/** A signed-in person, for themselves. The refusal is a problem of the answer, so the door itself is open. */
export const peopleForThemselves: RootPolicy = { name: 'signed-in people for themselves', refuses: () => undefined };
