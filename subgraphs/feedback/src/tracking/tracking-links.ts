import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import type { TrackingDesk } from '../report/report-parts.js';

const TOKEN = /^(HP-\d{6}-\d{4,6})-([\w-]{16})$/;

const MINUTE = 60_000;
/** A person looks now and then; a live page asks once. */
const MOST_IN_A_MINUTE = 60;
/** Counting uses bounded memory, whatever is asked. */
const MOST_LINKS = 100_000;

/** Tracking links: the code and 96 bits of an HMAC over it. Nothing is stored; who has the link sees that one report. */
export class TrackingLinks implements TrackingDesk {
  private readonly key: Buffer;
  private readonly opened = new Map<string, number>();
  private minute = 0;

  constructor(
    secret: string,
    private readonly publicUrl: string,
  ) {
    this.key = Buffer.from(hkdfSync('sha256', secret, 'smarthp.feedback', 'tracking links', 32));
  }

  linkOf(code: string): string {
    return `${this.publicUrl}/t/${code}-${this.mark(code)}`;
  }

  codeOf(token: string): string | undefined {
    const [, code, given] = TOKEN.exec(token.trim()) ?? [];
    if (!code || !given) return undefined;
    return timingSafeEqual(Buffer.from(given), Buffer.from(this.mark(code))) ? code : undefined;
  }

  mayOpen(code: string, now: Date): boolean {
    const minute = Math.floor(now.getTime() / MINUTE);
    if (minute !== this.minute || this.opened.size > MOST_LINKS) {
      this.minute = minute;
      this.opened.clear();
    }
    const times = (this.opened.get(code) ?? 0) + 1;
    this.opened.set(code, times);
    return times <= MOST_IN_A_MINUTE;
  }

  private mark(code: string): string {
    return createHmac('sha256', this.key).update(code).digest('base64url').slice(0, 16);
  }
}
