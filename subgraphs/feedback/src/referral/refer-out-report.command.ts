import { uuidv7 } from '@smarthp/kit/database';
import { pauseClock } from '../report/due-times.js';
import type { ActInput, ReportAct } from '../report/report-act.js';
import type { BrokenField } from '../report/refusal.js';
import { broken, cleaned, optionalText, requiredText } from '../report/text-rules.js';
import { hashOfToken } from './reply-tokens.js';

export interface ReferOutReport extends ActInput {
  bodyName: string;
  note?: string | null;
  email?: string | null;
  reason?: string | null;
}

/** The outside body has this long to answer through its link; then the report closes. */
export const ANSWER_WITHIN_DAYS = 90;
const EMAIL = /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]{2,}$/;

const emailRule = (email: string | null | undefined): BrokenField | undefined =>
  email?.trim() && !EMAIL.test(email.trim()) ? { path: ['input', 'email'], code: 'NOT_AN_EMAIL' } : undefined;

/**
 * RECEIVED to REFERRED_OUT: the citizen reads who has it now, our clock stands still, and the outside body gets a link
 * through which it answers without an account.
 */
export const referOutReport: ReportAct<ReferOutReport> = {
  action: 'REFER_OUT',
  check: ({ bodyName, note, email, reason }) =>
    broken(
      requiredText('bodyName', bodyName, 200),
      optionalText('note', note),
      optionalText('reason', reason),
      emailRule(email),
    ),
  change: (scene, { bodyName, note, email, reason }) => {
    const { report, now, viewer } = scene;
    const name = cleaned(bodyName)!;
    report.referredTo = name;
    report.closedAt = now;
    pauseClock(scene, `chờ ${name} trả lời`);
    const referralId = uuidv7(now.getTime());
    const expiresAt = new Date(now.getTime() + ANSWER_WITHIN_DAYS * 86_400_000);
    return {
      visibility: 'PUBLIC',
      text: [name, cleaned(note)].filter(Boolean).join('. '),
      later: [{ name: 'close-unanswered-referral', data: { referralId }, at: expiresAt }],
      also: async ({ em, parts }) => {
        await em.execute(
          `insert into referral (id, report_id, body_name, email, reason, token_hash, created_by, created_at, expires_at)
           values (?::uuid, ?::uuid, ?, ?, ?, ?, ?, ?, ?)`,
          [
            referralId,
            report.id,
            name,
            cleaned(email),
            cleaned(reason),
            hashOfToken(parts.replyTokens.tokenOf(referralId)),
            viewer.id,
            now,
            expiresAt,
          ],
        );
      },
    };
  },
};
