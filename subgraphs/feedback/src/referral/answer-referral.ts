import type { EntityManager } from '@smarthp/kit/database';
import { performSystemAct } from '../report/perform-act.js';
import { Refused } from '../report/refusal.js';
import type { ReportAct, Told } from '../report/report-act.js';
import type { Parts } from '../report/report-parts.js';
import { outsideReply, outsideReturn } from './outside-answer.command.js';
import type { Referral } from './referral.read.js';

export interface Answer {
  readonly choice: 'DONE' | 'NOT_OURS';
  readonly text: string;
  readonly mediaIds: readonly string[];
}

/** One answer to a referral, however often it is sent. @returns false when it was answered or called back meanwhile */
export async function answerReferral(parts: Parts, referral: Referral, answer: Answer): Promise<boolean> {
  const { text, mediaIds, choice } = answer;
  const input = { bodyName: referral.bodyName, text, mediaIds };
  const act = choice === 'DONE' ? outsideReply : (outsideReturn as typeof outsideReply);
  const done = await performSystemAct(
    parts,
    once(act, referral.id, choice),
    referral.reportId,
    ({ status }) => status === 'REFERRED_OUT',
    input,
  );
  return !!done;
}

/** The act, which also uses the link up; a link used meanwhile undoes all of it. */
const once = <Input extends object>(act: ReportAct<Input>, referralId: string, choice: string): ReportAct<Input> => ({
  ...act,
  change: async (scene, input) => {
    const told = await act.change(scene, input);
    const useUp = ({ em }: { em: EntityManager }): Promise<void> => markAnswered(em, referralId, choice, scene.now);
    return { ...(told as Told), also: useUp };
  },
});

async function markAnswered(em: EntityManager, id: string, outcome: string, at: Date): Promise<void> {
  const rows = await em.execute<object[]>(
    `update referral set answered_at = ?, outcome = ? where id = ?::uuid and answered_at is null returning id`,
    [at, outcome, id],
  );
  if (!rows.length) throw new Refused({ refused: 'NOT_FOUND' });
}
