import type { EntityManager } from '@smarthp/kit/database';
import type { Viewer } from '@smarthp/kit/viewer';
import { Refused, isRefusal, type Refusal } from '../report/refusal.js';
import type { Parts } from '../report/report-parts.js';
import { sightOf, type PolicyFacts } from '../report/report.policy.js';
import type { Report } from '../report/report.entity.js';
import { brokenReason, noteAccess, type AccessKind } from './access-log.js';

export interface Look<Seen> {
  readonly what: AccessKind;
  readonly objectId: string | null;
  readonly reason: string;
  readonly find: (em: EntityManager) => Promise<Report | undefined>;
  readonly may: (viewer: Viewer, facts: PolicyFacts) => boolean;
  /** Fetches what is behind, in the transaction that notes the look. */
  readonly show: (em: EntityManager, report: Report, accessId: string) => Promise<Seen | Refusal>;
}

/** One look at something personal: who may not sees nothing, who may is written down with the reason. Both or neither. */
export async function lookBehind<Seen extends object>(
  parts: Parts,
  viewer: Viewer,
  look: Look<Seen>,
): Promise<Seen | Refusal> {
  if (viewer.kind === 'ANONYMOUS') return { refused: 'NOT_SIGNED_IN' };
  const fields = brokenReason(look.reason);
  try {
    return await parts.database.transaction(async (em) => {
      const report = await look.find(em);
      if (!report || !sightOf(viewer, report)) throw new Refused({ refused: 'NOT_FOUND' });
      if (!look.may(viewer, report)) throw new Refused({ refused: 'NOT_ALLOWED', code: 'ACTION_NOT_ALLOWED' });
      if (fields.length) throw new Refused({ refused: 'INVALID', fields });
      const { what, objectId, reason } = look;
      const id = await noteAccess(em, viewer, { report, what, objectId, reason, at: parts.clock.now() });
      const seen = await look.show(em, report, id);
      if (isRefusal(seen)) throw new Refused(seen);
      return seen;
    });
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
}
