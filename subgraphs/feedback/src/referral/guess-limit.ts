import type { Clock } from '@smarthp/kit/clock';

const MOST_MISSES = 20;
const WITHIN_MS = 10 * 60_000;
const MOST_REMEMBERED = 10_000;

/** Counts wrong links by where they come from: who guesses is turned away, who answers never notices. */
export class GuessLimit {
  private readonly misses = new Map<string, { count: number; since: number }>();

  constructor(private readonly clock: Clock) {}

  isShut(address: string): boolean {
    const seen = this.misses.get(address);
    return !!seen && seen.count >= MOST_MISSES && this.now() - seen.since < WITHIN_MS;
  }

  miss(address: string): void {
    const seen = this.misses.get(address);
    const goesOn = seen && this.now() - seen.since < WITHIN_MS;
    this.misses.delete(address); // to the end: the oldest are forgotten first
    this.misses.set(address, goesOn ? { ...seen, count: seen.count + 1 } : { count: 1, since: this.now() });
    if (this.misses.size > MOST_REMEMBERED) this.misses.delete(this.misses.keys().next().value!);
  }

  private now(): number {
    return this.clock.now().getTime();
  }
}
