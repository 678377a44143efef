import { createHash, createHmac } from 'node:crypto';
import type { ReplyTokens } from '../report/report-parts.js';

/**
 * The token of a reply link is made of the referral's id and our secret: the desk can show the link again at any time,
 * while the table holds only its hash.
 */
export class SecretReplyTokens implements ReplyTokens {
  constructor(private readonly secret: string) {}

  tokenOf(referralId: string): string {
    return createHmac('sha256', this.secret).update(`referral\n${referralId}`).digest('base64url');
  }
}

/** What is stored and looked up. Looking up a hash tells a guesser nothing by the time it takes. */
export const hashOfToken = (token: string): string => createHash('sha256').update(token).digest('hex');
