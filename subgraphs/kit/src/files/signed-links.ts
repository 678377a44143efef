import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Clock } from '../clock/index.js';

/** Links that open one file for a while, for pictures in pages that cannot send a token. */
export class SignedLinks {
  constructor(
    private readonly secret: string,
    private readonly clock: Clock,
    private readonly lifeSeconds = 6 * 3600,
  ) {}

  /** `path` with `exp` and `sig`; the same for a whole period, so that browsers can keep the picture. */
  sign(path: string): string {
    const period = this.lifeSeconds / 2;
    const expires = (Math.floor(this.clock.now().getTime() / 1000 / period) + 2) * period;
    return `${path}?exp=${expires}&sig=${this.signature(path, expires)}`;
  }

  isValid(path: string, expires: string | undefined, signature: string | undefined): boolean {
    const until = Number(expires);
    if (!signature || !Number.isInteger(until) || until * 1000 < this.clock.now().getTime()) return false;
    const wanted = Buffer.from(this.signature(path, until));
    const given = Buffer.from(signature);
    return wanted.length === given.length && timingSafeEqual(wanted, given);
  }

  private signature(path: string, expires: number): string {
    return createHmac('sha256', this.secret).update(`${path}\n${expires}`).digest('base64url');
  }
}
