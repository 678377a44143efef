import type { Clock } from '@smarthp/kit/clock';

const WINDOW_MS = 60_000;
const EACH = 30;
/** The gateway limits callers by address; this only slows guessing by all callers without a token together. */
const ALL_ANONYMOUS = 600;
const REMEMBERED = 10_000;

/** Slows down guessing of dossier codes: so many look-ups a minute for each signed-in caller. */
export class LookUpLimit {
  private readonly windows = new Map<string, { since: number; count: number }>();

  constructor(private readonly clock: Clock) {}

  /** Counts one look-up. @returns the seconds to wait when it is one too many. */
  take(callerId: string): number | undefined {
    const now = this.clock.now().getTime();
    const known = this.windows.get(callerId);
    const window = known && now - known.since < WINDOW_MS ? known : { since: now, count: 0 };
    if (window !== known) {
      if (this.windows.size >= REMEMBERED) this.windows.clear();
      this.windows.set(callerId, window);
    }
    window.count += 1;
    const allowed = callerId === '' ? ALL_ANONYMOUS : EACH;
    return window.count > allowed ? Math.ceil((window.since + WINDOW_MS - now) / 1000) : undefined;
  }
}
