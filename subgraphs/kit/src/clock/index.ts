/** The only place that reads the machine's clock. Everything else takes a `Clock`, so tests can move time. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/** A clock for tests: stands still until it is moved. */
export class TestClock implements Clock {
  private instant: number;
  constructor(start: string | Date) {
    this.instant = new Date(start).getTime();
  }
  now(): Date {
    return new Date(this.instant);
  }
  set(to: string | Date): void {
    this.instant = new Date(to).getTime();
  }
  advance(milliseconds: number): void {
    this.instant += milliseconds;
  }
}
