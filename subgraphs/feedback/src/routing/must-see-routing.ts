import { Refused } from '@smarthp/kit/problems';
import type { Viewer } from '@smarthp/kit/viewer';
import type { Refusal } from '../report/refusal.js';
import type { Parts } from '../report/report-parts.js';
import { RoutingRoom } from './routing-room.js';
import { mayKeepRouting, maySeeRouting } from './routing.policy.js';

/** @throws UNAUTHENTICATED or FORBIDDEN for who may not look at rules. */
export function mustSeeRouting(viewer: Viewer): void {
  if (viewer.kind === 'ANONYMOUS') throw new Refused('UNAUTHENTICATED', viewer.language);
  if (!maySeeRouting(viewer)) throw new Refused('FORBIDDEN', viewer.language);
}

/** Why the viewer may not change rules; undefined when they may. */
export function keepingRefused(viewer: Viewer): Refusal | undefined {
  if (viewer.kind === 'ANONYMOUS') return { refused: 'NOT_SIGNED_IN' };
  return mayKeepRouting(viewer) ? undefined : { refused: 'NOT_ALLOWED', code: 'ACTION_NOT_ALLOWED' };
}

/** The room behind the ground floor's small view of it. */
export function roomOf({ routing }: Parts): RoutingRoom {
  if (!(routing instanceof RoutingRoom)) throw new Error('Another routing room was put in');
  return routing;
}
