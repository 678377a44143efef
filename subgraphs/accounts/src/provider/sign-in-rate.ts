import type { Clock } from '@smarthp/kit/clock';

const WINDOW_MS = 60_000;
const REMEMBERED = 10_000;

/** Counts password attempts an address made in the last minute, in this process. */
export class SignInRate {
  private readonly windows = new Map<string, { since: number; count: number }>();

  constructor(
    private readonly clock: Clock,
    private readonly perMinute: number,
  ) {}

  /** Counts one more attempt. @returns false when it is one too many. */
  allows(address: string): boolean {
    const now = this.clock.now().getTime();
    const window = this.windows.get(address);
    if (!window || now - window.since >= WINDOW_MS) {
      if (this.windows.size >= REMEMBERED) this.windows.clear();
      this.windows.set(address, { since: now, count: 1 });
      return true;
    }
    window.count += 1;
    return window.count <= this.perMinute;
  }
}
